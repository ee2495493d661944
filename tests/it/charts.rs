mod rows;

use maturity_check::chart::{Align, Axis, Point, Radar, Run, radar, scale};
use maturity_check::model::Ratio;

/// What drawings are compared by.
type At = (i32, i32);

/// Axes from sector and index; `None` is an axis without a value.
fn axes(values: &[(usize, Option<i64>)]) -> Vec<Axis> {
    let axis = |&(sector, value): &(usize, Option<i64>)| Axis {
        sector,
        value: value.map(Ratio::whole),
        target: None,
    };
    values.iter().map(axis).collect()
}

/// So many axes in sectors of four, all with this value.
fn in_fours(count: usize, value: i64) -> Vec<Axis> {
    axes(&(0..count).map(|axis| (axis / 4, Some(value))).collect::<Vec<_>>())
}

fn points(points: &[Point]) -> Vec<At> {
    points.iter().map(|at| (at.x, at.y)).collect()
}

fn spokes(radar: &Radar) -> Vec<At> {
    radar.spokes.iter().map(|spoke| (spoke.end.x, spoke.end.y)).collect()
}

fn shape(radar: &Radar) -> Vec<(Vec<At>, bool)> {
    radar.shape.iter().map(|run| (points(&run.points), run.closed)).collect()
}

#[test]
fn spokes_share_the_circle_from_straight_up() {
    let one_sector = |count| axes(&vec![(0, Some(100)); count]);
    let cases: [(_, &[At]); 6] = [
        (vec![], &[]),
        (one_sector(1), &[(0, -1000)]),
        (one_sector(2), &[(0, -1000), (0, 1000)]),
        (one_sector(3), &[(0, -1000), (866, 500), (-866, 500)]),
        (one_sector(5), &[(0, -1000), (951, -309), (588, 809), (-588, 809), (-951, -309)]),
        // One axis each: the gaps are even, so nothing moves.
        (axes(&[(0, None), (1, None), (2, None)]), &[(0, -1000), (866, 500), (-866, 500)]),
    ];
    for (axes, expected) in cases {
        assert_eq!(spokes(&radar(&axes)), expected, "{} axes", axes.len());
    }
}

#[test]
fn between_two_sectors_lies_a_gap_of_half_an_axis() {
    // 12 axes and 3 gaps are 27 half axes; sectors begin at 0, 9 and 18 of them.
    let expected = [
        [(0, -1000), (449, -894), (802, -597), (985, -174)],
        [(866, 500), (550, 835), (116, 993), (-342, 940)],
        [(-866, 500), (-998, 58), (-918, -396), (-643, -766)],
    ];
    assert_eq!(spokes(&radar(&in_fours(12, 100))), expected.concat());
}

#[test]
fn many_axes_stand_apart_and_on_the_rim() {
    let drawing = radar(&in_fours(24, 50));
    let ends = spokes(&drawing);
    assert_eq!((ends.len(), drawing.sectors.len()), (24, 6));
    for (axis, (x, y)) in ends.iter().enumerate() {
        assert!((x * x + y * y - 1_000_000).abs() < 1500, "axis {axis} ends at {x} {y}");
        assert!(!ends[..axis].contains(&(*x, *y)), "axis {axis} hides another one");
    }
}

#[test]
fn the_outline_passes_through_the_values() {
    let cases = [
        ([100, 100, 100], [(0, -1000), (866, 500), (-866, 500)]),
        ([0, 0, 0], [(0, 0), (0, 0), (0, 0)]),
        ([50, 0, 25], [(0, -500), (0, 0), (-217, 125)]),
        ([200, -5, 100], [(0, -1000), (0, 0), (-866, 500)]),
    ];
    for (values, expected) in cases {
        let drawing = radar(&axes(&values.map(|value| (0, Some(value)))));
        assert_eq!(shape(&drawing), [(expected.to_vec(), true)], "{values:?}");
        let dots: Vec<_> = drawing.dots.iter().map(|(axis, at)| (*axis, (at.x, at.y))).collect();
        assert_eq!(dots, expected.into_iter().enumerate().collect::<Vec<_>>(), "{values:?}");
    }
}

#[test]
fn a_figure_between_whole_numbers_is_drawn_where_it_is() {
    let third = Axis { sector: 0, value: Some(Ratio::new(100, 3)), target: None };
    assert_eq!(points(&radar(&[third; 4]).shape[0].points)[0], (0, -333));
}

#[test]
fn a_missing_value_breaks_the_outline() {
    let (up, right, down, left) = ((0, -1000), (1000, 0), (0, 1000), (-1000, 0));
    let cases: [(_, &[&[At]]); 7] = [
        ("x...", &[]),
        ("xx..", &[&[up, right]]),
        ("xxx.", &[&[up, right, down]]),
        ("x.x.", &[]),
        (".xxx", &[&[right, down, left]]),
        // The run goes on across the top, where the axes begin.
        ("xx.x", &[&[left, up, right]]),
        ("....", &[]),
    ];
    for (values, expected) in cases {
        let signs = values.chars().map(|sign| (0, (sign == 'x').then_some(100)));
        let drawing = radar(&axes(&signs.collect::<Vec<_>>()));
        let expected: Vec<_> = expected.iter().map(|run| (run.to_vec(), false)).collect();
        assert_eq!(shape(&drawing), expected, "{values}");
        assert_eq!(drawing.dots.len(), values.matches('x').count(), "{values}");
    }
}

#[test]
fn one_or_two_axes_enclose_nothing() {
    assert_eq!(radar(&in_fours(1, 100)).shape, []);
    assert_eq!(shape(&radar(&in_fours(2, 100))), [(vec![(0, -1000), (0, 1000)], false)]);
}

#[test]
fn the_targets_have_an_outline_of_their_own() {
    let aimed = Axis { sector: 0, value: None, target: Some(Ratio::whole(75)) };
    let drawing = radar(&[aimed; 4]);
    assert_eq!((drawing.shape, drawing.dots), (vec![], vec![]));
    assert_eq!(drawing.target[0].path(), "M0 -750L750 0L0 750L-750 0Z");
}

#[test]
fn an_open_run_is_not_joined_at_its_ends() {
    let run = Run { points: vec![Point { x: 0, y: -5 }, Point { x: 12, y: 0 }], closed: false };
    assert_eq!(run.path(), "M0 -5L12 0");
}

#[test]
fn names_stand_beside_the_drawing_and_above_or_below_it_at_the_top_and_bottom() {
    use Align::{End, Middle, Start};
    let right = (Start, Middle);
    let left = (End, Middle);
    let expected = [
        [(Middle, End), right, right, right],
        [right, right, (Middle, Start), left],
        [left, left, left, left],
    ];
    let drawing = radar(&in_fours(12, 0));
    let found: Vec<_> =
        drawing.spokes.iter().map(|spoke| (spoke.label.across, spoke.label.down)).collect();
    assert_eq!(found, expected.concat());
    for spoke in &drawing.spokes {
        let Point { x, y } = spoke.label.at;
        assert!(x * x + y * y > Radar::BAND.1 * Radar::BAND.1, "{x} {y} is inside the bands");
    }
}

#[test]
fn a_band_spans_its_sector_and_half_an_axis_on_either_side() {
    let drawing = radar(&axes(&[(7, None), (3, None)]));
    let [right, left] = &drawing.sectors[..] else { panic!("two sectors") };
    assert_eq!((right.index, left.index), (7, 3));
    // Six half axes in the turn: the first band reaches from -1 to 1, the second from 2 to 4.
    let band = "M-1022 -590A1180 1180 0 0 1 0 -1180A1180 1180 0 0 1 1022 -590\
                L901 -520A1040 1040 0 0 0 0 -1040A1040 1040 0 0 0 -901 -520Z";
    assert_eq!(right.band, band);
}

#[test]
fn the_only_sector_goes_all_the_way_round() {
    let band = "M0 1180A1180 1180 0 0 1 0 -1180A1180 1180 0 0 1 0 1180\
                L0 1040A1040 1040 0 0 0 0 -1040A1040 1040 0 0 0 0 1040Z";
    for count in 1..6 {
        let drawing = radar(&axes(&vec![(0, None); count]));
        let [all] = &drawing.sectors[..] else { panic!("one sector") };
        assert_eq!(all.band, band, "{count} axes");
        assert_eq!(points(&[all.label.middle]), [(0, -1075)], "{count} axes");
    }
}

#[test]
fn the_names_of_sectors_run_from_left_to_right() {
    for count in [8, 12, 24] {
        for sector in radar(&in_fours(count, 0)).sectors {
            assert!(sector.label.start.x < sector.label.end.x, "{count} axes: {:?}", sector.label);
            assert_eq!(sector.label.clockwise, sector.label.middle.y <= 0);
        }
    }
}

#[test]
fn a_scale_is_straight_and_ends_at_0_and_100() {
    let cases = [
        (Ratio::ZERO, 0),
        (Ratio::new(1, 3), 3),
        (Ratio::new(75, 2), 375),
        (Ratio::new(1, 20), 1),
        (Ratio::whole(100), 1000),
        (Ratio::whole(-3), 0),
        (Ratio::whole(101), 1000),
    ];
    for (index, expected) in cases {
        assert_eq!(scale(index), expected, "{index:?}");
    }
}
