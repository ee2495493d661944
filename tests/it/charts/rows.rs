//! What stands along a straight line: dots above levels, results above months.

use maturity_check::chart::{Moment, Point, Strip, Timeline, strip, timeline};
use maturity_check::model::Ratio;

fn at(point: Point) -> (i32, i32) {
    (point.x, point.y)
}

fn moment((month, index): (u16, Option<i64>)) -> Moment {
    Moment { month, index: index.map(Ratio::whole), joined: true }
}

#[test]
fn answers_are_dots_above_their_level() {
    let found = strip([0, 1, 2, 0, 5]);
    let dots: Vec<_> = found.dots.iter().copied().map(at).collect();
    assert_eq!(
        dots,
        [(300, 78), (478, 78), (522, 78), (833, 78), (878, 78), (922, 78), (967, 78), (900, 33),]
    );
    assert_eq!(found.span.map(|(low, high)| (at(low), at(high))), Some(((300, 110), (900, 110))));
}

#[test]
fn the_line_reaches_from_the_lowest_to_the_highest_answer() {
    let span = |counts| strip(counts).span.map(|(low, high)| (low.x, high.x));
    assert_eq!(span([0; 5]), None);
    assert_eq!(span([0, 0, 4, 0, 0]), Some((500, 500)));
    assert_eq!(span([1, 0, 0, 0, 1]), Some((100, 900)));
    assert_eq!(span([0, 3, 0, 2, 0]), Some((300, 700)));
}

#[test]
fn however_many_there_are_every_dot_has_a_place_of_its_own_above_its_level() {
    for count in (1..=60).chain([200, 1000]) {
        let Strip { dots, radius, .. } = strip([count, 0, 1, 0, count]);
        assert_eq!(dots.len(), 2 * usize::from(count) + 1);
        assert!(radius > 0, "{count}");
        for (place, dot) in dots.iter().enumerate() {
            let near = |x: i32| (dot.x - x).abs() + radius <= 100;
            assert!([100, 500, 900].iter().any(|&x| near(x)), "{count}: {dot:?}");
            assert!(dot.y - radius >= 0 && dot.y + radius < Strip::LINE, "{count}: {dot:?}");
            if count <= 60 {
                let is_apart = |other: &Point| {
                    (dot.x - other.x).abs() >= 2 * radius || (dot.y - other.y).abs() >= 2 * radius
                };
                assert!(dots[..place].iter().all(is_apart), "{count}: {dot:?}");
            }
        }
    }
}

#[test]
fn months_stand_as_far_apart_as_they_are() {
    let drawing = timeline(&[(70, Some(0)), (76, Some(50)), (94, Some(100))].map(moment));
    let dots: Vec<_> = drawing.dots.iter().map(|(_, dot)| at(*dot)).collect();
    assert_eq!(dots, [(120, 380), (320, 220), (920, 60)]);
    assert_eq!(drawing.line.unwrap().path(), "M120 380L320 220L920 60");
}

#[test]
fn one_month_stands_in_the_middle() {
    let drawing = timeline(&[(70, Some(20)), (70, Some(60))].map(moment));
    let across: Vec<_> = drawing.dots.iter().map(|(_, dot)| dot.x).collect();
    assert_eq!((across, drawing.months), (vec![520, 520], vec![(1, 520)]));
    let none = timeline(&[]);
    assert_eq!((none.dots, none.line, none.months), (vec![], None, vec![]));
}

#[test]
fn what_may_not_be_read_together_stands_apart_from_the_line() {
    let mut moments = [(1, Some(10)), (2, Some(20)), (3, None), (4, Some(40))].map(moment);
    moments[1].joined = false;
    let drawing = timeline(&moments);
    let shown: Vec<_> = drawing.dots.iter().map(|(place, _)| *place).collect();
    assert_eq!(shown, [0, 1, 3]);
    let line: Vec<_> = drawing.line.unwrap().points.into_iter().map(|point| point.x).collect();
    assert_eq!(line, [120, 920]);
    moments[0].joined = false;
    assert_eq!(timeline(&moments).line, None);
}

#[test]
fn names_of_months_do_not_run_into_one_another() {
    let cases: [(&[u16], &[usize]); 5] = [
        (&[0], &[0]),
        (&[0, 1], &[0, 1]),
        (&[0, 1, 2, 3, 4], &[0, 1, 2, 3, 4]),
        (&[0, 1, 2, 3, 4, 5, 6, 7, 8], &[0, 2, 4, 6, 8]),
        (&[0, 1, 23, 24], &[0, 3]),
    ];
    for (months, named) in cases {
        let moments: Vec<_> = months.iter().map(|&month| moment((month, Some(50)))).collect();
        let found: Vec<_> = timeline(&moments).months.into_iter().map(|(at, _)| at).collect();
        assert_eq!(found, named, "{months:?}");
    }
}

#[test]
fn the_borders_of_the_levels_lie_where_an_index_would() {
    assert_eq!(Timeline::borders(), [340, 260, 180, 100]);
}
