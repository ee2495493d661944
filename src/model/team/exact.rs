use std::cmp::Ordering;

use super::Ratings;
use crate::model::mean::Figure;
use crate::model::{Level, Mean, Weight};

/// A figure of a team before it is shown: fifty people who leave out different questions make
/// denominators far beyond 64 bits. Exact as long as no item has more ratings than a team has
/// members, whatever the weights of an instrument (its [`crate::model::Limits`]): then a total's
/// denominator is at most `lcm(1..=50) · lcm(1..=12) · lcm(71, 70, 69, 67, 61, 59) · 18`, three
/// quarters of what 127 bits hold. That is why the whole part stands apart.
///
/// Larger counts, which only a caller outside this crate could make up, are rounded in between.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Exact {
    whole: i64,
    /// What is beyond the whole, in lowest terms: `0 <= num < den`.
    num: i128,
    den: i128,
}

/// The largest denominator that a figure is shown with; a larger one is rounded to this. The
/// difference of two such figures still has room in 64 bits for a hundredfold index that is
/// rounded: [`ROOM`] times both denominators. Divisible by 1 to 16, so that the mean of a
/// capability of two items and the usual dimensions are hit. Off by less than a ten-millionth.
const FINEST: i64 = 14_414_400;

/// `2 · 100 · 100 + 1`: an index reaches 100 times the denominator, two decimals take a hundred
/// times that, and rounding doubles it and adds one denominator.
const ROOM: i64 = 20_001;

// This does not compile where it has no room.
const _: i64 = ROOM * FINEST * FINEST;

impl Exact {
    /// The mean of the ratings of an item.
    pub(super) fn of_ratings(ratings: Ratings) -> Self {
        let (sum, count) = ratings.sum_and_count();
        Self::from(sum) / count
    }

    /// `Σ w·x / divisor`.
    fn sum(parts: impl Iterator<Item = (i64, Self)> + Clone, divisor: i64) -> Self {
        let rounded = parts.clone().map(|(weight, part)| (weight, part.rounded()));
        Self::sum_exactly(parts, divisor)
            .or_else(|| Self::sum_exactly(rounded, divisor))
            .unwrap_or_else(|| Self::from(0))
    }

    /// `None` if that leaves 128 bits.
    fn sum_exactly(parts: impl Iterator<Item = (i64, Self)> + Clone, divisor: i64) -> Option<Self> {
        let common = parts.clone().try_fold(1, |den, (_, part)| multiple(den, part.den))?;
        let (mut whole, mut rest) = (0_i128, 0_i128);
        for (weight, part) in parts {
            whole += i128::from(weight) * i128::from(part.whole);
            let share = (part.num * (common / part.den)).checked_mul(weight.into())?;
            rest = rest.checked_add(share)?;
        }
        whole += rest / common;
        let divisor = i128::from(divisor.max(1));
        let den = common.checked_mul(divisor)?;
        let num = whole % divisor * common + rest % common;
        let shared = shared(num, den);
        let whole = i64::try_from(whole / divisor).ok()?;
        Some(Self { whole, num: num / shared, den: den / shared })
    }

    /// The fraction that is shown, in parts of the whole: unchanged if it is coarse enough, else
    /// rounded down, but never across or onto the middle of two levels. So the level stays (§4).
    fn parts(self) -> (i64, i64) {
        if let Ok(den) = i64::try_from(self.den)
            && den <= FINEST
            && let Ok(num) = i64::try_from(self.num)
        {
            return (num, den);
        }
        // 24 bits of the finest and 96 of these have room in 127.
        let too_long = (i128::BITS - self.den.leading_zeros()).saturating_sub(96);
        let down = (self.num >> too_long) * i128::from(FINEST) / (self.den >> too_long);
        let down = i64::try_from(down).unwrap_or(FINEST);
        let half = FINEST / 2;
        let is_above = self.num > self.den - self.num;
        (if is_above { down.max(half + 1) } else { down.min(half) }, FINEST)
    }

    fn rounded(self) -> Self {
        let (num, den) = self.parts();
        let (num, den) = (i128::from(num), i128::from(den));
        if num < den { Self { whole: self.whole, num, den } } else { Self::from(self.whole + 1) }
    }
}

impl From<i64> for Exact {
    fn from(whole: i64) -> Self {
        Self { whole, num: 0, den: 1 }
    }
}

impl std::ops::Add for Exact {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self::sum([(1, self), (1, other)].into_iter(), 1)
    }
}

impl std::ops::Div<i64> for Exact {
    type Output = Self;
    fn div(self, count: i64) -> Self {
        Self::sum([(1, self)].into_iter(), count)
    }
}

impl Figure for Exact {
    type Rating = Self;

    fn of(sum: Self, count: i64) -> Self {
        sum / count
    }

    fn weighted(parts: impl Iterator<Item = (Weight, Self)> + Clone) -> Option<Self> {
        let parts = parts.map(|(weight, mean)| (weight.get(), mean));
        let weights = parts.clone().map(|(weight, _)| weight).sum();
        (weights > 0).then(|| Self::sum(parts, weights))
    }

    fn at_least(self, level: Level) -> Self {
        self.max(Self::from(i64::from(level.number())))
    }

    fn shown(self) -> Mean {
        let (num, den) = self.parts();
        Mean::of(self.whole * den + num, den)
    }
}

impl PartialOrd for Exact {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Exact {
    fn cmp(&self, other: &Self) -> Ordering {
        let fractions = || match multiple(self.den, other.den) {
            Some(den) => (self.num * (den / self.den)).cmp(&(other.num * (den / other.den))),
            None => self.parts().cmp(&other.parts()),
        };
        self.whole.cmp(&other.whole).then_with(fractions)
    }
}

/// The least common multiple.
fn multiple(a: i128, b: i128) -> Option<i128> {
    (a / shared(a, b)).checked_mul(b)
}

/// The greatest common divisor, at least 1.
fn shared(mut a: i128, mut b: i128) -> i128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a.max(1)
}
