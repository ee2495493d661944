use super::circle::Point;

/// How often each of five levels was chosen: a dot per answer, stacked above its level, and a line
/// from the lowest to the highest that was chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Strip {
    /// One per answer, level by level.
    pub dots: Vec<Point>,
    /// The radius of every dot: the more there are on one level, the smaller all of them.
    pub radius: i32,
    /// From the lowest to the highest level that was chosen; none if nothing was.
    pub span: Option<(Point, Point)>,
}

impl Strip {
    /// The size of the drawing, whatever it holds.
    pub const SIZE: (i32, i32) = (1000, 120);
    /// Where the levels stand, from left to right.
    pub const LEVELS: [i32; 5] = [100, 300, 500, 700, 900];
    /// The height of the line on which the dots stand.
    pub const LINE: i32 = 110;
    /// The width and the height that the dots of a level share.
    const CELL: (i32, i32) = (180, 90);
    /// The fewest and the most dots side by side.
    const COLUMNS: (i32, i32) = (4, 60);
}

/// Measures the drawing of these counts, of level 1 to level 5.
#[must_use]
pub fn strip(counts: [u16; 5]) -> Strip {
    let most = counts.iter().copied().max().unwrap_or_default();
    // The fewest columns that keep the highest stack within its cell, whose width is twice its
    // height.
    let columns = (Strip::COLUMNS.0..Strip::COLUMNS.1)
        .find(|columns| i32::from(most) <= columns / 2 * columns)
        .unwrap_or(Strip::COLUMNS.1);
    let pitch = Strip::CELL.0 / columns;
    let dots = Strip::LEVELS.iter().zip(counts).flat_map(|(&x, count)| {
        let count = i32::from(count);
        (0..count).map(move |dot| {
            let row = dot / columns;
            let in_row = columns.min(count - row * columns);
            let from_middle = 2 * (dot % columns) - (in_row - 1);
            Point { x: x + from_middle * pitch / 2, y: Strip::LINE - 10 - pitch / 2 - row * pitch }
        })
    });
    let mut chosen = Strip::LEVELS.iter().zip(counts).filter(|(_, count)| *count > 0);
    let lowest = chosen.next();
    let ends = lowest.map(|lowest| (lowest, chosen.next_back().unwrap_or(lowest)));
    let on_line = |x: i32| Point { x, y: Strip::LINE };
    Strip {
        dots: dots.collect(),
        radius: pitch * 2 / 5,
        span: ends.map(|((&low, _), (&high, _))| (on_line(low), on_line(high))),
    }
}
