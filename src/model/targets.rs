use std::rc::Rc;

use super::{CapabilityIx, Instrument, Level};

/// The level that each capability is to reach (§9). Cheap to clone; a change makes a new value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Targets(Rc<[Level]>);

impl Targets {
    /// Level 4 everywhere: good practice. Level 5 is for where it pays.
    #[must_use]
    pub fn good_practice(instrument: &Instrument) -> Self {
        Self(vec![Level::Four; instrument.capabilities().len()].into())
    }

    /// The target of a capability, 2..=5.
    #[must_use]
    pub fn get(&self, capability: CapabilityIx) -> Level {
        self.0.get(capability.get()).copied().unwrap_or(Level::Four)
    }

    /// The same targets with one changed. A target below 2 would leave nothing to plan and is
    /// taken as 2.
    #[must_use]
    pub fn with(&self, capability: CapabilityIx, target: Level) -> Self {
        let mut targets = self.0.to_vec();
        if let Some(slot) = targets.get_mut(capability.get()) {
            *slot = target.max(Level::Two);
        }
        Self(targets.into())
    }
}
