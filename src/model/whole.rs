use super::coverage::dimension_outcome;
use super::mean::Figure;
use super::{Balance, CapabilityIx, DimensionIx, Gate, Instrument, Mean, Outcome};

/// An instrument whose dimensions are all scored: what §2, §6 and §7 say of it.
///
/// Made from the answers for the result, from their extremes for the band, and from the planned
/// capabilities for the preview.
pub(super) struct Whole<'a> {
    instrument: &'a Instrument,
    dimensions: Vec<(DimensionIx, Mean)>,
    lowest: Mean,
    /// The total mean (§2).
    pub(super) mean: Mean,
    /// The dimension with the lowest mean; of several, the one that comes last (§6).
    pub(super) bottleneck: DimensionIx,
}

impl<'a> Whole<'a> {
    /// `None` unless every dimension is scored.
    pub(super) fn of_dimensions<F: Figure>(
        instrument: &'a Instrument,
        outcome_of: impl Fn(DimensionIx) -> Option<Outcome<F>>,
    ) -> Option<Self> {
        let mut dimensions = Vec::new();
        for dimension in instrument.dimensions() {
            dimensions.push((dimension, outcome_of(dimension)?.mean()?));
        }
        let weigh = |&(dimension, mean)| (instrument.dimension(dimension).weight, mean);
        let mean = F::weighted(dimensions.iter().map(weigh))?.shown();
        let &(bottleneck, lowest) = dimensions.iter().rev().min_by_key(|(_, mean)| mean)?;
        let lowest = lowest.shown();
        let dimensions = dimensions.into_iter().map(|(ix, mean)| (ix, mean.shown())).collect();
        Some(Self { instrument, dimensions, lowest, mean, bottleneck })
    }

    /// `None` unless the outcomes of the capabilities make every dimension scored.
    pub(super) fn of_capabilities<F: Figure>(
        instrument: &'a Instrument,
        outcome_of: impl Fn(CapabilityIx) -> Outcome<F>,
    ) -> Option<Self> {
        Self::of_dimensions(instrument, |dimension| {
            Some(dimension_outcome(instrument, dimension, &outcome_of))
        })
    }

    /// The means of the dimensions, in the instrument's order.
    pub(super) fn means(&self) -> Vec<Mean> {
        self.dimensions.iter().map(|&(_, mean)| mean).collect()
    }

    /// What keeps the shown level below that of the mean (§6).
    pub(super) fn gate(&self) -> Option<Gate> {
        let shown = self.lowest.level().next().filter(|&shown| shown < self.mean.level())?;
        Some(Gate { shown, held_back_by: self.bottleneck })
    }

    /// How evenly the dimensions are developed (§7).
    pub(super) fn balance(&self) -> Option<Balance> {
        Balance::of(self.instrument, &self.dimensions)
    }
}
