use std::error::Error;
use std::fmt;

use super::{Agenda, Sheet};

/// A result with the visitor's plan: what a file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dossier {
    /// What was answered.
    pub sheet: Sheet,
    /// The plan for these answers.
    pub agenda: Agenda,
}

/// Why a file gives no dossier of an instrument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileTrouble {
    /// It is not JSON, or breaks off: the place where that shows, from 1.
    NotJson {
        /// The line.
        line: usize,
        /// The column, in bytes.
        column: usize,
    },
    /// It is JSON, but of something else.
    NotDossier,
    /// It was written by a newer version of this program or for a newer edition of the instrument.
    Newer,
    /// It was written for an older edition, whose answers no longer mean the same.
    Older,
    /// It belongs to another instrument.
    Foreign {
        /// The id of that instrument.
        id: String,
    },
    /// Something in it is not as it should be.
    Wrong {
        /// Where, as a JSON pointer.
        path: String,
        /// What should be there.
        expected: Expected,
        /// What is there instead, in a few characters; `None` if nothing is.
        found: Option<String>,
    },
}

/// What should be at a place of a dossier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Expected {
    /// An object.
    Object,
    /// A list.
    List,
    /// A text.
    Text,
    /// `true` or `false`.
    Flag,
    /// The number of an edition.
    Edition,
    /// `"full"`, `"quick"` or one of them per dimension, and at least one.
    Mode,
    /// `1` to `5`, `"dk"` or `"na"`.
    Answer,
    /// A level from 2 to 5.
    Target,
    /// A month as `"2026-11"`.
    Month,
    /// The id of a dimension of the instrument.
    Dimension,
    /// The id of an item of the instrument.
    Item,
    /// The id of a capability of the instrument.
    Capability,
    /// A capability that can be raised, and that has no other step.
    Step,
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Object => "an object",
            Self::List => "a list",
            Self::Text => "a text",
            Self::Flag => "true or false",
            Self::Edition => "the number of an edition",
            Self::Mode => "\"full\", \"quick\" or one of them per dimension",
            Self::Answer => "1 to 5, \"dk\" or \"na\"",
            Self::Target => "a level from 2 to 5",
            Self::Month => "a month such as \"2026-11\"",
            Self::Dimension => "the id of a dimension",
            Self::Item => "the id of an item",
            Self::Capability => "the id of a capability",
            Self::Step => "a capability that can be raised and has no other step",
        })
    }
}

impl fmt::Display for FileTrouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotJson { line, column } => {
                write!(f, "expected JSON, found something else at {line}:{column}")
            }
            Self::NotDossier => f.write_str("expected a dossier, found other JSON"),
            Self::Newer => f.write_str("a dossier of a newer version or edition"),
            Self::Older => f.write_str("a dossier of an older edition"),
            Self::Foreign { id } => write!(f, "a dossier of another instrument, {id:?}"),
            Self::Wrong { path, expected, found } => {
                let found = found.as_deref().unwrap_or("nothing");
                write!(f, "{path}: expected {expected}, found {found}")
            }
        }
    }
}

impl Error for FileTrouble {}
