//! Months as files have them: `2026-11`.

use crate::model::Month;

/// The month with this text.
pub(super) fn read(text: &str) -> Option<Month> {
    let (year, month) = text.split_once('-')?;
    let is_plain =
        |part: &str, length| part.len() == length && part.bytes().all(|b| b.is_ascii_digit());
    if !is_plain(year, 4) || !is_plain(month, 2) {
        return None;
    }
    Month::new(year.parse().ok()?, month.parse().ok()?)
}

/// The text of a month.
pub(super) fn text(month: Month) -> String {
    let zero = if month.month() < 10 { "-0" } else { "-" };
    [&*month.year().to_string(), zero, &month.month().to_string()].concat()
}
