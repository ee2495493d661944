//! What the page says of files, days and what it keeps, and what stands in a table.

use crate::model::{Lang, Month};
use crate::text::desk::{Keeping, Phrase, Planning, Printing};
use crate::ui::desk::Kept;
use crate::wire::csv::Heads;

/// The words of a table in a language.
pub(super) fn heads(lang: Lang) -> Heads<'static> {
    let columns = [
        Keeping::ColumnDimension.said(lang),
        Keeping::ColumnCapability.said(lang),
        Keeping::ColumnQuestion.said(lang),
        Keeping::ColumnAnswer.said(lang),
        Keeping::ColumnMean.said(lang),
        Printing::Index.said(lang),
        Keeping::ColumnLevel.said(lang),
        Printing::Target.said(lang),
        Printing::Step.said(lang),
        Planning::Owner.said(lang),
        Planning::Due.said(lang),
    ];
    Heads {
        columns,
        dont_know: Keeping::DontKnow.said(lang),
        not_applicable: Keeping::NotApplicable.said(lang),
    }
}

/// `2026-11-23`.
pub(super) fn day(text: &str) -> Option<(Month, u8)> {
    let mut parts = text.split('-');
    let month = Month::new(parts.next()?.parse().ok()?, parts.next()?.parse().ok()?)?;
    Some((month, parts.next()?.parse().ok()?))
}

/// The day of a clock that stands before the first month.
pub(super) fn first_day() -> (Month, u8) {
    (Month::FIRST, 1)
}

/// What the page says it keeps.
pub(super) fn kept(said: &str) -> Kept {
    match said {
        "" => Kept::Nothing,
        "denied" => Kept::Denied,
        "full" => Kept::Full,
        said => {
            let parts = said.split_once(' ').and_then(|(until, text)| Some((day(until)?, text)));
            match parts {
                Some(((month, day), text)) => Kept::Until(month, day, text.into()),
                None => Kept::Nothing,
            }
        }
    }
}
