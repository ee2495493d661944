use std::error::Error;
use std::fmt;

/// Why a text is no benchmark for an instrument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BenchmarkError {
    /// It is not JSON, or breaks off: the place where that shows, from 1.
    NotJson {
        /// The line.
        line: usize,
        /// The column, in bytes.
        column: usize,
    },
    /// It is JSON, but of something else, or far too long.
    NotBenchmark,
    /// It was written by a newer version of this program or for a newer edition of the instrument.
    Newer,
    /// It was written for an older edition, whose answers no longer mean the same.
    Older,
    /// It belongs to another instrument.
    Foreign {
        /// The id of that instrument.
        id: String,
    },
    /// The group is too small to be shown; these are the flaws that say so.
    TooFew(Vec<Flaw>),
    /// Something in it is not as it should be: at least one flaw.
    Wrong(Vec<Flaw>),
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flaw {
    /// Where, as a JSON pointer.
    pub path: String,
    /// What should be there.
    pub expected: String,
    /// What is there instead, in a few characters.
    pub found: String,
}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: expected {}, found {}", self.path, self.expected, self.found)
    }
}

impl fmt::Display for BenchmarkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotJson { line, column } => {
                write!(f, "expected JSON, found something else at {line}:{column}")
            }
            Self::NotBenchmark => f.write_str("expected a benchmark, found something else"),
            Self::Newer => f.write_str("a benchmark of a newer version or edition"),
            Self::Older => f.write_str("a benchmark of an older edition"),
            Self::Foreign { id } => write!(f, "a benchmark of another instrument, {id:?}"),
            Self::TooFew(flaws) | Self::Wrong(flaws) => {
                let mut between = "";
                flaws.iter().try_for_each(|flaw| {
                    write!(f, "{between}{flaw}")?;
                    between = "\n";
                    Ok(())
                })
            }
        }
    }
}

impl Error for BenchmarkError {}
