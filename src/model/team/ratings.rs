use crate::model::{Level, Ratio};

/// How many people of a team chose each option of an item (§10).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Ratings([u16; 5]);

/// How far the members of a team agree on an item (§10). The cut-offs are rules of thumb.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Agreement {
    /// 0.70 and more; of two people, a level apart at most.
    Agreed,
    /// 0.50 and more; of two people, two levels apart.
    Mixed,
    /// Less.
    Split,
}

impl Ratings {
    /// People per level, from 1 to 5.
    #[must_use]
    pub const fn new(counts: [u16; 5]) -> Self {
        Self(counts)
    }

    pub(super) fn add(&mut self, level: Level) {
        if let Some(count) = self.0.get_mut(level.offset()) {
            *count += 1;
        }
    }

    /// People per level, from 1 to 5.
    #[must_use]
    pub const fn counts(self) -> [u16; 5] {
        self.0
    }

    /// People who chose an option: `n`.
    #[must_use]
    pub fn count(self) -> u16 {
        self.0.iter().sum()
    }

    /// Each level with the number of people who chose it.
    pub fn by_level(self) -> impl Iterator<Item = (Level, u16)> {
        Level::ALL.into_iter().zip(self.0)
    }

    /// `Σ v` and `Σ v²`.
    fn sums(self) -> (i64, i64) {
        self.by_level().fold((0, 0), |(sum, squares), (level, count)| {
            let (value, count) = (i64::from(level.number()), i64::from(count));
            (sum + value * count, squares + value * value * count)
        })
    }

    /// The mean; zero if nobody chose an option.
    #[must_use]
    pub fn mean(self) -> Ratio {
        Ratio::new(self.sums().0, self.count().into())
    }

    /// The sum of the ratings, and how many there are.
    pub(super) fn sum_and_count(self) -> (i64, i64) {
        (self.sums().0, self.count().into())
    }

    /// The sample variance, `s²`; `None` for fewer than two people.
    #[must_use]
    pub fn variance(self) -> Option<Ratio> {
        let (sum, squares) = self.sums();
        let count = i64::from(self.count());
        (count > 1).then(|| Ratio::new(count * squares - sum * sum, count * (count - 1)))
    }

    /// The lowest level that somebody chose.
    #[must_use]
    pub fn lowest(self) -> Option<Level> {
        self.by_level().find(|(_, count)| *count > 0).map(|(level, _)| level)
    }

    /// The highest level that somebody chose.
    #[must_use]
    pub fn highest(self) -> Option<Level> {
        self.by_level().filter(|(_, count)| *count > 0).last().map(|(level, _)| level)
    }

    /// The range, `R`: the highest level minus the lowest.
    #[must_use]
    pub fn range(self) -> u8 {
        let ends = self.lowest().zip(self.highest());
        ends.map_or(0, |(lowest, highest)| highest.number() - lowest.number())
    }

    /// `max(0, 1 − s²/2)`; 2 is the variance of ratings given at random. Two people have only a
    /// difference, and one has nobody to agree with.
    #[must_use]
    pub fn agreement(self) -> Option<Ratio> {
        let variance = self.variance().filter(|_| self.count() > 2)?;
        Some((Ratio::ONE - variance * Ratio::new(1, 2)).max(Ratio::ZERO))
    }

    /// The word for the agreement, of two people and more.
    #[must_use]
    pub fn agreed(self) -> Option<Agreement> {
        match (self.count(), self.agreement()) {
            (2, _) => Some(match self.range() {
                0 | 1 => Agreement::Agreed,
                2 => Agreement::Mixed,
                _ => Agreement::Split,
            }),
            (_, Some(agreement)) if agreement >= Ratio::new(7, 10) => Some(Agreement::Agreed),
            (_, Some(agreement)) if agreement >= Ratio::new(1, 2) => Some(Agreement::Mixed),
            (_, Some(_)) => Some(Agreement::Split),
            (_, None) => None,
        }
    }

    /// Whether the team should talk about the item: it is split, or somebody is three levels away
    /// from somebody else.
    #[must_use]
    pub fn needs_talk(self) -> bool {
        self.agreed() == Some(Agreement::Split) || self.agreed().is_some() && self.range() >= 3
    }
}
