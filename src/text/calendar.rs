//! Months and days as people read them.

use crate::model::{Lang, Month};

const DE: [&str; 12] = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
];

const EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The names of the months, from January on.
#[must_use]
pub const fn months(lang: Lang) -> &'static [&'static str; 12] {
    match lang {
        Lang::De => &DE,
        Lang::En => &EN,
    }
}

/// “November 2026”
#[must_use]
pub fn month(month: Month, lang: Lang) -> String {
    let name = months(lang).get(usize::from(month.month()) - 1).copied().unwrap_or_default();
    [name, " ", &month.year().to_string()].concat()
}

/// “11/2026”, where there is little room.
#[must_use]
pub fn short_month(month: Month) -> String {
    let number = month.month().to_string();
    let zero = if number.len() < 2 { "0" } else { "" };
    [zero, &number, "/", &month.year().to_string()].concat()
}

/// “5. März 2027”, “5 March 2027”
#[must_use]
pub fn day(day: u8, of: Month, lang: Lang) -> String {
    let point = match lang {
        Lang::De => ". ",
        Lang::En => " ",
    };
    [&*day.to_string(), point, &month(of, lang)].concat()
}
