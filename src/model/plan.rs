use std::cmp::Reverse;

use super::mean::Figure;
use super::ranking::ranked;
use super::whole::Whole;
use super::{
    Balance, Capability, CapabilityIx, DimensionIx, Effort, Gate, Instrument, Level, Mean, Outcome,
    PhaseIx, Ratio, Recommendation, Scores, Targets, Weight,
};

/// What to do next (§9).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The blind spots: what to find out about before anything else. Not counted as steps.
    pub find_out: Vec<CapabilityIx>,
    /// At most five steps, at most three of them in one dimension: the weakest capability first,
    /// then by priority. None, if every capability that is scored has reached its target.
    pub steps: Vec<Step>,
    /// The result after these steps, if there is a total now and anything is planned.
    pub after: Option<Preview>,
}

impl Plan {
    const STEPS: usize = 5;
    const STEPS_PER_DIMENSION: usize = 3;

    /// The steps in the order of their phases, and by priority within a phase.
    #[must_use]
    pub fn by_phase(&self) -> Vec<&Step> {
        ranked(&self.steps, |step| (step.phase, Reverse(step.priority)))
    }
}

/// One capability raised by one level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// The capability.
    pub capability: CapabilityIx,
    /// The level above its own, for which the instrument has a recommendation.
    pub to: Level,
    /// What the recommendation costs.
    pub effort: Effort,
    /// Where the recommendation stands in time.
    pub phase: PhaseIx,
    /// `P` of §9, positive unless the capability or its dimension weighs nothing.
    pub priority: Ratio,
    /// What kind of step it is.
    pub tag: Tag,
}

/// What kind of step it is (§9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tag {
    /// A small effort that closes a gap of a level or more.
    QuickWin,
    /// A larger effort that a gap of one and a half levels or more is worth.
    Foundation,
    /// Anything else.
    NextStep,
}

impl Tag {
    fn of(effort: Effort, gap: Ratio) -> Self {
        match effort {
            Effort::Small if gap >= Ratio::ONE => Self::QuickWin,
            Effort::Medium | Effort::Large if gap >= Ratio::new(3, 2) => Self::Foundation,
            _ => Self::NextStep,
        }
    }
}

/// The result after the plan: §2 to §7 with every planned capability at least at its level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// The total mean then.
    pub mean: Mean,
    /// The level to show then.
    pub shown_level: Level,
    /// What holds it back then.
    pub gate: Option<Gate>,
    /// How even the dimensions are then.
    pub balance: Option<Balance>,
    /// The means of the dimensions then, in the instrument's order.
    pub dimensions: Vec<Mean>,
}

/// The steps that bring the most for their effort towards the targets: a person's. A team has
/// [`TeamResult::plan`](super::TeamResult::plan), since only that knows its means unrounded.
#[must_use]
pub fn plan(instrument: &Instrument, scores: &Scores, targets: &Targets) -> Plan {
    let steps = steps(instrument, scores, targets);
    let after = preview(instrument, scores, &steps);
    Plan { find_out: scores.blind_spots(), steps, after }
}

/// The steps of [`plan`], without looking at what comes after them.
#[must_use]
pub fn steps(instrument: &Instrument, scores: &Scores, targets: &Targets) -> Vec<Step> {
    let candidates = instrument
        .capabilities()
        .filter_map(|capability| Candidate::of(instrument, scores, targets, capability));
    choose(candidates.collect())
}

/// The step that would raise a capability, whatever its target: as if it aimed at that step at
/// least.
pub(super) fn step(
    instrument: &Instrument,
    scores: &Scores,
    targets: &Targets,
    capability: CapabilityIx,
) -> Option<Step> {
    let to = scores.capability(capability).outcome.level()?.next()?;
    let aiming = targets.with(capability, targets.get(capability).max(to));
    Candidate::of(instrument, scores, &aiming, capability).map(|candidate| candidate.step)
}

/// A capability below its target, and the step that would raise it.
#[derive(Clone, Copy)]
struct Candidate {
    step: Step,
    mean: Mean,
    dimension: DimensionIx,
}

impl Candidate {
    fn of(
        instrument: &Instrument,
        scores: &Scores,
        targets: &Targets,
        capability: CapabilityIx,
    ) -> Option<Self> {
        let about = instrument.capability(capability);
        let mean = scores.capability(capability).outcome.mean()?;
        let target = targets.get(capability);
        let to = mean.level().next().filter(|&to| to <= target)?;
        let &Recommendation { phase, effort, .. } = about.recommendation(to)?;
        let gap = Ratio::whole(target.number().into()) - mean.get();
        let urgency = urgency(scores, about.dimension, capability);
        let priority = gap * weight(instrument, about) * urgency * ease(effort);
        let step = Step { capability, to, effort, phase, priority, tag: Tag::of(effort, gap) };
        Some(Self { step, mean, dimension: about.dimension })
    }
}

/// `ω`: the weights of a capability and its dimension, each compared with its kind.
fn weight(instrument: &Instrument, capability: &Capability) -> Ratio {
    let of_dimension = |d| instrument.dimension(d).weight;
    let of_capability = |c| instrument.capability(c).weight;
    let dimension = capability.dimension;
    compared(of_dimension(dimension), instrument.dimensions().map(of_dimension))
        * compared(capability.weight, instrument.capabilities_of(dimension).map(of_capability))
}

/// A weight divided by the mean of all weights of its kind.
fn compared(weight: Weight, all: impl Iterator<Item = Weight>) -> Ratio {
    let (count, sum) = all.fold((0, 0), |(count, sum), other| (count + 1, sum + other.get()));
    Ratio::new(weight.get() * count, sum)
}

/// `β`: what is critical or holds the whole back comes sooner.
fn urgency(scores: &Scores, dimension: DimensionIx, capability: CapabilityIx) -> Ratio {
    let gate = scores.total().ok().and_then(|total| total.gate);
    let holds_back = gate.is_some_and(|gate| gate.held_back_by == dimension);
    if holds_back || scores.is_critical(capability) { Ratio::new(5, 4) } else { Ratio::ONE }
}

/// `1/f`: flatter than the effort itself, so that quick wins do not bury structural work.
const fn ease(effort: Effort) -> Ratio {
    match effort {
        Effort::Small => Ratio::ONE,
        Effort::Medium => Ratio::new(2, 3),
        Effort::Large => Ratio::new(1, 2),
    }
}

/// The weakest, then by priority as far as there is room. Of equals the first in the instrument.
fn choose(candidates: Vec<Candidate>) -> Vec<Step> {
    let weakest = candidates.iter().min_by_key(|candidate| candidate.mean).copied();
    let candidates =
        ranked(candidates, |candidate| (Reverse(candidate.step.priority), candidate.mean));
    let mut chosen: Vec<Candidate> = Vec::with_capacity(Plan::STEPS);
    for candidate in weakest.into_iter().chain(candidates) {
        let is_new = chosen.iter().all(|other| other.step.capability != candidate.step.capability);
        let beside = chosen.iter().filter(|other| other.dimension == candidate.dimension).count();
        if is_new && beside < Plan::STEPS_PER_DIMENSION && chosen.len() < Plan::STEPS {
            chosen.push(candidate);
        }
    }
    chosen.into_iter().map(|candidate| candidate.step).collect()
}

pub(super) fn preview(instrument: &Instrument, scores: &Scores, steps: &[Step]) -> Option<Preview> {
    preview_of(instrument, scores, steps, |capability| scores.capability(capability).outcome)
}

/// The preview from the outcomes of the capabilities as they were before they were shown.
pub(super) fn preview_of<F: Figure>(
    instrument: &Instrument,
    scores: &Scores,
    steps: &[Step],
    outcome_of: impl Fn(CapabilityIx) -> Outcome<F>,
) -> Option<Preview> {
    if steps.is_empty() || scores.total().is_err() {
        return None;
    }
    let after = |capability| {
        let step = steps.iter().find(|step| step.capability == capability);
        outcome_of(capability).map(|mean| step.map_or(mean, |step| mean.at_least(step.to)))
    };
    let whole = Whole::of_capabilities(instrument, after)?;
    let gate = whole.gate();
    Some(Preview {
        mean: whole.mean,
        shown_level: gate.map_or_else(|| whole.mean.level(), |gate| gate.shown),
        gate,
        balance: whole.balance(),
        dimensions: whole.means(),
    })
}
