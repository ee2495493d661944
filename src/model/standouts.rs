use std::cmp::Reverse;

use super::ranking::ranked;
use super::{CapabilityIx, Instrument, Level, Mean, Ratio, Scores};

/// Up to three capabilities that stand out at one end; of equals, the first in the instrument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standouts {
    /// What they were measured against.
    pub kind: StandoutKind,
    /// From the most extreme on; possibly none.
    pub capabilities: Vec<CapabilityIx>,
}

/// What makes a capability a strength or a gap (§8).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StandoutKind {
    /// Its level: 4 and above for strengths, 2 and below for gaps.
    Absolute,
    /// Its distance from the total mean, where no level stands out: at least 0.5 above for
    /// strengths, at least 0.75 below for gaps.
    Relative,
}

impl Standouts {
    pub(super) fn strengths(instrument: &Instrument, scores: &Scores) -> Self {
        let ranked = ranked(scored(instrument, scores), |&(_, mean)| Reverse(mean));
        let least = total_mean(scores).map(|total| total + Ratio::new(1, 2));
        Self::of(
            first(3, &ranked, |mean| mean.level() >= Level::Four),
            first(2, &ranked, |mean| least.is_some_and(|least| mean.get() >= least)),
        )
    }

    pub(super) fn gaps(instrument: &Instrument, scores: &Scores) -> Self {
        let ranked = ranked(scored(instrument, scores), |&(_, mean)| mean);
        let most = total_mean(scores).map(|total| total - Ratio::new(3, 4));
        Self::of(
            first(3, &ranked, |mean| mean.level() <= Level::Two),
            first(3, &ranked, |mean| most.is_some_and(|most| mean.get() <= most)),
        )
    }

    fn of(absolute: Vec<CapabilityIx>, relative: Vec<CapabilityIx>) -> Self {
        if absolute.is_empty() {
            Self { kind: StandoutKind::Relative, capabilities: relative }
        } else {
            Self { kind: StandoutKind::Absolute, capabilities: absolute }
        }
    }
}

fn scored(instrument: &Instrument, scores: &Scores) -> Vec<(CapabilityIx, Mean)> {
    instrument
        .capabilities()
        .filter_map(|capability| Some((capability, scores.capability(capability).outcome.mean()?)))
        .collect()
}

fn total_mean(scores: &Scores) -> Option<Ratio> {
    scores.total().ok().map(|total| total.mean.get())
}

fn first(
    count: usize,
    ranked: &[(CapabilityIx, Mean)],
    stands_out: impl Fn(Mean) -> bool,
) -> Vec<CapabilityIx> {
    let standing_out = ranked.iter().filter(|&&(_, mean)| stands_out(mean));
    standing_out.map(|&(capability, _)| capability).take(count).collect()
}
