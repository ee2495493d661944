//! A benchmark as a file: how a group of others did (§12).
//!
//! ```json
//! {"format":"maturity-check/benchmark","version":1,
//!  "instrument":{"id":"social-media","edition":1},"mode":"full",
//!  "group":"Associations in Saxony","n":48,"asOf":"2026-11","source":"survey of the union",
//!  "total":{"p10":22.5,"p25":37.25,"p50":44,"p75":53.5,"p90":63.2},
//!  "dimensions":{"<dimension>":{"p10":0,"p25":0,"p50":0,"p75":0,"p90":0}},
//!  "capabilities":{"<capability>":{"n":46,"p10":0,"p25":0,"p50":0,"p75":0,"p90":0}}}
//! ```
//!
//! Indices have at most three decimals. A figure may have an `n` of its own, where fewer members have
//! it; `total`, `dimensions`, `capabilities` and each of their entries may be missing. A group that
//! was taken from a larger one says how large that is: `"parentN":120`, and a figure that fewer of the
//! larger group have says that again. What nobody knows is an error, so that no name that is mistyped
//! goes unnoticed.
//!
//! `p10` and `p90` may be missing, both of them. A figure of fewer than 30 is written without them and
//! read as if they were missing, and its quartiles are whole points: of so few, a quantile can be the
//! very index of one member, and nothing is shown of them but the middle half (§12).

mod error;
mod read;
mod write;

pub use error::{BenchmarkError, Flaw};
pub use read::read;
pub use write::write;

use crate::model::{Instrument, Month, Subject};

/// The month that somebody typed, as `2026-11`.
///
/// # Errors
/// It is none.
pub fn month(text: &str) -> Result<Month, String> {
    super::month::read(text).ok_or_else(|| "expected a month such as 2026-11".into())
}

const FORMAT: &str = "maturity-check/benchmark";
const VERSION: u64 = 1;
/// Longer than any file of this format, in bytes.
const LONGEST: usize = 1 << 18;
const NAMES: [&str; 5] = ["p10", "p25", "p50", "p75", "p90"];

/// Where in the file the figures about a subject stand: under which name, and with which id there.
fn place(instrument: &Instrument, subject: Subject) -> (&'static str, Option<&str>) {
    match subject {
        Subject::Total => ("total", None),
        Subject::Dimension(ix) => ("dimensions", Some(&instrument.dimension(ix).id)),
        Subject::Capability(ix) => ("capabilities", Some(&instrument.capability(ix).id)),
    }
}
