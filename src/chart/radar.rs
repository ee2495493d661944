use super::circle::{Arc, Point};
use crate::model::Ratio;

/// One axis of a radar. Indices are 0..=100; those outside are drawn at the ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Axis {
    /// Neighbours with the same number share a sector.
    pub sector: usize,
    /// `None` where there is nothing to show: the outline stops there instead of falling to zero.
    pub value: Option<Ratio>,
    /// `None` where nothing is aimed at.
    pub target: Option<Ratio>,
}

/// The drawing: axes clockwise from straight up, one sector per run of neighbours with a gap of
/// half an axis between two sectors, none if there is only one. The scale is linear and begins at
/// the centre: an index of 50 lies exactly half way.
///
/// One or two axes enclose nothing, so they have dots and at most a line between them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Radar {
    /// One per axis, from the centre to the outermost ring.
    pub spokes: Vec<Spoke>,
    /// One per run of neighbours.
    pub sectors: Vec<Sector>,
    /// The outline of the values.
    pub shape: Vec<Run>,
    /// The axes with a value, and where it lies.
    pub dots: Vec<(usize, Point)>,
    /// The outline of the targets.
    pub target: Vec<Run>,
}

/// The end of an axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spoke {
    /// Where it meets the outermost ring; it begins at the centre.
    pub end: Point,
    /// The place of its name, outside the bands.
    pub label: Label,
}

/// The place of a text that must not touch the drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Label {
    /// Where the text begins, has its middle or ends.
    pub at: Point,
    /// Across: which part of the text stands at the point.
    pub across: Align,
    /// Down: `Start` is a text below the point, `End` one above it.
    pub down: Align,
}

/// Which part of a text stands at its point, left to right or top to bottom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// Its left or upper end.
    Start,
    /// Its middle.
    Middle,
    /// Its right or lower end.
    End,
}

/// A band outside the rings along all axes of a sector, with room for its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sector {
    /// The number given by the axes.
    pub index: usize,
    /// The band's outline as SVG path data.
    pub band: String,
    /// The base line of the name, to be centred on its middle; it runs from left to right, so
    /// that no name stands on its head.
    pub label: Arc,
}

/// Neighbouring points of an outline; closed where every axis has one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// At least two.
    pub points: Vec<Point>,
    /// Whether the last point is joined to the first.
    pub closed: bool,
}

impl Radar {
    /// The radius of index 100.
    pub const RADIUS: i32 = 1000;
    /// The radii of the rings: the upper borders of the levels (§4), all of them whole points.
    pub const RINGS: [i32; 5] = [125, 375, 625, 875, Self::RADIUS];
    /// The radii between which the bands of the sectors lie; nothing but labels is outside.
    pub const BAND: (i32, i32) = (1040, 1180);
    /// The height of a name that fits into a band.
    pub const BAND_TEXT: i32 = 100;
    const LABELS: i32 = 1250;
}

/// Measures the drawing of these axes.
#[must_use]
pub fn radar(axes: &[Axis]) -> Radar {
    let places = Places::of(axes);
    let point = |place: &Place, index: Ratio| {
        let on_scale = index.clamp(Ratio::ZERO, Ratio::whole(100));
        Point::polar(
            places.turn(place.half),
            on_scale * Ratio::whole(i64::from(Radar::RADIUS) / 100),
        )
    };
    let along = |figure: fn(&Axis) -> Option<Ratio>| -> Vec<Option<Point>> {
        let points = axes.iter().zip(&places.axes);
        points.map(|(axis, place)| figure(axis).map(|index| point(place, index))).collect()
    };
    let values = along(|axis| axis.value);
    Radar {
        spokes: places.axes.iter().map(|place| spoke(places.turn(place.half))).collect(),
        sectors: places.sectors(),
        dots: values.iter().enumerate().filter_map(|(axis, dot)| Some((axis, (*dot)?))).collect(),
        shape: runs(&values),
        target: runs(&along(|axis| axis.target)),
    }
}

/// Where the axes stand, counted in half axes from the first one.
struct Places {
    axes: Vec<Place>,
    sectors: i64,
}

struct Place {
    sector: usize,
    half: i64,
}

impl Places {
    fn of(axes: &[Axis]) -> Self {
        let mut places = Self { axes: Vec::with_capacity(axes.len()), sectors: 1 };
        let mut half = 0;
        for Axis { sector, .. } in axes {
            if places.axes.last().is_some_and(|before| before.sector != *sector) {
                places.sectors += 1;
                half += 1;
            }
            places.axes.push(Place { sector: *sector, half });
            half += 2;
        }
        places
    }

    fn turn(&self, half: i64) -> Ratio {
        let axes = i64::try_from(self.axes.len()).unwrap_or(i64::MAX);
        let gaps = if self.sectors > 1 { self.sectors } else { 0 };
        Ratio::new(half, 2 * axes + gaps)
    }

    fn sectors(&self) -> Vec<Sector> {
        let together = self.axes.chunk_by(|before, after| before.sector == after.sector);
        let ends = together.filter_map(|sector| Some((sector.first()?, sector.last()?)));
        ends.map(|(first, last)| {
            let half_a_sector = (last.half - first.half) / 2 + 1;
            // The only sector goes all the way round: its name stands at the top.
            let middle = if self.sectors > 1 { first.half + half_a_sector - 1 } else { 0 };
            let (from, to) = (middle - half_a_sector, middle + half_a_sector);
            sector(first.sector, self.turn(from), self.turn(to))
        })
        .collect()
    }
}

fn spoke(turn: Ratio) -> Spoke {
    let at = |radius: i32| Point::polar(turn, Ratio::whole(radius.into()));
    let Point { x, y } = at(Radar::LABELS);
    let nearly_upright = x.abs() < Radar::LABELS / 8;
    let (across, down) = match (nearly_upright, x < 0, y < 0) {
        (true, _, true) => (Align::Middle, Align::End),
        (true, _, false) => (Align::Middle, Align::Start),
        (false, true, _) => (Align::End, Align::Middle),
        (false, false, _) => (Align::Start, Align::Middle),
    };
    Spoke { end: at(Radar::RADIUS), label: Label { at: Point { x, y }, across, down } }
}

fn sector(index: usize, from: Ratio, to: Ratio) -> Sector {
    let (inner, outer) = Radar::BAND;
    let mut band = String::new();
    Arc::between(from, to, outer).draw('M', &mut band);
    Arc::between(to, from, inner).draw('L', &mut band);
    band.push('Z');
    // Letters rise from their base line to about 7/10 of the text's height.
    let margin = (outer - inner - Radar::BAND_TEXT * 7 / 10) / 2;
    let upper = Arc::between(from, to, inner + margin);
    let lower = Arc::between(to, from, outer - margin);
    Sector { index, band, label: if upper.middle.y > 0 { lower } else { upper } }
}

/// The unbroken parts of an outline around the centre; a single point is none.
fn runs(outline: &[Option<Point>]) -> Vec<Run> {
    let gap = outline.iter().position(Option::is_none);
    let closed = gap.is_none() && outline.len() > 2;
    let (end, start) = outline.split_at(gap.unwrap_or_default());
    let from_gap = [start, end].concat();
    let parts = from_gap.split(Option::is_none).filter(|part| part.len() > 1);
    parts.map(|part| Run { points: part.iter().flatten().copied().collect(), closed }).collect()
}

impl Run {
    /// SVG path data.
    #[must_use]
    pub fn path(&self) -> String {
        let points: Vec<_> = self.points.iter().map(|point| point.coordinates()).collect();
        ["M", &points.join("L"), if self.closed { "Z" } else { "" }].concat()
    }
}
