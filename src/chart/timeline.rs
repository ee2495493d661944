use super::circle::Point;
use super::radar::Run;
use super::scale;
use crate::model::{Level, Ratio};

/// One result on a line of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The month, counted from whichever one.
    pub month: u16,
    /// 0..=100; `None` where there is no total.
    pub index: Option<Ratio>,
    /// Whether it may be read beside the others. What may not stands apart from the line.
    pub joined: bool,
}

/// The drawing: months across, the index upwards. Months stand as far apart as they are; results of
/// the only month stand in the middle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timeline {
    /// Per moment with an index: its place among the moments, and its point.
    pub dots: Vec<(usize, Point)>,
    /// The line through what may be read together; a lone dot has none.
    pub line: Option<Run>,
    /// The months that have room for their name: place among the moments, and the middle of it.
    pub months: Vec<(usize, i32)>,
}

impl Timeline {
    /// The size of the drawing, with room for names below and figures on all sides.
    pub const SIZE: (i32, i32) = (1000, 460);
    /// Where the months lie: from the first to the last.
    pub const ACROSS: (i32, i32) = (120, 920);
    /// The height of index 0 and of index 100.
    pub const UPWARDS: (i32, i32) = (380, 60);
    /// The base line of the months' names.
    pub const NAMES: i32 = 440;
    /// The width that a name needs.
    const NAME: i32 = 190;

    /// The heights of the borders between the levels (§4).
    #[must_use]
    pub fn borders() -> Vec<i32> {
        Level::ALL.iter().filter_map(|level| level.upper_border()).map(height).collect()
    }
}

/// Measures the drawing of these moments, which stand in the order of their months.
#[must_use]
pub fn timeline(moments: &[Moment]) -> Timeline {
    let first = moments.first().map_or(0, |moment| moment.month);
    let span = moments.last().map_or(0, |moment| moment.month.saturating_sub(first));
    let (left, right) = Timeline::ACROSS;
    let across = |moment: &Moment| {
        let since = i32::from(moment.month.saturating_sub(first));
        match i32::from(span) {
            0 => i32::midpoint(left, right),
            span => left + (2 * since * (right - left) + span) / (2 * span),
        }
    };
    let point = |moment: &Moment| Some(Point { x: across(moment), y: height(moment.index?) });
    let dots = moments.iter().enumerate().filter_map(|(at, moment)| Some((at, point(moment)?)));
    let joined = moments.iter().filter(|moment| moment.joined).filter_map(point);
    let points: Vec<_> = joined.collect();
    Timeline {
        dots: dots.collect(),
        line: (points.len() > 1).then_some(Run { points, closed: false }),
        months: with_room(moments.iter().map(across).collect()),
    }
}

/// The last month always has its name; of the others, those that do not run into it or into one
/// another, from the first on.
fn with_room(places: Vec<i32>) -> Vec<(usize, i32)> {
    let Some(&last) = places.last() else { return vec![] };
    let final_place = places.len() - 1;
    let mut named: Vec<(usize, i32)> = Vec::new();
    for (at, x) in places.into_iter().enumerate() {
        let before = named.last().map_or(i32::MIN / 2, |(_, before)| *before);
        let has_room = x - before >= Timeline::NAME && last - x >= Timeline::NAME;
        if has_room || at == final_place {
            named.push((at, x));
        }
    }
    named
}

fn height(index: Ratio) -> i32 {
    let (bottom, top) = Timeline::UPWARDS;
    bottom - (scale(index) * (bottom - top) + 500) / 1000
}
