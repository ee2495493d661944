use super::{DimensionIx, Instrument, Mean, Ratio};

/// How evenly the dimensions are developed (§7).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Balance {
    /// The highest index of a dimension minus the lowest, 0..=100.
    pub spread: Ratio,
    /// 100 minus the spread.
    pub balance: Ratio,
    /// The word for the spread.
    pub evenness: Evenness,
    /// The dimension with the highest mean, if it is one alone.
    pub highest: Option<DimensionIx>,
    /// The dimension with the lowest mean, if it is one alone.
    pub lowest: Option<DimensionIx>,
    /// The position of the pattern in [`Instrument::patterns`], if the dimensions are uneven and
    /// the instrument has a name for it.
    pub pattern: Option<usize>,
}

/// The word for a spread (§7).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Evenness {
    /// 15 points at most.
    Even,
    /// 30 points at most.
    Uneven,
    /// More.
    Lopsided,
}

impl Evenness {
    fn of(spread: Ratio) -> Self {
        if spread <= 15.into() {
            Self::Even
        } else if spread <= 30.into() {
            Self::Uneven
        } else {
            Self::Lopsided
        }
    }
}

impl Balance {
    /// `None` for fewer than two dimensions: one alone has nothing to be balanced with.
    pub(super) fn of(instrument: &Instrument, means: &[(DimensionIx, Mean)]) -> Option<Self> {
        let sole = |mean: Mean| {
            let mut having = means.iter().filter(|part| part.1 == mean);
            having.next().filter(|_| having.next().is_none()).map(|part| part.0)
        };
        let top = means.iter().map(|part| part.1).max().filter(|_| means.len() > 1)?;
        let bottom = means.iter().map(|part| part.1).min()?;
        let spread = top.index() - bottom.index();
        let evenness = Evenness::of(spread);
        let (highest, lowest) = (sole(top), sole(bottom));
        let pattern = instrument.patterns().iter().position(|pattern| {
            evenness != Evenness::Even
                && highest == Some(pattern.highest)
                && lowest == Some(pattern.lowest)
        });
        Some(Self {
            spread,
            balance: Ratio::whole(100) - spread,
            evenness,
            highest,
            lowest,
            pattern,
        })
    }
}
