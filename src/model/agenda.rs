use std::cmp::Reverse;
use std::rc::Rc;

use super::plan::{preview, step, steps};
use super::ranking::ranked;
use super::{CapabilityIx, Instrument, Level, Month, PhaseIx, Preview, Scores, Step, Targets};

/// The visitor's own plan (§9): it begins as the proposal, and whatever the visitor decides stays.
/// A value: a choice makes a new one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agenda {
    targets: Targets,
    entries: Rc<[Entry]>,
    dropped: Rc<[CapabilityIx]>,
    is_arranged: bool,
}

/// A step of the visitor's plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What is to be raised.
    pub capability: CapabilityIx,
    /// The level above its own.
    pub to: Level,
    /// Who sees to it; a note, possibly empty.
    pub owner: Rc<str>,
    /// By when.
    pub due: Option<Month>,
    /// Whether the visitor added, moved or noted it, so that no new target takes it away.
    pub is_decided: bool,
}

/// What a visitor decides about the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// A step that is not in the plan joins it, whatever the target.
    Added(CapabilityIx),
    /// A step leaves the plan and does not come back by itself.
    Dropped(CapabilityIx),
    /// A step changes places with the one before.
    MovedUp(CapabilityIx),
    /// A step changes places with the one behind.
    MovedDown(CapabilityIx),
    /// A capability gets another target; what is proposed follows.
    TargetSet(CapabilityIx, Level),
    /// Somebody is to see to a step.
    OwnerNamed(CapabilityIx, Rc<str>),
    /// A step has, or no longer has, a month.
    DueSet(CapabilityIx, Option<Month>),
    /// Everything decided is forgotten, and the proposal comes back.
    StartedOver,
}

impl Entry {
    /// The longest owner, in characters.
    pub const OWNER: usize = 80;

    fn of(step: &Step, is_decided: bool) -> Self {
        let (capability, to) = (step.capability, step.to);
        Self { capability, to, owner: Rc::default(), due: None, is_decided }
    }

    /// The text as an owner: one line, not too long.
    #[must_use]
    pub fn owner(text: &str) -> Rc<str> {
        let one_line = text.chars().map(|sign| if sign.is_control() { ' ' } else { sign });
        one_line.take(Self::OWNER).collect::<String>().into()
    }
}

impl Agenda {
    /// What the method proposes for these targets, by phase.
    #[must_use]
    pub fn new(instrument: &Instrument, scores: &Scores, targets: Targets) -> Self {
        let empty = Self { targets, entries: [].into(), dropped: [].into(), is_arranged: false };
        empty.rescored(instrument, scores)
    }

    /// What was decided earlier. Steps that these scores leave no room for are left out.
    #[must_use]
    pub fn restored(
        instrument: &Instrument,
        scores: &Scores,
        targets: Targets,
        entries: impl IntoIterator<Item = Entry>,
        dropped: impl IntoIterator<Item = CapabilityIx>,
        is_arranged: bool,
    ) -> Self {
        let mut kept: Vec<Entry> = Vec::new();
        for entry in entries {
            let is_new = kept.iter().all(|other| other.capability != entry.capability);
            if let Some(step) = step(instrument, scores, &targets, entry.capability)
                && is_new
            {
                kept.push(Entry { to: step.to, owner: Entry::owner(&entry.owner), ..entry });
            }
        }
        let mut out: Vec<CapabilityIx> = Vec::new();
        for capability in dropped {
            if !out.contains(&capability) && kept.iter().all(|entry| entry.capability != capability)
            {
                out.push(capability);
            }
        }
        Self { targets, entries: kept.into(), dropped: out.into(), is_arranged }
    }

    /// The plan after a choice. A choice about a step that is not there changes nothing.
    #[must_use]
    pub fn after(&self, instrument: &Instrument, scores: &Scores, choice: &Choice) -> Self {
        match *choice {
            Choice::Added(capability) => self.added(instrument, scores, capability),
            Choice::Dropped(capability) if self.entry(capability).is_some() => Self {
                entries: self.others(capability).cloned().collect(),
                dropped: self.dropped.iter().copied().chain([capability]).collect(),
                ..self.clone()
            },
            Choice::MovedUp(capability) => match self.position(capability) {
                Some(position) => self.swapped(position, position.checked_sub(1)),
                None => self.clone(),
            },
            Choice::MovedDown(capability) => match self.position(capability) {
                Some(position) => self.swapped(position, position.checked_add(1)),
                None => self.clone(),
            },
            Choice::TargetSet(capability, level) => {
                let targets = self.targets.with(capability, level);
                Self { targets, ..self.clone() }.rescored(instrument, scores)
            }
            Choice::OwnerNamed(capability, ref owner) => {
                self.noted(capability, |entry| entry.owner = Entry::owner(owner))
            }
            Choice::DueSet(capability, due) => self.noted(capability, |entry| entry.due = due),
            Choice::StartedOver => {
                Self::new(instrument, scores, Targets::good_practice(instrument))
            }
            Choice::Dropped(_) => self.clone(),
        }
    }

    /// The plan for new scores: what is decided stays, what is proposed is proposed anew.
    #[must_use]
    pub fn rescored(&self, instrument: &Instrument, scores: &Scores) -> Self {
        let proposed = steps(instrument, scores, &self.targets);
        let is_proposed = |capability| proposed.iter().any(|step| step.capability == capability);
        let mut entries: Vec<_> = self
            .entries
            .iter()
            .filter(|entry| entry.is_decided || is_proposed(entry.capability))
            .filter_map(|entry| {
                let step = step(instrument, scores, &self.targets, entry.capability)?;
                Some(Entry { to: step.to, ..entry.clone() })
            })
            .collect();
        for step in &proposed {
            let is_in = entries.iter().any(|entry| entry.capability == step.capability);
            if !is_in && !self.dropped.contains(&step.capability) {
                entries.push(Entry::of(step, false));
            }
        }
        Self { entries: entries.into(), ..self.clone() }.sorted(instrument, scores)
    }

    /// By phase, until the visitor has an order of their own.
    fn sorted(self, instrument: &Instrument, scores: &Scores) -> Self {
        if self.is_arranged {
            return self;
        }
        let key = |entry: &Entry| {
            let step = step(instrument, scores, &self.targets, entry.capability);
            step.map(|step| (step.phase, Reverse(step.priority)))
        };
        let entries = ranked(self.entries.iter().cloned(), key).into();
        Self { entries, ..self }
    }

    fn added(&self, instrument: &Instrument, scores: &Scores, capability: CapabilityIx) -> Self {
        match step(instrument, scores, &self.targets, capability) {
            Some(step) if self.entry(capability).is_none() => {
                let entry = Entry::of(&step, true);
                let added = Self {
                    entries: self.entries.iter().cloned().chain([entry]).collect(),
                    dropped: self.dropped.iter().copied().filter(|&c| c != capability).collect(),
                    ..self.clone()
                };
                added.sorted(instrument, scores)
            }
            _ => self.clone(),
        }
    }

    /// The entry moves to another place, if there is one, and that is an order of its own.
    fn swapped(&self, position: usize, place: Option<usize>) -> Self {
        let mut entries = self.entries.to_vec();
        match place.filter(|&place| place < entries.len()) {
            Some(place) => {
                if let Some(entry) = entries.get_mut(position) {
                    entry.is_decided = true;
                }
                entries.swap(position, place);
                Self { entries: entries.into(), is_arranged: true, ..self.clone() }
            }
            None => self.clone(),
        }
    }

    fn noted(&self, capability: CapabilityIx, note: impl FnOnce(&mut Entry)) -> Self {
        let mut entries = self.entries.to_vec();
        if let Some(entry) = entries.iter_mut().find(|entry| entry.capability == capability) {
            note(entry);
            entry.is_decided = true;
        }
        Self { entries: entries.into(), ..self.clone() }
    }

    fn others(&self, capability: CapabilityIx) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(move |entry| entry.capability != capability)
    }

    fn position(&self, capability: CapabilityIx) -> Option<usize> {
        self.entries.iter().position(|entry| entry.capability == capability)
    }

    /// The targets.
    #[must_use]
    pub fn targets(&self) -> &Targets {
        &self.targets
    }

    /// The steps in the visitor's order.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The step of a capability, if it is in the plan.
    #[must_use]
    pub fn entry(&self, capability: CapabilityIx) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.capability == capability)
    }

    /// What the visitor took out.
    #[must_use]
    pub fn dropped(&self) -> &[CapabilityIx] {
        &self.dropped
    }

    /// Whether the visitor put the steps into an order of their own.
    #[must_use]
    pub fn is_arranged(&self) -> bool {
        self.is_arranged
    }

    /// What an entry costs, where it stands in time and how it ranks.
    #[must_use]
    pub fn step(
        &self,
        instrument: &Instrument,
        scores: &Scores,
        capability: CapabilityIx,
    ) -> Option<Step> {
        step(instrument, scores, &self.targets, capability)
    }

    /// What could join the plan: every capability below level 5 that is not in it.
    pub fn offered(
        &self,
        instrument: &Instrument,
        scores: &Scores,
    ) -> impl Iterator<Item = CapabilityIx> {
        instrument
            .capabilities()
            .filter(|&capability| self.entry(capability).is_none())
            .filter(|&capability| self.step(instrument, scores, capability).is_some())
    }

    /// The phases in which there is something to do, and what, in the visitor's order.
    #[must_use]
    pub fn by_phase(&self, instrument: &Instrument) -> Vec<(PhaseIx, Vec<&Entry>)> {
        let phase_of = |entry: &Entry| {
            let capability = instrument.capability(entry.capability);
            capability.recommendation(entry.to).map(|recommendation| recommendation.phase)
        };
        let of_phase = |phase| -> (PhaseIx, Vec<&Entry>) {
            (phase, self.entries.iter().filter(|entry| phase_of(entry) == Some(phase)).collect())
        };
        instrument.phases().map(of_phase).filter(|(_, entries)| !entries.is_empty()).collect()
    }

    /// The result after these steps, if there is a total now and anything is planned.
    #[must_use]
    pub fn preview(&self, instrument: &Instrument, scores: &Scores) -> Option<Preview> {
        let step = |entry: &Entry| self.step(instrument, scores, entry.capability);
        preview(instrument, scores, &self.entries.iter().filter_map(step).collect::<Vec<_>>())
    }
}
