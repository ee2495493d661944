use super::{Answer, CapabilityIx, DimensionIx, Instrument, ItemIx, Level, Mean, Outcome, Scope};

/// What counts as the answer to an item: that of a person, or of a team (§10).
#[derive(Clone, Copy)]
pub(super) enum Given {
    /// A rating, in the unit that the scores are made in: 1 for the levels of a person, smaller for
    /// the means of a team.
    Rated(i64),
    DontKnow,
    NotApplicable,
}

impl From<Answer> for Given {
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
    sum: i64,
    unit: i64,
    pub(super) dimension: DimensionIx,
}

impl CapabilityScore {
    /// `unit` is what one level is in the ratings.
    pub(super) fn of(
        instrument: &Instrument,
        scope: &Scope,
        capability: CapabilityIx,
        unit: i64,
        given: impl Fn(ItemIx) -> Option<Given>,
    ) -> Self {
        let mut found = Self {
            outcome: Outcome::NotApplicable,
            applicable: 0,
            answered: 0,
            not_applicable: 0,
            dont_know: 0,
            empty: 0,
            sum: 0,
            unit,
            dimension: instrument.capability(capability).dimension,
        };
        let depth = scope.depth(found.dimension);
        for item in instrument.items_of(capability).filter(|&i| depth.shows(instrument.item(i))) {
            match given(item) {
                Some(Given::Rated(rating)) => {
                    found.answered += 1;
                    found.sum += rating;
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
            Outcome::Scored(Mean::of(found.sum, i64::from(found.answered) * unit))
        };
        found
    }

    /// Items that apply and are “don't know” or empty.
    fn open(&self) -> u16 {
        self.dont_know + self.empty
    }

    /// The outcome if every open answer were this level (§5).
    pub(super) fn with_open_at(&self, level: Level) -> Outcome {
        if self.applicable == 0 {
            return Outcome::NotApplicable;
        }
        let sum = self.sum + i64::from(self.open()) * i64::from(level.number()) * self.unit;
        Outcome::Scored(Mean::of(sum, i64::from(self.applicable) * self.unit))
    }
}

/// The mean of a dimension's scored capabilities, if there are enough of them (§1, §2).
pub(super) fn dimension_outcome(
    instrument: &Instrument,
    dimension: DimensionIx,
    outcome_of: impl Fn(CapabilityIx) -> Outcome,
) -> Outcome {
    let mut applicable = 0;
    let mut scored = Vec::new();
    for capability in instrument.capabilities_of(dimension) {
        let outcome = outcome_of(capability);
        applicable += usize::from(outcome != Outcome::NotApplicable);
        scored.extend(outcome.mean().map(|mean| (instrument.capability(capability).weight, mean)));
    }
    if applicable == 0 {
        Outcome::NotApplicable
    } else if scored.len() < applicable.min(2) || 4 * scored.len() < 3 * applicable {
        Outcome::TooFew
    } else {
        // All that is scored may weigh nothing; then there is nothing to go by either.
        Mean::weighted(scored.iter().copied()).map_or(Outcome::TooFew, Outcome::Scored)
    }
}
