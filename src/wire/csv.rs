//! A result and a plan as a table that opens in a spreadsheet: one row per question, each complete, so
//! that rows can be sorted and filtered.
//!
//! UTF-8 with a byte order mark, without which spreadsheets take umlauts apart; semicolons and
//! decimal commas in German, commas and points in English, as spreadsheets of that language read
//! them. A text that a spreadsheet would take for a formula begins with an apostrophe. What else
//! a spreadsheet makes of a text is its own doing, and no file of this kind can forbid it: many show
//! the month `2027-03` as a date in their own manner, and an owner called `007` as a number.

use super::month;
use crate::model::{Answer, Dossier, Instrument, ItemIx, Lang, Level, Ratio, Scores, score};

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

/// What stands in a cell.
enum Cell {
    /// A number as the language writes it, or nothing.
    Figure(String),
    /// Anything that somebody wrote.
    Text(String),
}

impl Cell {
    fn text(text: &str) -> Self {
        Self::Text(text.to_owned())
    }

    fn figure(figure: Option<String>) -> Self {
        Self::Figure(figure.unwrap_or_default())
    }
}

/// The table in the language of the instrument.
#[must_use]
pub fn write(instrument: &Instrument, dossier: &Dossier, heads: &Heads<'_>) -> String {
    let sheet = &dossier.sheet;
    let scores = score(instrument, &sheet.answers, &sheet.scope);
    let lang = instrument.lang();
    let mut table = String::from('\u{feff}');
    append(&mut table, &heads.columns.map(Cell::text), lang);
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
) -> [Cell; 11] {
    let lang = instrument.lang();
    let item = instrument.item(ix);
    let capability = instrument.capability(item.capability);
    let number = |level: Level| level.number().to_string();
    let answer = match dossier.sheet.answers.get(ix) {
        Some(Answer::Rated(level)) => Cell::Figure(number(level)),
        Some(Answer::DontKnow) => Cell::text(heads.dont_know),
        Some(Answer::NotApplicable) => Cell::text(heads.not_applicable),
        None => Cell::figure(None),
    };
    let mean = scores.capability(item.capability).outcome.mean();
    let decimal = |ratio: Ratio| ratio.decimal(2, "-", lang);
    let entry = dossier.agenda.entry(item.capability);
    let step = entry.and_then(|entry| capability.recommendation(entry.to));
    let due = entry.and_then(|entry| entry.due).map(month::text);
    [
        Cell::text(&instrument.dimension(capability.dimension).name),
        Cell::text(&capability.name),
        Cell::text(&item.text),
        answer,
        Cell::figure(mean.map(|mean| decimal(mean.get()))),
        Cell::figure(mean.map(|mean| decimal(mean.index()))),
        Cell::figure(mean.map(|mean| number(mean.level()))),
        Cell::Figure(number(dossier.agenda.targets().get(item.capability))),
        Cell::text(step.map_or("", |step| &step.title)),
        Cell::text(entry.map_or("", |entry| &entry.owner)),
        Cell::Text(due.unwrap_or_default()),
    ]
}

fn append(table: &mut String, cells: &[Cell], lang: Lang) {
    let between = match lang {
        Lang::De => ";",
        Lang::En => ",",
    };
    let cells: Vec<_> = cells.iter().map(written).collect();
    table.push_str(&cells.join(between));
    table.push_str("\r\n");
}

/// What begins a formula, also as it is typed where signs are as wide as letters of Chinese.
const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
/// What a text keeps only within quotes: separators, not only those of its own language.
const SEPARATORS: [char; 6] = [',', ';', '\t', '"', '\r', '\n'];

fn written(cell: &Cell) -> String {
    let text = match cell {
        Cell::Figure(figure) => return figure.clone(),
        Cell::Text(text) => text,
    };
    let is_formula = text.trim_start().starts_with(FORMULA);
    let harmless = [if is_formula { "'" } else { "" }, text].concat();
    if harmless.contains(SEPARATORS) || harmless.trim() != harmless {
        ["\"", &harmless.replace('"', "\"\""), "\""].concat()
    } else {
        harmless
    }
}
