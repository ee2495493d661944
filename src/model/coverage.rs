use super::mean::Figure;
use super::{Answer, CapabilityIx, DimensionIx, Instrument, ItemIx, Level, Outcome, Scope};

/// What counts as the answer to an item: that of a person, or of a team (§10).
#[derive(Clone, Copy)]
pub(super) enum Given<R> {
    /// The level that a person chose, or the mean of a team.
    Rated(R),
    DontKnow,
    NotApplicable,
}

impl From<Answer> for Given<i64> {
    fn from(answer: Answer) -> Self {
        match answer {
            Answer::Rated(level) => Self::Rated(level.number().into()),
            Answer::DontKnow => Self::DontKnow,
            Answer::NotApplicable => Self::NotApplicable,
        }
    }
}

/// What the answers to a capability come to, and how many there are of each kind among the items
/// that the scope shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CapabilityScore {
    /// The mean, if enough is known (§1). A capability that the scope leaves out shows no item, so
    /// nothing of it applies.
    pub outcome: Outcome,
    /// Items that are not “not applicable”.
    pub applicable: u16,
    /// Items with a rating.
    pub answered: u16,
    /// Items marked “not applicable”.
    pub not_applicable: u16,
    /// Items marked “don't know”.
    pub dont_know: u16,
    /// Items without an answer.
    pub empty: u16,
    pub(super) dimension: DimensionIx,
}

/// The score of a capability, and what it was made of.
#[derive(Clone, Copy)]
pub(super) struct Counted<F: Figure> {
    pub(super) score: CapabilityScore,
    sum: F::Rating,
}

impl<F: Figure> Counted<F> {
    pub(super) fn of(
        instrument: &Instrument,
        scope: &Scope,
        capability: CapabilityIx,
        given: impl Fn(ItemIx) -> Option<Given<F::Rating>>,
    ) -> Self {
        let mut found = CapabilityScore {
            outcome: Outcome::NotApplicable,
            applicable: 0,
            answered: 0,
            not_applicable: 0,
            dont_know: 0,
            empty: 0,
            dimension: instrument.capability(capability).dimension,
        };
        let mut sum = F::Rating::from(0);
        let depth = scope.depth(found.dimension);
        for item in instrument.items_of(capability).filter(|&i| depth.shows(instrument.item(i))) {
            match given(item) {
                Some(Given::Rated(rating)) => {
                    found.answered += 1;
                    sum = sum + rating;
                }
                Some(Given::DontKnow) => found.dont_know += 1,
                Some(Given::NotApplicable) => found.not_applicable += 1,
                None => found.empty += 1,
            }
        }
        found.applicable = found.answered + found.open();
        found.outcome = if found.applicable == 0 {
            Outcome::NotApplicable
        } else if found.answered == 0 || 3 * found.answered < 2 * found.applicable {
            Outcome::TooFew
        } else {
            Outcome::Scored(F::of(sum, found.answered.into()).shown())
        };
        Self { score: found, sum }
    }

    /// The outcome before it is shown.
    pub(super) fn outcome(&self) -> Outcome<F> {
        self.score.outcome.map(|_| F::of(self.sum, self.score.answered.into()))
    }

    /// The outcome if every open answer were this level (§5).
    pub(super) fn with_open_at(&self, level: Level) -> Outcome<F> {
        let score = &self.score;
        if score.applicable == 0 {
            return Outcome::NotApplicable;
        }
        let open = i64::from(score.open()) * i64::from(level.number());
        Outcome::Scored(F::of(self.sum + open.into(), score.applicable.into()))
    }
}

impl CapabilityScore {
    /// Items that apply and are “don't know” or empty.
    fn open(&self) -> u16 {
        self.dont_know + self.empty
    }
}

/// The mean of a dimension's scored capabilities, if there are enough of them (§1, §2).
pub(super) fn dimension_outcome<F: Figure>(
    instrument: &Instrument,
    dimension: DimensionIx,
    outcome_of: impl Fn(CapabilityIx) -> Outcome<F>,
) -> Outcome<F> {
    let mut applicable = 0;
    let mut scored = Vec::new();
    for capability in instrument.capabilities_of(dimension) {
        let outcome = outcome_of(capability);
        applicable += usize::from(!matches!(outcome, Outcome::NotApplicable));
        scored.extend(outcome.mean().map(|mean| (instrument.capability(capability).weight, mean)));
    }
    if applicable == 0 {
        Outcome::NotApplicable
    } else if scored.len() < applicable.min(2) || 4 * scored.len() < 3 * applicable {
        Outcome::TooFew
    } else {
        // All that is scored may weigh nothing; then there is nothing to go by either.
        F::weighted(scored.iter().copied()).map_or(Outcome::TooFew, Outcome::Scored)
    }
}
