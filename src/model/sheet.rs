use super::{Answers, Instrument, Month, Scope};

/// One filled-in questionnaire, as a result code carries it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// What was answered.
    pub answers: Answers,
    /// What was asked.
    pub scope: Scope,
    /// When it was filled in, if that is known.
    pub made: Option<Month>,
}

impl Sheet {
    /// Without the answers to questions that were not asked.
    #[must_use]
    pub fn within_scope(self, instrument: &Instrument) -> Self {
        let Self { answers, scope, made } = self;
        let asked = |item| answers.get(item).filter(|_| scope.shows(instrument, item));
        Self { answers: instrument.items().map(asked).collect(), scope, made }
    }

    /// Whether the same was asked and answered, whenever that was.
    #[must_use]
    pub fn says_the_same(&self, other: &Self) -> bool {
        self.scope == other.scope && self.answers == other.answers
    }
}
