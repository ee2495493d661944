use crate::model::Ratio;

/// A point of a drawing whose centre is (0, 0). A whole drawing spans a few thousand points, so
/// that they need no decimals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Point {
    /// To the right.
    pub x: i32,
    /// Downwards.
    pub y: i32,
}

impl Point {
    /// As path data has them.
    pub(super) fn coordinates(self) -> String {
        [&*self.x.to_string(), " ", &self.y.to_string()].concat()
    }

    /// The point at `turn` (parts of a full turn, clockwise, 0 is straight up) and this distance
    /// from the centre, rounded to the nearest whole point.
    pub(super) fn polar(turn: Ratio, distance: Ratio) -> Self {
        let length = (distance * Ratio::whole(1 << LENGTH_BITS)).round_half_up();
        Self { x: scaled(length, sine(turn)), y: -scaled(length, cosine(turn)) }
    }
}

/// A part of a circle around the centre, at most the whole of it. The middle is named because
/// two halves are each drawn unambiguously, even those of a full circle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arc {
    /// Where the pen is set down.
    pub start: Point,
    /// Half way.
    pub middle: Point,
    /// Where the pen is lifted.
    pub end: Point,
    /// The distance of all three from the centre.
    pub radius: i32,
    /// Which way round.
    pub clockwise: bool,
}

impl Arc {
    /// Clockwise if `to` lies after `from`, both in parts of a turn and at most one turn apart.
    pub(super) fn between(from: Ratio, to: Ratio, radius: i32) -> Self {
        let at = |turn| Point::polar(turn, Ratio::whole(radius.into()));
        let middle = (from + to) / Ratio::whole(2);
        Self { start: at(from), middle: at(middle), end: at(to), radius, clockwise: from < to }
    }

    /// SVG path data.
    #[must_use]
    pub fn path(&self) -> String {
        let mut path = String::new();
        self.draw('M', &mut path);
        path
    }

    /// Reaches the start by `command` (`M` jumps there, `L` draws a line) and follows the arc.
    pub(super) fn draw(&self, command: char, path: &mut String) {
        let Self { start, middle, end, radius, clockwise } = *self;
        let (radius, sweep) = (radius.to_string(), if clockwise { " 0 0 1 " } else { " 0 0 0 " });
        path.push(command);
        path.push_str(&start.coordinates());
        for point in [middle, end] {
            path.push_str(&["A", &radius, " ", &radius, sweep, &point.coordinates()].concat());
        }
    }
}

const LENGTH_BITS: u32 = 10;
const SINE_BITS: u32 = 30;
const ONE: i64 = 1 << SINE_BITS;
/// π/2 in units of 1/[`ONE`].
const QUARTER: i64 = 1_686_629_713;

/// `length · sine` in whole points; halves go away from the centre, so that mirrored angles give
/// mirrored points.
fn scaled(length: i64, sine: i64) -> i32 {
    let bits = LENGTH_BITS + SINE_BITS;
    let points = (length * sine.abs() + (1 << (bits - 1))) >> bits;
    i32::try_from(points * sine.signum()).unwrap_or_default()
}

fn cosine(turn: Ratio) -> i64 {
    sine(turn + Ratio::new(1, 4))
}

/// The sine of an angle in parts of a turn, in units of 1/[`ONE`], off by at most four of them.
fn sine(turn: Ratio) -> i64 {
    let quarters = turn * Ratio::whole(4);
    let rest = quarters - Ratio::whole(quarters.floor());
    match quarters.floor().rem_euclid(4) {
        0 => rising(rest),
        1 => rising(Ratio::ONE - rest),
        2 => -rising(rest),
        _ => -rising(Ratio::ONE - rest),
    }
}

/// The sine within the first quarter turn (0..=1 of it): x − x³/3! + x⁵/5! − …, evaluated from
/// the inside out.
fn rising(quarter: Ratio) -> i64 {
    let x = (quarter * Ratio::whole(QUARTER)).round_half_up();
    let square = (x * x) >> SINE_BITS;
    let series = (1..=7).rev().fold(ONE, |inner, n| {
        let term = (square * inner) >> SINE_BITS;
        ONE - term / (2 * n * (2 * n + 1))
    });
    (x * series) >> SINE_BITS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sines_are_those_of_the_table() {
        // In 10⁻⁹, from a table of sines; turns are fractions.
        let cases = [
            ((0, 1), 0),
            ((1, 360), 17_452_406),
            ((1, 12), 500_000_000),
            ((1, 8), 707_106_781),
            ((1, 6), 866_025_404),
            ((1, 5), 951_056_516),
            ((89, 360), 999_847_695),
            ((1, 4), 1_000_000_000),
            ((1, 3), 866_025_404),
            ((1, 2), 0),
            ((7, 12), -500_000_000),
            ((3, 4), -1_000_000_000),
            ((11, 12), -500_000_000),
            ((1, 1), 0),
            ((-1, 12), -500_000_000),
            ((25, 12), 500_000_000),
        ];
        for ((num, den), expected) in cases {
            let found = sine(Ratio::new(num, den)) * 1_000_000_000 / ONE;
            let off = found - expected;
            assert!(off.abs() <= 5, "sine of {num}/{den} turn: {found}, not {expected}");
        }
    }

    #[test]
    fn mirrored_angles_have_mirrored_sines() {
        for den in 1..=60 {
            for num in 0..=den {
                let turn = Ratio::new(num, den);
                assert_eq!(sine(turn), -sine(Ratio::ZERO - turn));
                assert_eq!(sine(turn), sine(Ratio::new(1, 2) - turn));
            }
        }
    }

    #[test]
    fn sine_and_cosine_lie_on_the_circle() {
        for degree in 0..360 {
            let turn = Ratio::new(degree, 360);
            let (x, y) = (sine(turn), cosine(turn));
            let off = ((x * x) >> SINE_BITS) + ((y * y) >> SINE_BITS) - ONE;
            assert!(off.abs() <= 16, "{degree}°: {off}");
        }
    }
}
