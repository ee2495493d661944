use std::rc::Rc;

use super::{Answer, DimensionIx, Instrument, ItemIx, Scope, Sheet};

/// Where a visitor stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Screen {
    /// One question.
    Question(ItemIx),
    /// The result.
    Report,
    /// A link that could not be opened.
    Trouble(LinkTrouble),
}

/// Why a result link could not be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LinkTrouble {
    /// There is no code in it.
    Empty,
    /// Something was cut off or mistyped.
    Damaged,
    /// It belongs to another instrument.
    Foreign,
    /// It was made by a newer version or edition.
    Newer,
    /// It belongs to an older edition, whose answers no longer mean the same.
    Older,
}

/// Whose answers a session holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Origin {
    /// The visitor's.
    Own,
    /// Those of a link that somebody sent.
    Received,
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// An item was answered, or its answer taken back. Who changes received answers makes them
    /// their own.
    Answered(ItemIx, Option<Answer>),
    /// The visitor went on, having looked at the question for this many milliseconds.
    Continued(u32),
    /// The visitor went back.
    WentBack,
    /// The visitor chose how much to be asked, at the start.
    ScopeChosen(Scope),
    /// The visitor wants the items left out so far: of one dimension, or all.
    Deepened(Option<DimensionIx>),
    /// The visitor wants to answer what is still open.
    Resumed,
    /// The visitor wants to change one answer.
    Revised(ItemIx),
    /// The visitor wants the report now.
    Concluded,
    /// A link or a code was opened.
    Opened(Result<Sheet, LinkTrouble>),
    /// Answers came back, with the screen that was left and whose they are.
    Restored(Sheet, Screen, Origin),
    /// The visitor makes received answers their own, in order to change them.
    Adopted,
    /// The visitor starts again from nothing.
    Restarted,
    /// The page went to a screen by itself: the browser's back and forward.
    Visited(Screen),
    /// The same instrument arrived in another language.
    Translated(Rc<Instrument>),
}
