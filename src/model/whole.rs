use super::{Balance, DimensionIx, Gate, Instrument, Mean, Outcome};

/// An instrument whose dimensions are all scored: what §2, §6 and §7 say of it.
///
/// Made from the answers for the result, from their extremes for the band, and from the planned
/// capabilities for the preview.
pub(super) struct Whole<'a> {
    instrument: &'a Instrument,
    dimensions: Vec<(DimensionIx, Mean)>,
    mean: Mean,
    bottleneck: (DimensionIx, Mean),
}

impl<'a> Whole<'a> {
    /// `None` unless every dimension is scored.
    pub(super) fn of(
        instrument: &'a Instrument,
        outcome_of: impl Fn(DimensionIx) -> Option<Outcome>,
    ) -> Option<Self> {
        let mut dimensions = Vec::new();
        for dimension in instrument.dimensions() {
            let mean = outcome_of(dimension)?.mean()?;
            dimensions.push((dimension, mean));
        }
        let weigh = |&(dimension, mean)| (instrument.dimension(dimension).weight, mean);
        let mean = Mean::weighted(dimensions.iter().map(weigh))?;
        let bottleneck = *dimensions.iter().rev().min_by_key(|(_, mean)| mean)?;
        Some(Self { instrument, dimensions, mean, bottleneck })
    }

    /// The total mean (§2).
    pub(super) fn mean(&self) -> Mean {
        self.mean
    }

    /// The means of the dimensions, in the instrument's order.
    pub(super) fn dimensions(&self) -> Vec<Mean> {
        self.dimensions.iter().map(|&(_, mean)| mean).collect()
    }

    /// The dimension with the lowest mean; of several, the one that comes last (§6).
    pub(super) fn bottleneck(&self) -> (DimensionIx, Mean) {
        self.bottleneck
    }

    /// What keeps the shown level below that of the mean (§6).
    pub(super) fn gate(&self) -> Option<Gate> {
        let (held_back_by, lowest) = self.bottleneck;
        let shown = lowest.level().next().filter(|&shown| shown < self.mean.level())?;
        Some(Gate { shown, held_back_by })
    }

    /// How evenly the dimensions are developed (§7).
    pub(super) fn balance(&self) -> Option<Balance> {
        Balance::of(self.instrument, &self.dimensions)
    }
}
