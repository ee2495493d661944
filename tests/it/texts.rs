//! The words of the interface and of the instruments: complete, and set as each language sets them.

use maturity_check::model::{Certainty, Effort, Evenness, Hint, Lang, LinkTrouble, Ratio, Tag};
use maturity_check::text::{Words, number, words};

use crate::scenario::{MINIMAL, SOCIAL_MEDIA, instrument};

/// A text, where it is from, and what it has to contain.
pub(crate) struct Text {
    pub(crate) from: String,
    pub(crate) says: String,
    arguments: Vec<String>,
}

/// The texts of all fields: of a plain one its text, of a function what it says of each `(list of
/// arguments)`, which it has to contain, and what else is in `{braces}`. A field that is not named
/// here does not compile.
macro_rules! texts_of {
    ($words:expr; $($field:ident $(($($argument:expr),+))* $({ $($text:expr),+ })?),+ $(,)?) => {{
        let Words { $($field),+ } = $words;
        let texts = [$(texts_of!(@field $field $(($($argument),+))* $({ $($text),+ })?)),+];
        texts.into_iter().flatten().collect()
    }};
    (@field $field:ident) => {
        texts_of!(@field $field { $field })
    };
    (@field $field:ident $(($($argument:expr),+))* $({ $($text:expr),+ })?) => {
        vec![
            $(Text {
                from: stringify!($field).to_owned(),
                says: $field($($argument),+),
                arguments: vec![$($argument.to_string()),+],
            },)*
            $($(Text {
                from: stringify!($field).to_owned(),
                says: $text.to_string(),
                arguments: vec![],
            },)+)?
        ]
    };
}

/// Every word of the interface.
#[rustfmt::skip]
pub(crate) fn interface(lang: Lang) -> Vec<Text> {
    let (a, b, c) = ("⟨1⟩", "⟨2⟩", "⟨3⟩");
    let first = instrument(SOCIAL_MEDIA, lang).dimensions().next().unwrap();
    texts_of! { words(lang);
        language, languages,
        promise, minutes(7) { minutes(1) }, questions(7) { questions(1) }, extent, change_extent,
        quick, full, single, which_dimension,
        progress, answered_of(3, 7), question_of(3, 7), options, keys, dont_know, not_applicable,
        rarely_not_applicable, back, next, skip, to_report,
        self_assessment, received, received_about, take_it_yourself, change_answers, level_of(3),
        gate(3, a), no_total, part_of_instrument, not_enough(a), indicative,
        open_items(7) { open_items(1) }, answer_open,
        index, index_of(a), band(a, b), exact, to_next_level(a, 4), level_borders,
        certainty {
            certainty(Certainty::Certain), certainty(Certainty::FairlyCertain),
            certainty(Certainty::Rough)
        },
        dimensions, bottleneck, radar, radar_summary(a, b), radar_shape, radar_target, dimension,
        capability, level, mean, target, too_few, not_scored, not_asked,
        balance, spread(a), strengths, relative_strengths, no_strengths, gaps, relative_gaps,
        no_gaps, critical, uneven, uneven_item(a, b),
        evenness {
            evenness(Evenness::Even), evenness(Evenness::Uneven), evenness(Evenness::Lopsided)
        },
        hint {
            hint(Hint::SameAnswerThroughout, ""), hint(Hint::Hasty, ""),
            hint(Hint::LimitedComparability, ""), hint(Hint::AllHighest(first), a)
        },
        plan, plan_about, plan_empty, find_out, find_out_about(a), from_to(2, 3), after_plan(a),
        after_plan_level(3, a), targets, targets_about, target_of(a),
        tag { tag(Tag::QuickWin), tag(Tag::Foundation), tag(Tag::NextStep) },
        effort { effort(Effort::Small), effort(Effort::Medium), effort(Effort::Large) },
        answers, answers_about, your_answer, next_option, unanswered, change, change_item(a),
        deepen, deepen_about, deepen_all(7) { deepen_all(1) },
        deepen_one(a, 7) { deepen_one(a, 1) },
        keep, keep_about, link, copy, copied, not_copied, print, restart, restart_question,
        restart_confirm, restart_cancel,
        method, method_answers(31, 32, 3, 4), method_capability, method_dimension(a, b, c),
        method_total(a, b), method_index(a, b), method_level, method_band(a, b), method_gate,
        method_plan, method_limits,
        trouble, code, code_help, open, start_new, language_failed,
        trouble_about {
            trouble_about(LinkTrouble::Empty), trouble_about(LinkTrouble::Damaged),
            trouble_about(LinkTrouble::Foreign), trouble_about(LinkTrouble::Newer),
            trouble_about(LinkTrouble::Older)
        },
    }
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
            texts.push(Text {
                from: pointer.to_owned(),
                says: text.unwrap_or_default().to_owned(),
                arguments: vec![],
            });
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
            for wrong in ["  ", "{", "}", "...", " ,", " .", "\n"] {
                assert!(!text.contains(wrong), "{from}: {wrong:?} in {text:?}");
            }
        }
    }
}

#[test]
fn a_sentence_contains_what_it_is_about() {
    for lang in Lang::ALL {
        for Text { from, says: text, arguments } in interface(lang) {
            for argument in arguments {
                assert!(text.contains(&argument), "{from}: {argument} is not in {text:?}");
            }
        }
        let is_hint = |text: &Text| text.from == "hint";
        let about_dimension = interface(lang).into_iter().rfind(is_hint).unwrap();
        assert!(about_dimension.says.contains("⟨1⟩"));
    }
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
    let same_by_nature = ["index", "method_dimension"];
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
        ((de.minutes)(1), "etwa 1 Minute"),
        ((de.minutes)(3), "etwa 3 Minuten"),
        ((de.questions)(1), "1 Frage"),
        ((de.questions)(12), "12 Fragen"),
        ((de.open_items)(1), "Eine Frage ist noch offen."),
        ((de.open_items)(2), "2 Fragen sind noch offen."),
        ((de.deepen_all)(1), "Die letzte Frage beantworten"),
        ((de.deepen_all)(24), "Alle weiteren 24 Fragen"),
        ((de.deepen_one)("Kultur", 1), "Kultur: 1 Frage"),
        ((de.deepen_one)("Kultur", 8), "Kultur: 8 Fragen"),
        ((en.minutes)(1), "about 1 minute"),
        ((en.minutes)(3), "about 3 minutes"),
        ((en.questions)(1), "1 question"),
        ((en.questions)(12), "12 questions"),
        ((en.open_items)(1), "One question is still open."),
        ((en.open_items)(2), "2 questions are still open."),
        ((en.deepen_all)(1), "Answer the last question"),
        ((en.deepen_all)(24), "All 24 further questions"),
        ((en.deepen_one)("Culture", 1), "Culture: 1 question"),
        ((en.deepen_one)("Culture", 8), "Culture: 8 questions"),
    ];
    for (text, expected) in cases {
        assert_eq!(text, expected);
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
