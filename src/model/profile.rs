use super::hint::hints;
use super::{Answers, CapabilityIx, Hint, Instrument, ItemIx, Pace, Scope, Scores, Standouts};

/// What stands out in a result, and what calls for a second look at the answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// The strongest capabilities (§8).
    pub strengths: Standouts,
    /// The weakest capabilities (§8).
    pub gaps: Standouts,
    /// The capabilities with answers two or more levels apart, in the instrument's order (§8).
    pub uneven: Vec<Uneven>,
    /// Doubts about the answers (§13).
    pub hints: Vec<Hint>,
}

/// A capability with very different answers (§8).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Uneven {
    /// The capability.
    pub capability: CapabilityIx,
    /// Its item with the lowest answer; of several, the first.
    pub low: ItemIx,
}

/// What stands out in these answers and the scores that they came to.
#[must_use]
pub fn profile(
    instrument: &Instrument,
    answers: &Answers,
    scope: &Scope,
    scores: &Scores,
    pace: Option<Pace>,
) -> Profile {
    let uneven = |capability| {
        let rated: Vec<_> = instrument
            .items_of(capability)
            .filter(|&item| scope.shows(instrument, item))
            .filter_map(|item| Some((answers.get(item)?.rated()?.number(), item)))
            .collect();
        let &(low, item) = rated.iter().min_by_key(|(level, _)| level)?;
        let &(high, _) = rated.iter().max_by_key(|(level, _)| level)?;
        (high - low >= 2).then_some(Uneven { capability, low: item })
    };
    Profile {
        strengths: Standouts::strengths(instrument, scores),
        gaps: Standouts::gaps(instrument, scores),
        uneven: instrument.capabilities().filter_map(uneven).collect(),
        hints: hints(instrument, answers, scope, scores, pace),
    }
}
