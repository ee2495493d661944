use serde_json::Value;

use super::{FORMAT, NAMES, VERSION, place};
use crate::model::{Benchmark, Instrument, Mode, Quantiles, Subject};
use crate::wire::month;

/// The file of a benchmark, a line per figure.
#[must_use]
pub fn write(instrument: &Instrument, benchmark: &Benchmark) -> String {
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
    let parent = benchmark.parent().map(|parent| format!(r#" "parentN":{}"#, parent.n));
    let total = figure(benchmark, Subject::Total).map(|figure| format!(r#" "total":{figure}"#));
    let parts = ["dimensions", "capabilities"].map(|folder| {
        let entries = Subject::all(instrument).filter_map(|subject| {
            let (_, id) = Some(place(instrument, subject)).filter(|(name, _)| *name == folder)?;
            Some(format!(r#"  "{}":{}"#, id?, figure(benchmark, subject)?))
        });
        let entries = entries.collect::<Vec<_>>().join(",\n");
        (!entries.is_empty()).then(|| format!(" \"{folder}\":{{\n{entries}}}"))
    });
    let lines = about.into_iter().chain(parent).chain(total).chain(parts.into_iter().flatten());
    [&lines.collect::<Vec<_>>().join(",\n"), "}\n"].concat()
}

fn figure(benchmark: &Benchmark, subject: Subject) -> Option<String> {
    let norm = benchmark.norm(subject)?;
    let own = (norm.n != benchmark.n()).then(|| format!(r#""n":{}"#, norm.n));
    let larger = benchmark.parent().and_then(|larger| larger.n_of(subject));
    let larger = larger.map(|n| format!(r#""parentN":{n}"#));
    let quantiles = NAMES
        .into_iter()
        .zip(norm.quantiles.thousandths())
        .filter_map(|(name, at)| Some(format!(r#""{name}":{}"#, number(at?))));
    let members: Vec<_> = own.into_iter().chain(larger).chain(quantiles).collect();
    Some(["{", &members.join(","), "}"].concat())
}

/// Thousandths of a point as points.
fn number(thousandths: u32) -> String {
    let (whole, parts) = (thousandths / Quantiles::PARTS, thousandths % Quantiles::PARTS);
    let text = format!("{whole}.{parts:03}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
