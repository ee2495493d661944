//! The result code: short, exact, forgiving, and for ever.

use maturity_check::model::{Answer, Answers, Depth, Instrument, Level, Month, Scope, Sheet};
use maturity_check::wire::code::{self, CodeError};
use maturity_check::wire::definition;
use proptest::prelude::*;

fn instrument() -> Instrument {
    let json = include_str!("../../assets/instruments/social-media.json");
    definition::read(json).unwrap().swap_remove(0)
}

/// The same questions under another id or in another edition.
fn instrument_with(field: &str, value: &str) -> Instrument {
    let json = include_str!("../../assets/instruments/social-media.json");
    let found = json.replacen(field, value, 1);
    definition::read(&found).unwrap().swap_remove(0)
}

/// Answers from one character per item: `1` to `5`, `n` for “not applicable”, `?` for “don't know”,
/// `.` for none. Spaces do not count.
fn answers(text: &str) -> Answers {
    text.chars()
        .filter(|character| *character != ' ')
        .map(|character| match character {
            '.' => None,
            'n' => Some(Answer::NotApplicable),
            '?' => Some(Answer::DontKnow),
            level => Some(Answer::Rated(Level::ALL[level as usize - '1' as usize])),
        })
        .collect()
}

/// Worked example A of the method.
const A: &str = "32? 433 221 n23  232 443 3?? 223  434 445 233 334";
const A_CODE: &str = "2B3kBSqa8bSOTTUjf6TjklTbcfK4";
/// The same in version 1.
const A_CODE_1: &str = "1B3kqa8bSOTTUjf6TjklTbcDYc";

/// Worked example A, filled in in November 2026.
fn example(instrument: &Instrument) -> Sheet {
    let made = Month::new(2026, 11);
    Sheet { answers: answers(A), scope: Scope::full(instrument), made }
}

#[test]
fn codes_are_short() {
    let instrument = instrument();
    let full = code::encode(&instrument, &example(&instrument));
    assert_eq!(full, A_CODE);
    assert_eq!(full.len(), 28);
    let quick = Sheet { scope: Scope::quick(&instrument), ..example(&instrument) };
    assert_eq!(code::encode(&instrument, &quick).len(), 16);
}

#[test]
fn a_code_is_found_in_whatever_arrives() {
    let instrument = instrument();
    let expected = Ok(example(&instrument));
    let (left, right) = A_CODE.split_at(11);
    let cases = [
        // as sent
        A_CODE.to_owned(),
        format!("r={A_CODE}"),
        format!("#r={A_CODE}"),
        format!("https://example.org/check/#r={A_CODE}"),
        format!("https://example.org/check/?lang=en&r=5#r={A_CODE}"),
        // escaped on the way, once to three times
        format!("/%23r={A_CODE}"),
        format!("/%2523r={A_CODE}"),
        format!("https://example.org/check/%23r%3D{A_CODE}"),
        format!("https://example.org/check/%25252523r={A_CODE}").replace("%25252523", "%252523"),
        format!(
            "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fcheck%2F%23r%3D{A_CODE}&data=05%7C02%7C&reserved=0"
        ),
        // at the end of a sentence, in brackets, in quotes
        format!("https://example.org/check/#r={A_CODE}."),
        format!("https://example.org/check/#r={A_CODE},"),
        format!("https://example.org/check/#r={A_CODE};"),
        format!("https://example.org/check/#r={A_CODE}:"),
        format!("(https://example.org/check/#r={A_CODE})."),
        format!("[report](https://example.org/check/#r={A_CODE})"),
        format!("<https://example.org/check/#r={A_CODE}>"),
        format!("\"{A_CODE}\""),
        format!("'{A_CODE}'"),
        format!("“{A_CODE}”"),
        format!("_{A_CODE}_"),
        // with parameters that somebody added
        format!("#r={A_CODE}&utm_source=mail&utm_medium=letter"),
        format!("https://example.org/check/#r={A_CODE}?fbclid=x"),
        // with space around it, or a break in the middle
        format!("  {A_CODE}\r\n"),
        format!("https://example.org/check/#r={left}\r\n{right}"),
        format!("https://example.org/check/\n#r={left} {right}\n"),
        // in a sentence
        format!("Our result: https://example.org/check/#r={A_CODE} Kind regards"),
        format!("https://example.org/check/#r={left}\n{right}\n\nKind regards"),
        // with characters that nobody sees
        format!("https://example.org/check/#r={left}\u{200b}{right}\u{feff}"),
        format!("{left}\u{ad}{right}"),
        format!("#r={left}%E2%80%8B{right}"),
        format!("#r={left}%C2%AD{right}%0A"),
    ];
    for text in cases {
        assert_eq!(code::decode(&instrument, &text), expected, "{text}");
    }
}

#[test]
fn a_text_without_answers_says_why() {
    let instrument = instrument();
    let now = instrument_with("\"edition\": 1", "\"edition\": 2");
    let next = instrument_with("\"edition\": 1", "\"edition\": 3");
    let other = instrument_with("\"social-media-maturity\"", "\"another-instrument\"");
    let code_for = |instrument| code::encode(instrument, &example(instrument));
    let (left, right) = A_CODE.split_at(11);
    let long = " ".repeat(4096) + A_CODE;
    let cases = [
        ("", CodeError::Empty),
        ("   \n", CodeError::Empty),
        ("#", CodeError::Empty),
        ("#r=", CodeError::Empty),
        ("r=", CodeError::Empty),
        ("#r=&utm_source=mail", CodeError::Empty),
        ("#?secret=1", CodeError::Empty),
        ("#imprint", CodeError::Empty),
        ("https://example.org/check/", CodeError::Empty),
        ("\u{200b}", CodeError::Empty),
        ("%", CodeError::Empty),
        ("hello", CodeError::Damaged),
        ("#r=hello", CodeError::Damaged),
        ("AAA", CodeError::Damaged),
        (left, CodeError::Damaged),
        (right, CodeError::Damaged),
        (&A_CODE[..27], CodeError::Damaged),
        (&format!("{A_CODE}A"), CodeError::Damaged),
        (&format!("{right}{left}"), CodeError::Damaged),
        (&A_CODE.to_lowercase(), CodeError::Damaged),
        (&long, CodeError::Damaged),
        (&"%25".repeat(1300), CodeError::Empty),
        (&"A".repeat(4096), CodeError::Damaged),
        (&code_for(&other), CodeError::Foreign),
        (&code_for(&next), CodeError::Newer),
        (&code_for(&instrument), CodeError::Older),
        (A_CODE_1, CodeError::Older),
    ];
    for (text, expected) in cases {
        assert_eq!(code::decode(&now, text), Err(expected), "{text}");
    }
}

#[test]
fn a_code_of_the_next_version_is_newer_and_a_damaged_one_is_not() {
    let next = "3B3kBSqa8bSOTTUjf6TjklTbcN0k";
    assert_eq!(code::decode(&instrument(), next), Err(CodeError::Newer));
    assert_eq!(code::decode(&instrument(), &next.replace('f', "g")), Err(CodeError::Damaged));
}

#[test]
fn a_link_replaces_the_fragment_of_its_page() {
    let cases = [
        ("https://example.org/check/", "https://example.org/check/#r=1B"),
        ("https://example.org/check/?lang=de", "https://example.org/check/?lang=de#r=1B"),
        ("https://example.org/check/#r=1A", "https://example.org/check/#r=1B"),
        ("", "#r=1B"),
    ];
    for (base, expected) in cases {
        assert_eq!(code::link(base, "1B"), expected);
    }
}

#[test]
fn only_what_the_scope_asks_is_in_the_code() {
    let instrument = instrument();
    let dimension = instrument.dimensions().nth(1).unwrap();
    let sheet = Sheet { scope: Scope::only(&instrument, dimension), ..example(&instrument) };
    let code = code::encode(&instrument, &sheet);
    let answers = answers("... ... ... ...  232 443 3?? 223  ... ... ... ...");
    assert_eq!(code::decode(&instrument, &code), Ok(Sheet { answers, ..sheet }));
}

#[test]
fn no_character_of_a_code_can_change_unnoticed() {
    let instrument = instrument();
    for code in [A_CODE, A_CODE_1] {
        for at in 0..code.len() {
            for character in (0..=127).map(char::from).filter(|&c| !code[at..].starts_with(c)) {
                let changed = format!("{}{character}{}", &code[..at], &code[at + 1..]);
                assert!(code::decode(&instrument, &changed).is_err(), "{changed:?}");
            }
        }
    }
}

#[test]
fn a_code_without_a_month_is_of_no_known_month() {
    let instrument = instrument();
    let unknown = Sheet { made: None, ..example(&instrument) };
    assert_eq!(code::decode(&instrument, A_CODE_1), Ok(unknown.clone()));
    let code = code::encode(&instrument, &unknown);
    assert_eq!(code::decode(&instrument, &code), Ok(unknown));
}

/// Every code that was ever published opens, and means what it meant.
#[test]
fn published_codes_open_for_ever() {
    let instrument = instrument();
    let (lines, items): (Vec<_>, Vec<_>) =
        [include_str!("../data/frozen/codes-1.txt"), include_str!("../data/frozen/codes-2.txt")]
            .into_iter()
            .flat_map(str::lines)
            .filter(|line| !line.starts_with('#'))
            .partition(|line| !line.starts_with("items "));
    let items: Vec<_> = items.iter().flat_map(|line| line.split(' ').skip(1)).collect();
    let ids: Vec<_> = instrument.items().map(|item| &*instrument.item(item).id).collect();
    assert_eq!(ids, items, "answers would change their questions: this needs a new edition");
    for line in lines {
        let mut words = line.split_whitespace().peekable();
        let code = words.next().unwrap();
        let made = words.next_if(|word| word.contains('-')).and_then(month);
        let scope: Scope = words.by_ref().take(3).map(depth).collect();
        let expected = Sheet { answers: answers(&words.collect::<String>()), scope, made };
        assert_eq!(code::decode(&instrument, code).as_ref(), Ok(&expected), "{line}");
        if code.starts_with('2') {
            assert_eq!(code::encode(&instrument, &expected), code);
        }
    }
}

/// `2026-11`; a mere hyphen stands for an unknown one.
fn month(word: &str) -> Option<Month> {
    let (year, month) = word.split_once('-').filter(|(year, _)| !year.is_empty())?;
    Month::new(year.parse().unwrap(), month.parse().unwrap())
}

fn depth(word: &str) -> Depth {
    match word {
        "out" => Depth::Out,
        "quick" => Depth::Quick,
        "full" => Depth::Full,
        _ => panic!("{word}"),
    }
}

fn any_answer() -> impl Strategy<Value = Option<Answer>> {
    prop_oneof![
        Just(None),
        Just(Some(Answer::DontKnow)),
        Just(Some(Answer::NotApplicable)),
        prop::sample::select(&Level::ALL[..]).prop_map(|level| Some(Answer::Rated(level))),
    ]
}

/// Some dimension is asked about, and what is not asked has no answer.
fn any_sheet(instrument: &Instrument) -> impl Strategy<Value = Sheet> + use<'_> {
    let depth = prop::sample::select(vec![Depth::Out, Depth::Quick, Depth::Full]);
    let depths = prop::collection::vec(depth, instrument.dimensions().len())
        .prop_filter("asks nothing", |depths| depths.iter().any(|depth| *depth != Depth::Out));
    let answers = prop::collection::vec(any_answer(), instrument.items().len());
    (answers, depths, 0..=Month::COUNT).prop_map(|(answers, depths, count)| {
        let scope = Scope::from_iter(depths);
        let asked = instrument
            .items()
            .zip(answers)
            .map(|(item, answer)| answer.filter(|_| scope.shows(instrument, item)));
        Sheet { answers: asked.collect(), scope, made: Month::from_count(count) }
    })
}

#[test]
fn what_is_encoded_is_decoded() {
    let instrument = instrument();
    proptest!(|(sheet in any_sheet(&instrument))| {
        let code = code::encode(&instrument, &sheet);
        prop_assert!(code.ends_with(|last: char| last.is_ascii_alphanumeric()));
        prop_assert_eq!(code::decode(&instrument, &code), Ok(sheet));
    });
}

#[test]
fn whatever_is_pasted_is_answered() {
    let instrument = instrument();
    let pieces =
        prop::sample::select(vec!["#r=", "%", "%25", "/", "1B3k", A_CODE, " ", "\u{200b}"]);
    let texts =
        prop::collection::vec(prop_oneof![pieces.prop_map(String::from), any::<String>()], 0..9);
    proptest!(|(texts in texts)| {
        let _ = code::decode(&instrument, &texts.concat());
    });
}
