//! “Did you mean …?”

use std::rc::Rc;

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
        .map(|id| (edits(found, id), &**id))
        .min()
        .filter(|(edits, id)| *edits <= id.len().div_ceil(3))
        .map(|(_, id)| id)
}

/// How many letters to insert, remove or replace (Levenshtein).
fn edits(from: &str, to: &str) -> usize {
    let mut row: Vec<_> = (0..=to.chars().count()).collect();
    for (i, a) in from.chars().enumerate() {
        let mut diagonal = i;
        let mut left = i + 1;
        for (b, slot) in std::iter::once(None).chain(to.chars().map(Some)).zip(&mut row) {
            let above = *slot;
            if let Some(b) = b {
                left = (diagonal + usize::from(a != b)).min(above + 1).min(left + 1);
            }
            *slot = left;
            diagonal = above;
        }
    }
    row.pop().unwrap_or_default()
}
