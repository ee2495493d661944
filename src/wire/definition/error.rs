use std::error::Error;
use std::fmt;

use serde_path_to_error::{Path, Segment};

use super::near::nearest;
use super::places::Place;
use crate::model::{Limits, Problem, ProblemKind};

/// Everything that keeps a text from being an instrument: at least one [`Fault`], in the order of
/// the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DefinitionError {
    faults: Vec<Fault>,
}

/// One thing that is wrong with an author's text. Displayed as `line: pointer: message`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in bytes.
    pub column: usize,
    /// Where it is, as a JSON pointer; empty for the whole.
    pub pointer: String,
    /// What was expected and what was found.
    pub message: String,
}

impl DefinitionError {
    /// What is wrong.
    #[must_use]
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }

    pub(super) fn from_json(pointer: String, error: &serde_json::Error) -> Self {
        let place = Place { line: error.line(), column: error.column() };
        let message = format!("{} (column {})", reworded(&error.to_string()), place.column);
        Self { faults: vec![Fault::at(place, pointer, message)] }
    }
}

/// A message of serde in the form of ours: first what was expected, then what was found.
fn reworded(message: &str) -> String {
    // It ends with the place, which a fault has already.
    let message = message.rsplit_once(" at line ").map_or(message, |(message, _)| message);
    let mismatch = message
        .strip_prefix("invalid type: ")
        .or_else(|| message.strip_prefix("invalid value: "))
        .and_then(|message| message.split_once(", expected "));
    match mismatch {
        Some((found, "u64")) => format!("expected a whole number, found {found}"),
        Some((found, expected)) => format!("expected {expected}, found {found}"),
        None => message.to_owned(),
    }
}

impl FromIterator<Fault> for DefinitionError {
    fn from_iter<T: IntoIterator<Item = Fault>>(faults: T) -> Self {
        Self { faults: faults.into_iter().collect() }
    }
}

impl fmt::Display for DefinitionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.faults.iter().try_for_each(|fault| writeln!(f, "{fault}"))
    }
}

impl Error for DefinitionError {}

impl Fault {
    fn at(Place { line, column }: Place, pointer: String, message: String) -> Self {
        Self { line, column, pointer, message }
    }

    pub(super) fn new(place: Place, problem: &Problem) -> Self {
        Self::at(place, problem.at.clone(), message(&problem.kind))
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.line)?;
        if !self.pointer.is_empty() {
            write!(f, "{}: ", self.pointer)?;
        }
        f.write_str(&self.message)
    }
}

/// The JSON pointer of a path, as far as it is known.
pub(super) fn pointer(path: &Path) -> String {
    let mut pointer = String::new();
    for segment in path {
        let name = match segment {
            Segment::Seq { index } => index.to_string(),
            Segment::Map { key } => key.replace('~', "~0").replace('/', "~1"),
            Segment::Enum { .. } | Segment::Unknown => break,
        };
        pointer.push('/');
        pointer.push_str(&name);
    }
    pointer
}

fn message(kind: &ProblemKind) -> String {
    match kind {
        ProblemKind::MissingText => "expected a text, found none".into(),
        ProblemKind::BadId { found } => format!(
            "expected 1 to {} lower case letters, digits and hyphens, beginning with a letter, \
             found {found:?}",
            Limits::ID
        ),
        ProblemKind::RepeatedId { found } => {
            format!("expected a name that is not taken, found {found:?} again")
        }
        ProblemKind::UnknownId { found, known } if known.is_empty() => {
            format!("expected something that exists, found {found:?}")
        }
        ProblemKind::UnknownId { found, known } => match nearest(found, known) {
            Some(near) => {
                format!("expected something that exists, found {found:?}; did you mean {near:?}?")
            }
            None => format!("expected one of {known:?}, found {found:?}"),
        },
        ProblemKind::NumberOutside { expected, found } => {
            format!("expected {}, found {found}", range(expected))
        }
        ProblemKind::CountOutside { expected, found } => {
            let entries = if *expected == (1, 1) { "entry" } else { "entries" };
            format!("expected {} {entries}, found {found}", range(expected))
        }
        ProblemKind::QuickItems { found } => {
            format!("expected exactly one item with \"quick\": true, found {found}")
        }
        ProblemKind::AllWeightsZero => "expected a weight above 0, found only 0".into(),
        ProblemKind::SameDimension { found } => {
            format!("expected another dimension than the highest, found {found:?} again")
        }
    }
}

fn range<T: fmt::Display + PartialEq>((least, greatest): &(T, T)) -> String {
    if least == greatest { least.to_string() } else { format!("{least} to {greatest}") }
}
