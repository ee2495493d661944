use super::{Answer, Answers, DimensionIx, Instrument, ItemIx, Level, Outcome, Scope, Scores};

/// A reason to look at the answers again; it never changes a score (§13).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Hint {
    /// At least nine of ten answers are the same.
    SameAnswerThroughout,
    /// Less than two seconds went into each answer.
    Hasty,
    /// More than a quarter of the items are “not applicable” (§1).
    LimitedComparability,
    /// Every rating in a scored dimension is the highest: which proof would an outsider see?
    AllHighest(DimensionIx),
}

/// How long answering took, where that was measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// Seconds in all.
    pub seconds: u32,
    /// Items answered in that time.
    pub items: u16,
}

impl Pace {
    fn is_hasty(self) -> bool {
        self.seconds < 2 * u32::from(self.items)
    }
}

pub(super) fn hints(
    instrument: &Instrument,
    answers: &Answers,
    scope: &Scope,
    scores: &Scores,
    pace: Option<Pace>,
) -> Vec<Hint> {
    let given: Vec<_> =
        scope.items(instrument).filter_map(|item| Some((item, answers.get(item)?))).collect();
    let is_all_highest = |&dimension: &DimensionIx| {
        scores.dimension(dimension).and_then(Outcome::mean).is_some()
            && given
                .iter()
                .filter(|(item, _)| instrument.dimension_of(*item) == dimension)
                .filter_map(|(_, answer)| answer.rated())
                .all(|level| level == Level::Five)
    };
    let mut hints = Vec::new();
    if is_same_throughout(&given) {
        hints.push(Hint::SameAnswerThroughout);
    }
    if pace.is_some_and(Pace::is_hasty) {
        hints.push(Hint::Hasty);
    }
    if scores.limited_comparability() {
        hints.push(Hint::LimitedComparability);
    }
    hints.extend(instrument.dimensions().filter(is_all_highest).map(Hint::AllHighest));
    hints
}

/// Whether at least 90 % of the answers are the same. One answer alone says nothing.
fn is_same_throughout(given: &[(ItemIx, Answer)]) -> bool {
    let times = |answer| given.iter().filter(|(_, other)| *other == answer).count();
    let kinds =
        Level::ALL.map(Answer::Rated).into_iter().chain([Answer::DontKnow, Answer::NotApplicable]);
    given.len() > 1 && kinds.map(times).any(|times| 10 * times >= 9 * given.len())
}
