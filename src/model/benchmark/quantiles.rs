use crate::model::Ratio;

/// What 25, 50 and 75 % of a group stay below, and in a large group also 10 and 90 %: indices
/// 0..=100, none below the one before, in thousandths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quantiles {
    middle: [u32; 3],
    ends: Option<[u32; 2]>,
}

impl Quantiles {
    /// The shares, in per cent.
    pub const PERCENTS: [u8; 5] = [10, 25, 50, 75, 90];
    /// So many parts of a point are told apart.
    pub const PARTS: u32 = 1000;

    /// All of them, from thousandths of a point. `None` if one is above 100 points or below the one
    /// before.
    #[must_use]
    pub fn new(thousandths: [u32; 5]) -> Option<Self> {
        let [p10, p25, p50, p75, p90] = thousandths;
        let quantiles = Self { middle: [p25, p50, p75], ends: Some([p10, p90]) };
        is_scale(&thousandths).then_some(quantiles)
    }

    /// Those of the middle half only.
    #[must_use]
    pub fn of_middle(thousandths: [u32; 3]) -> Option<Self> {
        is_scale(&thousandths).then_some(Self { middle: thousandths, ends: None })
    }

    /// What may be told of a small group: the middle half, to whole points. In such a group a
    /// quantile can be the very index of one of its members.
    #[must_use]
    pub fn coarse(self) -> Self {
        let whole = |index: u32| (index + Self::PARTS / 2) / Self::PARTS * Self::PARTS;
        Self { middle: self.middle.map(whole), ends: None }
    }

    /// Thousandths of a point, each where [`Self::PERCENTS`] has its share.
    #[must_use]
    pub fn thousandths(self) -> [Option<u32>; 5] {
        let [p25, p50, p75] = self.middle.map(Some);
        let [p10, p90] = self.ends.map_or([None; 2], |ends| ends.map(Some));
        [p10, p25, p50, p75, p90]
    }

    /// The shares in per cent that there are, and the index of each, in order.
    pub fn marks(self) -> impl Iterator<Item = (u8, Ratio)> + Clone {
        let marks = Self::PERCENTS.into_iter().zip(self.thousandths());
        marks.filter_map(|(percent, at)| Some((percent, index(at?))))
    }

    /// What 10 and 90 % stay below, where that may be told.
    #[must_use]
    pub fn ends(self) -> Option<(Ratio, Ratio)> {
        self.ends.map(|[low, high]| (index(low), index(high)))
    }

    /// The index of the one in the middle.
    #[must_use]
    pub fn median(self) -> Ratio {
        let [_, median, _] = self.middle;
        index(median)
    }

    /// Between which indices the middle half lies.
    #[must_use]
    pub fn middle(self) -> (Ratio, Ratio) {
        let [low, _, high] = self.middle;
        (index(low), index(high))
    }
}

fn is_scale(thousandths: &[u32]) -> bool {
    thousandths.is_sorted() && thousandths.last().is_none_or(|&last| last <= 100 * Quantiles::PARTS)
}

fn index(thousandths: u32) -> Ratio {
    Ratio::new(thousandths.into(), Quantiles::PARTS.into())
}
