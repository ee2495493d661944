use std::ops::Add;

use super::{Level, Ratio, Weight};

/// What the scores are made of: for a person the mean that is shown, for a team a longer fraction.
pub(super) trait Figure: Copy + Ord {
    /// The rating of an item, and a sum of ratings.
    type Rating: Copy + From<i64> + Add<Output = Self::Rating>;

    /// The mean of `count` ratings that add up to `sum`.
    fn of(sum: Self::Rating, count: i64) -> Self;

    /// The weighted mean of means, `None` if nothing weighs anything.
    fn weighted(parts: impl Iterator<Item = (Weight, Self)> + Clone) -> Option<Self>;

    /// This mean, raised to a level if it is lower (§9, preview).
    fn at_least(self, level: Level) -> Self;

    /// The mean as it is shown, of the same level.
    fn shown(self) -> Mean;
}

/// A mean of answers on the scale of the levels, 1..=5 (§2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mean(Ratio);

impl Mean {
    /// The mean of `count` ratings that add up to `sum`.
    pub(super) const fn of(sum: i64, count: i64) -> Self {
        Self(Ratio::new(sum, count))
    }

    /// 1..=5.
    #[must_use]
    pub const fn get(self) -> Ratio {
        self.0
    }

    /// The index, 0..=100 (§3).
    #[must_use]
    pub const fn index(self) -> Ratio {
        Ratio::new(25 * (self.0.num() - self.0.den()), self.0.den())
    }

    /// The nearest level; the exact middle counts as the lower one (§4).
    #[must_use]
    pub const fn level(self) -> Level {
        match self.0.round_half_down() {
            ..=1 => Level::One,
            2 => Level::Two,
            3 => Level::Three,
            4 => Level::Four,
            5.. => Level::Five,
        }
    }

    /// How far it is to the upper edge of the level, above which the next one begins (§4).
    /// `None` on level 5.
    #[must_use]
    pub fn to_next(self) -> Option<Ratio> {
        let edge = Ratio::new(2 * i64::from(self.level().number()) + 1, 2);
        self.level().next().map(|_| edge - self.0)
    }
}

impl Figure for Mean {
    type Rating = i64;

    fn of(sum: i64, count: i64) -> Self {
        Self::of(sum, count)
    }

    fn weighted(parts: impl Iterator<Item = (Weight, Self)> + Clone) -> Option<Self> {
        let parts = parts.map(|(weight, mean)| (weight.get(), mean.0));
        parts.clone().any(|(weight, _)| weight > 0).then(|| Self(Ratio::weighted_mean(parts)))
    }

    fn at_least(self, level: Level) -> Self {
        self.max(Self(i64::from(level.number()).into()))
    }

    fn shown(self) -> Mean {
        self
    }
}

/// What the answers to a capability or a dimension come to (§1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome<F = Mean> {
    /// Enough is known.
    Scored(F),
    /// Something applies, but too little of it was answered.
    TooFew,
    /// Nothing applies; it leaves every sum.
    NotApplicable,
}

impl<F: Copy> Outcome<F> {
    /// The mean, if there is one.
    #[must_use]
    pub const fn mean(self) -> Option<F> {
        match self {
            Self::Scored(mean) => Some(mean),
            Self::TooFew | Self::NotApplicable => None,
        }
    }

    pub(super) fn map<G>(self, of: impl FnOnce(F) -> G) -> Outcome<G> {
        match self {
            Self::Scored(mean) => Outcome::Scored(of(mean)),
            Self::TooFew => Outcome::TooFew,
            Self::NotApplicable => Outcome::NotApplicable,
        }
    }
}

impl Outcome {
    /// The level, if there is a mean.
    #[must_use]
    pub fn level(self) -> Option<Level> {
        self.mean().map(Mean::level)
    }
}
