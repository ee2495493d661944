//! “Did you mean …?”

use std::mem;
use std::rc::Rc;

use crate::model::Limits;

/// The message for an id that refers to nothing.
pub(super) fn unknown(found: &str, known: &[Rc<str>]) -> String {
    match nearest(found, known) {
        Some(near) => {
            format!("expected something that exists, found {found:?}; did you mean {near:?}?")
        }
        None if (1..=12).contains(&known.len()) => {
            format!("expected one of {known:?}, found {found:?}")
        }
        None => format!("expected something that exists, found {found:?}"),
    }
}

/// The known id that somebody probably meant: the one that takes the fewest edits, if these are no
/// more than a third of its letters.
fn nearest<'a>(found: &str, known: &'a [Rc<str>]) -> Option<&'a str> {
    known
        .iter()
        .filter(|_| found.len() <= Limits::ID)
        .map(|id| (edits(found, id), &**id))
        .min()
        .filter(|(edits, id)| *edits <= id.len().div_ceil(3))
        .map(|(_, id)| id)
}

/// How many letters to insert, remove or replace (Levenshtein).
fn edits(from: &str, to: &str) -> usize {
    let mut first = 0;
    let mut row: Vec<_> = (1..=to.chars().count()).collect();
    for a in from.chars() {
        let mut diagonal = first;
        first += 1;
        let mut left = first;
        for (b, above) in to.chars().zip(&mut row) {
            left = (diagonal + usize::from(a != b)).min(left + 1).min(*above + 1);
            diagonal = mem::replace(above, left);
        }
    }
    row.last().copied().unwrap_or(first)
}
