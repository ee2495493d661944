//! What the desk says: complete, and set as each language sets it.

use maturity_check::model::Lang;
use maturity_check::text::desk::{
    Beside, Keeping, Passing, Phrase, Planning, Printing, Room, Teaming,
};

/// Every phrase by its name, in German and in English.
fn phrases() -> Vec<(String, &'static str, &'static str)> {
    fn both<P: Phrase + std::fmt::Debug>(
        all: &[P],
    ) -> impl Iterator<Item = (String, &'static str, &'static str)> {
        all.iter()
            .map(|&phrase| (format!("{phrase:?}"), phrase.said(Lang::De), phrase.said(Lang::En)))
    }
    both(Planning::ALL)
        .chain(both(Printing::ALL))
        .chain(both(Keeping::ALL))
        .chain(both(Passing::ALL))
        .chain(both(Beside::ALL))
        .chain(both(Room::ALL))
        .chain(both(Teaming::ALL))
        .collect()
}

fn places(text: &str) -> Vec<&str> {
    let mut places: Vec<_> =
        text.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0)).collect();
    places.sort_unstable();
    places
}

#[test]
fn every_phrase_is_translated_and_has_the_same_places() {
    let same = ["Plan", "Phase", "Index", "Text", "Trouble", "Person"];
    for (name, de, en) in phrases() {
        assert!(!de.is_empty() && de.trim() == de && en.trim() == en, "{name}");
        assert!(de != en || same.contains(&&*name), "{name}: {de:?}");
        assert_eq!(places(de), places(en), "{name}");
    }
}

#[test]
fn quotation_marks_are_those_of_the_language() {
    for (name, de, en) in phrases() {
        for text in [de, en] {
            assert!(
                !text.contains(['"', '\'', '`', '´']) && !text.contains("..."),
                "{name}: {text}"
            );
        }
        assert_eq!(de.matches('„').count(), de.matches('“').count(), "{name}");
        assert!(!de.contains(['‘', '’', '”']) && !en.contains(['„', '“', '”']), "{name}");
        assert!(en.matches('‘').count() <= en.matches('’').count(), "{name}");
    }
}
