use std::error::Error;
use std::fmt;

use super::places::Place;
use crate::model::{Limits, Problem, ProblemKind};
use crate::wire::Fault;
use crate::wire::near::unknown;

/// Everything that keeps a text from being an instrument: at least one [`Fault`], in the order of
/// the text. Displayed as one line each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DefinitionError {
    faults: Vec<Fault>,
}

impl DefinitionError {
    /// What is wrong.
    #[must_use]
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }
}

impl From<Fault> for DefinitionError {
    fn from(fault: Fault) -> Self {
        Self { faults: vec![fault] }
    }
}

impl FromIterator<(Place, Problem)> for DefinitionError {
    fn from_iter<T: IntoIterator<Item = (Place, Problem)>>(problems: T) -> Self {
        let fault = |(Place { line, column }, problem): (Place, Problem)| Fault {
            line,
            column,
            pointer: problem.at,
            message: message(&problem.kind),
        };
        Self { faults: problems.into_iter().map(fault).collect() }
    }
}

impl fmt::Display for DefinitionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.faults.iter().try_for_each(|fault| writeln!(f, "{fault}"))
    }
}

impl Error for DefinitionError {}

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
        ProblemKind::UnknownId { found, known } => unknown(found, known),
        ProblemKind::NumberOutside { expected, found } => {
            format!("expected {}, found {found}", range(expected))
        }
        ProblemKind::CountOutside { expected, found } => {
            format!("expected {} entries, found {found}", range(expected))
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
