use super::{Instrument, Level, Mean, Month, Scope, Scores, Sheet, score};

/// One result among several over time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Its place among the sheets that were given.
    pub sheet: usize,
    /// When it was filled in.
    pub made: Month,
    /// What its own answers come to: mean and shown level, if they have a total.
    pub total: Option<(Mean, Level)>,
    /// Whether its total may be read beside that of the latest.
    pub likeness: Likeness,
}

/// Whether a result is of the same kind as the latest one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Likeness {
    /// The same was asked.
    Alike,
    /// Other items were asked: a quick check beside a full one.
    OtherItems,
    /// So much of one of them does not apply that a comparison would mislead (§1).
    MuchNotApplicable,
}

/// The results whose month is known, from the earliest to the latest; those of one month in the
/// order in which they were given. Each keeps its own total (§11).
#[must_use]
pub fn series(instrument: &Instrument, sheets: &[Sheet]) -> Vec<Reading> {
    let mut dated: Vec<_> = sheets
        .iter()
        .enumerate()
        .filter_map(|(at, sheet)| {
            let scores = score(instrument, &sheet.answers, &sheet.scope);
            Some((sheet.made?, at, &sheet.scope, scores))
        })
        .collect();
    dated.sort_by_key(|(made, at, ..)| (*made, *at));
    let Some((_, _, scope, scores)) = dated.last() else { return vec![] };
    let latest = (*scope, scores);
    let reading = |(made, sheet, scope, scores): &(Month, usize, &Scope, Scores)| Reading {
        sheet: *sheet,
        made: *made,
        total: scores.total().ok().map(|total| (total.mean, total.shown_level())),
        likeness: likeness((scope, scores), latest),
    };
    dated.iter().map(reading).collect()
}

fn likeness(one: (&Scope, &Scores), other: (&Scope, &Scores)) -> Likeness {
    if one.0 != other.0 {
        Likeness::OtherItems
    } else if one.1.limited_comparability() || other.1.limited_comparability() {
        Likeness::MuchNotApplicable
    } else {
        Likeness::Alike
    }
}
