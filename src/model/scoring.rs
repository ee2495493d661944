use super::coverage::{Counted, Given, dimension_outcome};
use super::mean::Figure;
use super::whole::Whole;
use super::{
    Answers, Balance, Band, CapabilityIx, CapabilityScore, Depth, DimensionIx, Instrument, ItemIx,
    Level, Mean, Outcome, Ratio, Scope, Total, Untotalled,
};

/// What the answers come to: facts for the report, exact and unrounded (§1 to §7).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scores {
    capabilities: Box<[CapabilityScore]>,
    dimensions: Box<[Option<Outcome>]>,
    total: Result<Total, Untotalled>,
}

/// Scores the answers to the items that the scope shows.
#[must_use]
pub fn score(instrument: &Instrument, answers: &Answers, scope: &Scope) -> Scores {
    score_given::<Mean>(instrument, scope, |item| answers.get(item).map(Given::from))
}

/// Scores whatever counts as the answers.
#[expect(clippy::indexing_slicing, reason = "one entry per dimension of this instrument")]
pub(super) fn score_given<F: Figure>(
    instrument: &Instrument,
    scope: &Scope,
    given: impl Fn(ItemIx) -> Option<Given<F::Rating>>,
) -> Scores {
    let counted = count::<F>(instrument, scope, &given);
    let dimensions: Vec<_> = instrument
        .dimensions()
        .map(|dimension| {
            (scope.depth(dimension) != Depth::Out)
                .then(|| dimension_outcome(instrument, dimension, outcomes(&counted)))
        })
        .collect();
    let whole = Whole::of_dimensions(instrument, |dimension| dimensions[dimension.get()]);
    let mut scores = Scores {
        capabilities: counted.iter().map(|counted| counted.score).collect(),
        dimensions: dimensions.into_iter().map(|found| found.map(|o| o.map(F::shown))).collect(),
        total: Err(Untotalled::PartOfInstrument),
    };
    if scope.is_whole() {
        scores.total = scores
            .find_total(instrument, &counted, whole)
            .ok_or_else(|| scores.not_enough(instrument, scope, given));
    }
    scores
}

/// The capabilities with what they were made of, in the instrument's order.
pub(super) fn count<F: Figure>(
    instrument: &Instrument,
    scope: &Scope,
    given: impl Fn(ItemIx) -> Option<Given<F::Rating>>,
) -> Box<[Counted<F>]> {
    instrument
        .capabilities()
        .map(|capability| Counted::of(instrument, scope, capability, &given))
        .collect()
}

/// What each of the capabilities comes to, before it is shown.
#[expect(clippy::indexing_slicing, reason = "one entry per capability of this instrument")]
pub(super) fn outcomes<F: Figure>(counted: &[Counted<F>]) -> impl Fn(CapabilityIx) -> Outcome<F> {
    |capability| counted[capability.get()].outcome()
}

#[expect(clippy::indexing_slicing, reason = "positions come from an instrument of the same shape")]
impl Scores {
    /// What a capability comes to.
    #[must_use]
    pub fn capability(&self, capability: CapabilityIx) -> &CapabilityScore {
        &self.capabilities[capability.get()]
    }

    /// What a dimension comes to, `None` if the scope leaves it out.
    #[must_use]
    pub fn dimension(&self, dimension: DimensionIx) -> Option<Outcome> {
        self.dimensions[dimension.get()]
    }

    /// The result for the whole, or why there is none.
    ///
    /// # Errors
    /// The scope is not whole, a dimension is not scored, or less than two thirds of what applies
    /// is answered (§1).
    pub fn total(&self) -> Result<&Total, &Untotalled> {
        self.total.as_ref()
    }

    /// The dimension with the lowest mean, if there is a total; of several, the one that comes
    /// last (§6).
    #[must_use]
    pub fn bottleneck(&self) -> Option<DimensionIx> {
        self.total.as_ref().ok().map(|total| total.bottleneck)
    }

    /// How evenly the dimensions are developed, if there is a total (§7).
    #[must_use]
    pub fn balance(&self) -> Option<Balance> {
        self.total.as_ref().ok()?.balance
    }

    /// Whether a capability needs attention first: on level 1, or one below its dimension (§6).
    #[must_use]
    pub fn is_critical(&self, capability: CapabilityIx) -> bool {
        let score = self.capability(capability);
        score.outcome.mean().is_some_and(|mean| {
            let of_dimension = self.dimension(score.dimension).and_then(Outcome::mean);
            mean.level() == Level::One
                || of_dimension.is_some_and(|whole| mean.get() <= whole.get() - Ratio::ONE)
        })
    }

    /// The capabilities with two or more “don't know”, to find out about first (§5).
    #[must_use]
    pub fn blind_spots(&self) -> Vec<CapabilityIx> {
        let numbered = (0..).map(CapabilityIx).zip(&self.capabilities);
        numbered.filter(|(_, score)| score.dont_know >= 2).map(|(c, _)| c).collect()
    }

    /// Whether so much does not apply that a comparison would mislead (§1).
    #[must_use]
    pub fn limited_comparability(&self) -> bool {
        4 * self.not_applicable() > self.shown()
    }

    /// Items that the scope shows.
    #[must_use]
    pub fn shown(&self) -> u16 {
        self.applicable() + self.not_applicable()
    }

    /// Shown items that are not “not applicable”.
    #[must_use]
    pub fn applicable(&self) -> u16 {
        self.sum(|score| score.applicable)
    }

    /// Shown items with a rating.
    #[must_use]
    pub fn answered(&self) -> u16 {
        self.sum(|score| score.answered)
    }

    /// Shown items marked “not applicable”.
    #[must_use]
    pub fn not_applicable(&self) -> u16 {
        self.sum(|score| score.not_applicable)
    }

    /// Shown items marked “don't know”.
    #[must_use]
    pub fn dont_know(&self) -> u16 {
        self.sum(|score| score.dont_know)
    }

    /// Shown items without an answer.
    #[must_use]
    pub fn empty(&self) -> u16 {
        self.sum(|score| score.empty)
    }

    fn sum(&self, of: impl Fn(&CapabilityScore) -> u16) -> u16 {
        self.capabilities.iter().map(of).sum()
    }

    fn find_total<F: Figure>(
        &self,
        instrument: &Instrument,
        counted: &[Counted<F>],
        whole: Option<Whole<'_>>,
    ) -> Option<Total> {
        let whole = whole.filter(|_| self.enough_answered())?;
        Some(Total {
            mean: whole.mean,
            band: self.band(instrument, whole.mean, counted)?,
            gate: whole.gate(),
            bottleneck: whole.bottleneck,
            balance: whole.balance(),
        })
    }

    /// The indices at both extremes of what is open (§5).
    fn band<F: Figure>(
        &self,
        instrument: &Instrument,
        mean: Mean,
        counted: &[Counted<F>],
    ) -> Option<Band> {
        if self.answered() == self.applicable() {
            return Some(Band { low: mean.index(), high: mean.index() });
        }
        let index_with_open_at = |level| {
            let outcome_of =
                |capability: CapabilityIx| counted[capability.get()].with_open_at(level);
            Some(Whole::of_capabilities(instrument, outcome_of)?.mean.index())
        };
        Some(Band { low: index_with_open_at(Level::One)?, high: index_with_open_at(Level::Five)? })
    }

    /// Whether two thirds of what applies are answered (§1).
    fn enough_answered(&self) -> bool {
        3 * self.answered() >= 2 * self.applicable()
    }

    fn not_enough<R>(
        &self,
        instrument: &Instrument,
        scope: &Scope,
        given: impl Fn(ItemIx) -> Option<Given<R>>,
    ) -> Untotalled {
        let is_scored = |d| self.dimension(d).and_then(Outcome::mean).is_some();
        let would_help = |&item: &ItemIx| {
            let outcome = self.capability(instrument.item(item).capability).outcome;
            let is_needed = outcome == Outcome::TooFew && !is_scored(instrument.dimension_of(item));
            is_needed || !self.enough_answered()
        };
        let is_open = |&item: &ItemIx| matches!(given(item), None | Some(Given::DontKnow));
        Untotalled::NotEnough {
            dimensions: instrument.dimensions().filter(|&d| !is_scored(d)).collect(),
            missing: scope.items(instrument).filter(is_open).filter(would_help).collect(),
        }
    }
}
