use serde_json::Value;

use super::read::path;
use super::{FORMAT, NAMES, VERSION};
use crate::model::{Benchmark, Instrument, Mode, Norm, Quantiles, Subject};
use crate::wire::month;

/// The file of a benchmark, a line per figure, with the size of the larger group that it was taken
/// from, if there is one.
#[must_use]
pub fn write(instrument: &Instrument, benchmark: &Benchmark, parent: Option<u64>) -> String {
    let text = |text: &str| Value::from(text).to_string();
    let mode = match benchmark.mode() {
        Mode::Quick => "quick",
        Mode::Full => "full",
    };
    let about = [
        format!(r#"{{"format":"{FORMAT}","version":{VERSION}"#),
        format!(
            r#" "instrument":{{"id":"{}","edition":{}}},"mode":"{mode}""#,
            instrument.id(),
            instrument.edition()
        ),
        format!(r#" "group":{},"n":{}"#, text(benchmark.group()), benchmark.n()),
        format!(
            r#" "asOf":"{}","source":{}"#,
            month::text(benchmark.as_of()),
            text(benchmark.source())
        ),
    ];
    let parent = parent.map(|parent| format!(r#" "parentN":{parent}"#));
    let figures: Vec<_> = Subject::all(instrument)
        .filter_map(|subject| {
            let norm = benchmark.norm(subject)?;
            Some((path(instrument, subject), figure(norm, benchmark.n())))
        })
        .collect();
    let of = |folder: &str| {
        let entries = figures.iter().filter_map(|(path, figure)| {
            let name = path.strip_prefix(folder)?;
            Some(format!(r#"  "{name}":{figure}"#))
        });
        entries.collect::<Vec<_>>().join(",\n")
    };
    let total = figures.iter().find(|(path, _)| path == "/total");
    let total = total.map(|(_, figure)| format!(r#" "total":{figure}"#));
    let parts = ["dimensions", "capabilities"].map(|folder| {
        let entries = of(&["/", folder, "/"].concat());
        (!entries.is_empty()).then(|| format!(" \"{folder}\":{{\n{entries}}}"))
    });
    let lines = about.into_iter().chain(parent).chain(total).chain(parts.into_iter().flatten());
    [&lines.collect::<Vec<_>>().join(",\n"), "}\n"].concat()
}

fn figure(norm: Norm, n: u64) -> String {
    let own = (norm.n != n).then(|| format!(r#""n":{}"#, norm.n));
    let quantiles = NAMES
        .into_iter()
        .zip(norm.quantiles.thousandths())
        .map(|(name, thousandths)| format!(r#""{name}":{}"#, number(thousandths)));
    let members: Vec<_> = own.into_iter().chain(quantiles).collect();
    ["{", &members.join(","), "}"].concat()
}

/// Thousandths of a point as points.
fn number(thousandths: u32) -> String {
    let (whole, parts) = (thousandths / Quantiles::PARTS, thousandths % Quantiles::PARTS);
    let text = format!("{whole}.{parts:03}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
