use super::{Level, Ratio, Weight};

/// A mean of answers on the scale of the levels, 1..=5 (§2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mean(Ratio);

impl Mean {
    /// The mean of `count` ratings that add up to `sum`.
    pub(super) const fn of(sum: i64, count: i64) -> Self {
        Self(Ratio::new(sum, count))
    }

    /// The weighted mean of means, `None` if nothing weighs anything.
    pub(super) fn weighted(parts: impl Iterator<Item = (Weight, Self)> + Clone) -> Option<Self> {
        let parts = parts.map(|(weight, mean)| (weight.get(), mean.0));
        parts.clone().any(|(weight, _)| weight > 0).then(|| Self(Ratio::weighted_mean(parts)))
    }

    /// This mean, raised to a level if it is lower (§9, preview).
    pub(super) fn at_least(self, level: Level) -> Self {
        self.max(Self(i64::from(level.number()).into()))
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

/// What the answers to a capability or a dimension come to (§1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// Enough is known.
    Scored(Mean),
    /// Something applies, but too little of it was answered.
    TooFew,
    /// Nothing applies; it leaves every sum.
    NotApplicable,
}

impl Outcome {
    /// The mean, if there is one.
    #[must_use]
    pub const fn mean(self) -> Option<Mean> {
        match self {
            Self::Scored(mean) => Some(mean),
            Self::TooFew | Self::NotApplicable => None,
        }
    }

    /// The level, if there is a mean.
    #[must_use]
    pub fn level(self) -> Option<Level> {
        self.mean().map(Mean::level)
    }
}
