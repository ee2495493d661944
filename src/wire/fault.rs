use std::fmt;

use serde_path_to_error::{Path, Segment};

/// One thing that is wrong with a text that somebody wrote. Displayed as `line: pointer: message`.
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

impl Fault {
    /// What keeps a text from being JSON of the right form.
    pub(super) fn from_json(path: Option<&Path>, error: &serde_json::Error) -> Self {
        let (line, column) = (error.line(), error.column());
        let message = format!("{} (column {column})", reworded(&error.to_string()));
        Self { line, column, pointer: path.map(pointer).unwrap_or_default(), message }
    }

    /// What is wrong with a single line as a whole.
    pub(crate) fn of_line(message: String) -> Self {
        Self { line: 1, column: 1, pointer: String::new(), message }
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
fn pointer(path: &Path) -> String {
    let mut pointer = String::new();
    for segment in path {
        let name = match segment {
            Segment::Seq { index } => index.to_string(),
            Segment::Map { key } => escaped(key),
            Segment::Enum { .. } | Segment::Unknown => break,
        };
        pointer.push('/');
        pointer.push_str(&name);
    }
    pointer
}

/// A name as it stands in a JSON pointer.
pub(super) fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
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
