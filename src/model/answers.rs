use std::rc::Rc;

use super::{Instrument, ItemIx, Level};

/// What a person said to an item. An item without an answer has none: `Option<Answer>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Answer {
    /// The option that describes this level.
    Rated(Level),
    /// “Don't know”: widens the result and never lowers it (§0, §5).
    DontKnow,
    /// “Not applicable”: leaves every sum (§1).
    NotApplicable,
}

impl Answer {
    /// The level of the chosen option, if one was chosen.
    #[must_use]
    pub const fn rated(self) -> Option<Level> {
        match self {
            Self::Rated(level) => Some(level),
            Self::DontKnow | Self::NotApplicable => None,
        }
    }

    /// The option one above the chosen one, which describes the next observable step (§8). `None`
    /// at the highest, and where no option was chosen.
    #[must_use]
    pub const fn next_option(self) -> Option<Level> {
        match self.rated() {
            Some(level) => level.next(),
            None => None,
        }
    }
}

/// The answers to the items of one instrument. Cheap to clone; a change makes a new value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answers(Rc<[Option<Answer>]>);

impl Answers {
    /// No answer to any item of this instrument.
    #[must_use]
    pub fn none(instrument: &Instrument) -> Self {
        Self(vec![None; instrument.items().len()].into())
    }

    /// The answer to an item.
    #[must_use]
    pub fn get(&self, item: ItemIx) -> Option<Answer> {
        self.0.get(item.get()).copied().flatten()
    }

    /// The same answers with one changed, or taken back (`None`).
    #[must_use]
    pub fn with(&self, item: ItemIx, answer: Option<Answer>) -> Self {
        let mut answers = self.0.to_vec();
        if let Some(slot) = answers.get_mut(item.get()) {
            *slot = answer;
        }
        Self(answers.into())
    }

    /// Whether nothing has been answered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Option::is_none)
    }
}

impl FromIterator<Option<Answer>> for Answers {
    /// One entry per item, in the instrument's order.
    fn from_iter<T: IntoIterator<Item = Option<Answer>>>(answers: T) -> Self {
        Self(answers.into_iter().collect())
    }
}
