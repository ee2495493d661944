use crate::model::Ratio;

/// What 10, 25, 50, 75 and 90 % of a group stay below: indices 0..=100, none below the one before,
/// in thousandths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quantiles([u32; 5]);

impl Quantiles {
    /// The shares, in per cent.
    pub const PERCENTS: [u8; 5] = [10, 25, 50, 75, 90];
    /// So many parts of a point are told apart.
    pub const PARTS: u32 = 1000;

    /// From thousandths of a point. `None` if one is above 100 points or below the one before.
    #[must_use]
    pub fn new(thousandths: [u32; 5]) -> Option<Self> {
        let within = thousandths.iter().all(|&index| index <= 100 * Self::PARTS);
        (within && thousandths.is_sorted()).then_some(Self(thousandths))
    }

    /// Thousandths of a point.
    #[must_use]
    pub const fn thousandths(self) -> [u32; 5] {
        self.0
    }

    /// The share in per cent and the index, in order.
    pub fn marks(self) -> impl Iterator<Item = (u8, Ratio)> + Clone {
        let index = |thousandths| Ratio::new(i64::from(thousandths), Self::PARTS.into());
        Self::PERCENTS.into_iter().zip(self.0.map(index))
    }

    /// The index of the one in the middle.
    #[must_use]
    pub fn median(self) -> Ratio {
        let [_, _, median, ..] = self.0;
        Ratio::new(median.into(), Self::PARTS.into())
    }

    /// Between which indices the middle half lies.
    #[must_use]
    pub fn middle(self) -> (Ratio, Ratio) {
        let [_, low, _, high, _] = self.0;
        let index = |thousandths: u32| Ratio::new(thousandths.into(), Self::PARTS.into());
        (index(low), index(high))
    }
}
