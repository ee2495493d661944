//! A result and a plan as a table that opens in a spreadsheet: one row per question, each complete, so
//! that rows can be sorted and filtered.
//!
//! UTF-8 with a byte order mark, without which spreadsheets take umlauts apart; semicolons and
//! decimal commas in German, commas and points in English, as spreadsheets of that language read
//! them. A cell that a spreadsheet would take for a formula begins with an apostrophe.

use super::month;
use crate::model::{Answer, Dossier, Instrument, ItemIx, Lang, Ratio, Scores, score};

/// The words of the table.
#[derive(Clone, Copy, Debug)]
pub struct Heads<'a> {
    /// Dimension, capability, question, answer, mean, index, level, target, step, who, month.
    pub columns: [&'a str; 11],
    /// For “don't know”.
    pub dont_know: &'a str,
    /// For “not applicable”.
    pub not_applicable: &'a str,
}

/// The table in the language of the instrument.
#[must_use]
pub fn write(instrument: &Instrument, dossier: &Dossier, heads: &Heads<'_>) -> String {
    let sheet = &dossier.sheet;
    let scores = score(instrument, &sheet.answers, &sheet.scope);
    let lang = instrument.lang();
    let mut table = String::from('\u{feff}');
    append(&mut table, &heads.columns.map(str::to_owned), lang);
    for item in sheet.scope.items(instrument) {
        append(&mut table, &row(instrument, dossier, &scores, heads, item), lang);
    }
    table
}

fn row(
    instrument: &Instrument,
    dossier: &Dossier,
    scores: &Scores,
    heads: &Heads<'_>,
    ix: ItemIx,
) -> [String; 11] {
    let lang = instrument.lang();
    let item = instrument.item(ix);
    let capability = instrument.capability(item.capability);
    let answer = match dossier.sheet.answers.get(ix) {
        Some(Answer::Rated(level)) => level.number().to_string(),
        Some(Answer::DontKnow) => heads.dont_know.to_owned(),
        Some(Answer::NotApplicable) => heads.not_applicable.to_owned(),
        None => String::new(),
    };
    let mean = scores.capability(item.capability).outcome.mean();
    let entry = dossier.agenda.entry(item.capability);
    let step = entry.and_then(|entry| capability.recommendation(entry.to));
    [
        instrument.dimension(capability.dimension).name.to_string(),
        capability.name.to_string(),
        item.text.to_string(),
        answer,
        mean.map(|mean| two_decimals(mean.get(), lang)).unwrap_or_default(),
        mean.map(|mean| two_decimals(mean.index(), lang)).unwrap_or_default(),
        mean.map(|mean| mean.level().number().to_string()).unwrap_or_default(),
        dossier.agenda.targets().get(item.capability).number().to_string(),
        step.map(|step| step.title.to_string()).unwrap_or_default(),
        entry.map(|entry| entry.owner.to_string()).unwrap_or_default(),
        entry.and_then(|entry| entry.due).map(month::text).unwrap_or_default(),
    ]
}

/// A figure that is not negative.
fn two_decimals(ratio: Ratio, lang: Lang) -> String {
    let hundredths = (ratio * Ratio::whole(100)).round_half_up();
    let point = match lang {
        Lang::De => ",",
        Lang::En => ".",
    };
    let rest = (hundredths % 100).to_string();
    let zero = if rest.len() < 2 { "0" } else { "" };
    [&*(hundredths / 100).to_string(), point, zero, &rest].concat()
}

fn append(table: &mut String, cells: &[String], lang: Lang) {
    let between = match lang {
        Lang::De => ";",
        Lang::En => ",",
    };
    let cells: Vec<_> = cells.iter().map(|content| cell(content)).collect();
    table.push_str(&cells.join(between));
    table.push_str("\r\n");
}

/// A cell that stays what it is: no formula, and no separator inside, not even one of another
/// language.
fn cell(content: &str) -> String {
    let is_figure = content.bytes().all(|byte| byte.is_ascii_digit() || b".,".contains(&byte));
    if is_figure {
        return content.to_owned();
    }
    let is_formula = content.trim_start().starts_with(['=', '+', '-', '@']);
    let harmless = [if is_formula { "'" } else { "" }, content].concat();
    if harmless.contains([',', ';', '"', '\r', '\n', '\t']) || harmless.trim() != harmless {
        ["\"", &harmless.replace('"', "\"\""), "\""].concat()
    } else {
        harmless
    }
}
