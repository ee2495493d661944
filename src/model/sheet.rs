use super::{Answers, Month, Scope};

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
