//! The words of the interface and of the instruments: complete, and set as each language sets them.

use std::rc::Rc;

use maturity_check::model::{Lang, Ratio};
use maturity_check::text::{self, Msg, Words, number};

use crate::scenario::{MINIMAL, SOCIAL_MEDIA};

/// A text and where it is from.
pub(crate) struct Text {
    pub(crate) from: String,
    pub(crate) says: String,
}

/// Every message of the interface.
pub(crate) fn interface(lang: Lang) -> Vec<Text> {
    let text =
        |&msg: &Msg| Text { from: format!("{msg:?}"), says: text::say(lang, msg).to_owned() };
    Msg::ALL.iter().map(text).collect()
}

/// The words of a language as a pack brings them.
pub(crate) fn words(lang: Lang) -> Words {
    Words::new(text::all(lang).into_iter().map(Rc::from).collect()).unwrap()
}

/// The values that a text has places for: `{0}`, `{1}` …
fn places(text: &str) -> Vec<&str> {
    let mut places: Vec<_> =
        text.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0)).collect();
    places.sort_unstable();
    places
}

/// Every text of the published instruments: whatever says something in a language.
pub(crate) fn of_instruments(lang: Lang) -> Vec<Text> {
    let mut texts = Vec::new();
    for (name, json) in [("social-media", SOCIAL_MEDIA), ("minimal", MINIMAL)] {
        collect(&serde_json::from_str(json).unwrap(), lang, name, &mut texts);
    }
    texts
}

fn collect(value: &serde_json::Value, lang: Lang, pointer: &str, texts: &mut Vec<Text>) {
    let members: Vec<_> = match value {
        serde_json::Value::Object(members) if members.contains_key(Lang::De.tag()) => {
            let text = members.get(lang.tag()).and_then(|text| text.as_str());
            texts
                .push(Text { from: pointer.to_owned(), says: text.unwrap_or_default().to_owned() });
            return;
        }
        serde_json::Value::Object(members) => {
            members.iter().map(|(key, member)| (key.clone(), member)).collect()
        }
        serde_json::Value::Array(members) => {
            members.iter().enumerate().map(|(at, member)| (at.to_string(), member)).collect()
        }
        _ => return,
    };
    for (key, member) in members {
        collect(member, lang, &format!("{pointer}/{key}"), texts);
    }
}

fn all(lang: Lang) -> impl Iterator<Item = Text> {
    interface(lang).into_iter().chain(of_instruments(lang))
}

#[test]
fn every_text_is_there_in_every_language() {
    for lang in Lang::ALL {
        for Text { from, says: text, .. } in all(lang) {
            assert!(text.chars().any(char::is_alphanumeric), "{from}: {text:?}");
            assert_eq!(text.trim(), text, "{from}");
            for wrong in ["  ", "...", " ,", " .", "\n"] {
                assert!(!text.contains(wrong), "{from}: {wrong:?} in {text:?}");
            }
        }
    }
}

#[test]
fn a_message_has_places_for_the_same_values_in_every_language() {
    for &msg in Msg::ALL {
        let (de, en) = (text::say(Lang::De, msg), text::say(Lang::En, msg));
        assert_eq!(places(de), places(en), "{msg:?}");
        let counted: Vec<_> = (0..places(de).len()).map(|place| place.to_string()).collect();
        assert_eq!(places(de), counted, "{msg:?}");
    }
}

#[test]
fn values_stand_in_their_places() {
    let (de, en) = (words(Lang::De), words(Lang::En));
    assert_eq!(de.fill(Msg::QuestionOf, &["7", "36"]), "Frage 7 von 36");
    assert_eq!(
        en.fill(Msg::ToNextLevel, &["0.7", "4"]),
        "Level 4 is 0.7 points per answer away, on average."
    );
    assert_eq!(
        de.fill(Msg::ToNextLevel, &["0,7", "4"]),
        "Bis Stufe 4 fehlen im Mittel 0,7 Punkte je Antwort."
    );
    assert_eq!(
        en.fill(Msg::MethodDimension, &["{1}", "a", "b"]),
        "{1}: a = b",
        "values are not filled in turn"
    );
}

#[test]
fn words_are_whole_or_none() {
    let texts: Vec<Rc<str>> = text::all(Lang::En).into_iter().map(Rc::from).collect();
    assert!(Words::new(texts[1..].to_vec()).is_none());
    assert!(Words::new([&texts[..], &texts[..1]].concat()).is_none());
}

#[test]
fn quotation_marks_are_those_of_the_language() {
    let count = |text: &str, sign: char| text.matches(sign).count();
    for Text { from, says: text, .. } in all(Lang::De).chain(all(Lang::En)) {
        assert!(!text.contains(['"', '\'', '`', '´']), "{from}: a straight quote in {text:?}");
    }
    for Text { from, says: text, .. } in all(Lang::De) {
        assert_eq!(count(&text, '„'), count(&text, '“'), "{from}: {text:?}");
        assert!(!text.contains(['‘', '’', '”']), "{from}: English quotes in {text:?}");
    }
    for Text { from, says: text, .. } in all(Lang::En) {
        assert_eq!(count(&text, '“'), count(&text, '”'), "{from}: {text:?}");
        assert!(count(&text, '‘') <= count(&text, '’'), "{from}: {text:?}");
        assert!(!text.contains('„'), "{from}: German quotes in {text:?}");
    }
}

#[test]
fn every_text_is_translated() {
    let same_by_nature = ["Index", "MethodDimension"];
    for (de, en) in interface(Lang::De).into_iter().zip(interface(Lang::En)) {
        assert_eq!(de.says == en.says, same_by_nature.contains(&&*de.from), "{}", de.from);
    }
    let instruments = of_instruments(Lang::De).into_iter().zip(of_instruments(Lang::En));
    let same: Vec<_> =
        instruments.filter(|(de, en)| de.says == en.says).map(|(de, _)| de.says).collect();
    assert_eq!(same, ["Service"]);
}

#[test]
fn one_is_told_from_many() {
    let (de, en) = (words(Lang::De), words(Lang::En));
    let cases = [
        (&de, Msg::OneMinute, Msg::Minutes, 1, "etwa 1 Minute"),
        (&de, Msg::OneMinute, Msg::Minutes, 3, "etwa 3 Minuten"),
        (&de, Msg::OneQuestion, Msg::Questions, 1, "1 Frage"),
        (&de, Msg::OneQuestion, Msg::Questions, 12, "12 Fragen"),
        (&de, Msg::OneOpenItem, Msg::OpenItems, 1, "Eine Frage ist noch offen."),
        (&de, Msg::OneOpenItem, Msg::OpenItems, 2, "2 Fragen sind noch offen."),
        (&de, Msg::DeepenLast, Msg::DeepenAll, 1, "Die letzte Frage beantworten"),
        (&de, Msg::DeepenLast, Msg::DeepenAll, 24, "Alle weiteren 24 Fragen"),
        (&en, Msg::OneMinute, Msg::Minutes, 1, "about 1 minute"),
        (&en, Msg::OneMinute, Msg::Minutes, 3, "about 3 minutes"),
        (&en, Msg::OneQuestion, Msg::Questions, 1, "1 question"),
        (&en, Msg::OneQuestion, Msg::Questions, 12, "12 questions"),
        (&en, Msg::OneOpenItem, Msg::OpenItems, 1, "One question is still open."),
        (&en, Msg::OneOpenItem, Msg::OpenItems, 2, "2 questions are still open."),
        (&en, Msg::DeepenLast, Msg::DeepenAll, 1, "Answer the last question"),
        (&en, Msg::DeepenLast, Msg::DeepenAll, 24, "All 24 further questions"),
    ];
    for (words, one, many, count, expected) in cases {
        assert_eq!(words.count(one, many, count), expected);
    }
}

#[test]
fn a_number_is_rounded_once_and_written_as_the_language_does() {
    let cases = [
        ((0, 1), "0", "0,0", "0,00"),
        ((1, 3), "0", "0,3", "0,33"),
        ((2, 3), "1", "0,7", "0,67"),
        ((1, 2), "1", "0,5", "0,50"),
        ((5, 2), "3", "2,5", "2,50"),
        ((1, 20), "0", "0,1", "0,05"),
        ((199, 20), "10", "10,0", "9,95"),
        ((199, 2), "100", "99,5", "99,50"),
        ((1999, 200), "10", "10,0", "10,00"),
        ((100, 1), "100", "100,0", "100,00"),
        ((-1, 2), "0", "−0,5", "−0,50"),
        ((-3, 4), "−1", "−0,7", "−0,75"),
        ((-1, 100), "0", "0,0", "−0,01"),
        ((2469, 2), "1235", "1234,5", "1234,50"),
    ];
    for ((num, den), whole, one, two) in cases {
        let ratio = Ratio::new(num, den);
        assert_eq!(number::whole(ratio), whole, "{num}/{den}");
        assert_eq!(number::one_decimal(ratio, Lang::De), one, "{num}/{den}");
        assert_eq!(number::two_decimals(ratio, Lang::De), two, "{num}/{den}");
        assert_eq!(number::one_decimal(ratio, Lang::En), one.replace(',', "."), "{num}/{den}");
        assert_eq!(number::two_decimals(ratio, Lang::En), two.replace(',', "."), "{num}/{den}");
    }
}

#[test]
fn a_change_has_its_sign_unless_it_rounds_to_nothing() {
    let cases = [
        ((2, 3), "+0,7", "+0,67"),
        ((-2, 3), "−0,7", "−0,67"),
        ((1, 8), "+0,1", "+0,13"),
        ((-1, 8), "−0,1", "−0,13"),
        ((1, 40), "0,0", "+0,03"),
        ((-1, 300), "0,0", "0,00"),
        ((0, 1), "0,0", "0,00"),
        ((-1, 20), "−0,1", "−0,05"),
    ];
    for ((num, den), one, two) in cases {
        let change = Ratio::new(num, den);
        assert_eq!(number::signed_one_decimal(change, Lang::De), one, "{num}/{den}");
        assert_eq!(number::signed_two_decimals(change, Lang::De), two, "{num}/{den}");
        let english = number::signed_two_decimals(change, Lang::En);
        assert_eq!(english, two.replace(',', "."), "{num}/{den}");
    }
}

#[test]
fn the_options_of_an_item_differ_and_so_do_the_levels() {
    for lang in Lang::ALL {
        for (from, texts) in siblings(&of_instruments(lang)) {
            for (at, text) in texts.iter().enumerate() {
                assert!(!texts[..at].contains(text), "{from}: {text:?} twice");
            }
        }
    }
}

/// The texts of a list side by side: the options of an item, the names of the levels …
fn siblings(texts: &[Text]) -> Vec<(String, Vec<&str>)> {
    let list = |text: &Text| {
        let parts = text.from.split('/').collect::<Vec<_>>();
        let at = parts.iter().rposition(|part| part.parse::<usize>().is_ok())?;
        Some([&parts[..at], &parts[at + 1..]].map(|parts| parts.join("/")).join("/*/"))
    };
    let mut lists: Vec<(String, Vec<&str>)> = Vec::new();
    for text in texts {
        let Some(list) = list(text) else { continue };
        match lists.iter_mut().find(|(from, _)| *from == list) {
            Some((_, texts)) => texts.push(&text.says),
            None => lists.push((list, vec![&text.says])),
        }
    }
    lists
}
