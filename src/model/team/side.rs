use super::Hidden;
use crate::model::{CapabilityIx, Outcome};

/// From where somebody sees the organisation; everybody chooses for themselves (§10).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Perspective {
    /// Those who lead it.
    Leadership,
    /// Those who communicate for it.
    Communications,
    /// Everybody else.
    Others,
}

impl Perspective {
    /// Each, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Leadership, Self::Communications, Self::Others];
}

/// What the capabilities come to, seen from one perspective.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Side {
    /// The perspective.
    pub perspective: Perspective,
    /// What those who took it said, if that may be known.
    pub seen: Result<Seen, Hidden>,
}

/// What the members of one perspective said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// How many they are.
    pub people: u16,
    /// What each capability comes to with their answers alone.
    pub capabilities: Box<[Outcome]>,
}

impl Side {
    /// What a capability comes to, seen from here.
    #[must_use]
    pub fn outcome(&self, capability: CapabilityIx) -> Option<Outcome> {
        self.seen.as_ref().ok()?.capabilities.get(capability.get()).copied()
    }
}
