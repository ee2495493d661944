//! The team code: what it carries, and what it leaves out.

use maturity_check::model::{
    Added, Hidden, Instrument, Perspective, Privacy, Ratings, Said, Scope, Sheet, Tally, Team,
    TeamResult, Threshold,
};
use maturity_check::wire::code::{self, CodeError};
use maturity_check::wire::team_code;
use proptest::prelude::*;

use super::{anonymous, persons, result, sheet, team_of};
use crate::support::{scope, sketch, social_media};

const FOUR: [&str; 4] = [
    "32? 433 221 n23  232 443 3?? 223  434 445 233 334",
    "432 333 231 n24  232 443 32? 123  334 245 223 335",
    "52? 432 221 323  222 341 3.. 224  4.4 345 133 434",
    "34? 433 22n n13  132 443 334 423  434 444 235 333",
];

fn encode(instrument: &Instrument, result: &TeamResult) -> String {
    team_code::encode(instrument, result).unwrap()
}

/// The social media instrument of another edition or id.
fn changed(from: &str, to: &str) -> Instrument {
    let json = include_str!("../../../assets/instruments/social-media.json");
    maturity_check::wire::definition::read(&json.replacen(from, to, 1)).unwrap().swap_remove(0)
}

#[test]
fn an_open_workshop_comes_back_without_its_perspectives() {
    let instrument = social_media();
    let mut team = team_of(&instrument, Privacy::Open, &FOUR);
    team.show(&instrument).unwrap();
    let plain = team.result(&instrument).unwrap();
    for (person, at) in persons(&team).into_iter().zip(0..) {
        team.place(person, Some(Perspective::ALL[at % 2]));
    }
    let placed = team.result(&instrument).unwrap();
    assert_eq!(placed.sides().len(), 3);
    let code = encode(&instrument, &placed);
    assert_eq!(code, encode(&instrument, &plain));
    assert_eq!(team_code::decode(&instrument, &code).as_ref(), Ok(&*plain));
    assert!(code.starts_with("TB"), "{code}");
    assert!(code.ends_with(|last: char| last.is_ascii_alphanumeric()));
}

#[test]
fn an_anonymous_team_comes_back_as_it_was_shown() {
    let instrument = social_media();
    let sheets: Vec<_> = FOUR.iter().chain(&FOUR[..3]).copied().collect();
    let plain = result(&instrument, anonymous(), &sheets);
    let code = encode(&instrument, &plain);
    assert_eq!(team_code::decode(&instrument, &code), Ok(plain));
}

/// Codes that were published open for ever.
#[test]
fn codes_do_not_change() {
    let instrument = social_media();
    let lines = include_str!("../../data/frozen/team-codes-T.txt");
    let mut count = 0;
    for line in lines.lines().filter(|line| !line.starts_with('#')) {
        let mut words = line.split(" | ");
        let (privacy, code) = (words.next().unwrap(), words.next().unwrap());
        let sheets: Vec<_> = words.collect();
        let privacy = match privacy.parse::<u16>().unwrap() {
            0 => Privacy::Open,
            threshold => Privacy::Anonymous(Threshold::new(threshold).unwrap()),
        };
        let expected = result(&instrument, privacy, &sheets);
        assert_eq!(encode(&instrument, &expected), code);
        assert_eq!(team_code::decode(&instrument, code), Ok(expected), "{line}");
        count += 1;
    }
    assert_eq!(count, 3);
}

#[test]
fn codes_are_short_enough_for_links() {
    let instrument = social_media();
    let cases = [
        (Privacy::Open, 4, 64),
        (Privacy::Open, 8, 94),
        (Privacy::Open, 50, 196),
        (anonymous(), 8, 76),
        (anonymous(), 50, 142),
    ];
    for (privacy, people, expected) in cases {
        let sheets: Vec<_> = FOUR.iter().cycle().take(people).copied().collect();
        let code = encode(&instrument, &result(&instrument, privacy, &sheets));
        assert_eq!(code.len(), expected, "{privacy:?} {people}");
    }
}

#[test]
fn what_is_too_long_for_a_link_is_no_code() {
    let names: Vec<_> = (0..24).map(|at| format!("part-{at}")).collect();
    // How long the code of fifty people is who were asked so many questions of each capability.
    let found = |dimensions: &[&str], items: &[usize]| {
        let parts: Vec<Vec<_>> = dimensions
            .iter()
            .map(|d| names.iter().map(|name| format!("{d}-{name}")).collect())
            .collect();
        let parts: Vec<Vec<_>> = parts
            .iter()
            .zip(items)
            .map(|(names, items)| names.iter().map(|name| (&**name, 1, *items)).collect())
            .collect();
        let of: Vec<_> =
            dimensions.iter().zip(&parts).map(|(d, parts)| (*d, 1, &**parts)).collect();
        let instrument = sketch(&of);
        let tallies = vec![Tally::default(); instrument.items().len()];
        let full = Scope::full(&instrument);
        let result = TeamResult::open(&instrument, 50, full, tallies.into());
        team_code::encode(&instrument, &result).map(|code| code.len())
    };
    // 31 bits a question, 6 a character
    assert_eq!(found(&["a", "b"], &[12, 4]), Some(1994));
    assert_eq!(found(&["a", "b"], &[12, 5]), None);
    assert_eq!(found(&["a", "b", "c", "d", "e", "f"], &[12; 6]), None);
}

#[test]
fn a_text_without_a_team_says_why() {
    let instrument = social_media();
    let found = result(&instrument, Privacy::Open, &FOUR);
    let code = encode(&instrument, &found);
    let sheet = code::encode(&instrument, &sheet(&instrument, FOUR[0]));
    let next = changed("\"edition\": 1", "\"edition\": 2");
    let other = changed("\"social-media-maturity\"", "\"another-instrument\"");
    let cases = [
        (&instrument, String::new(), CodeError::Empty),
        (&instrument, "https://example.org/".into(), CodeError::Empty),
        (&instrument, "hello".into(), CodeError::Damaged),
        (&instrument, code[..code.len() - 1].into(), CodeError::Damaged),
        (&instrument, code.to_lowercase(), CodeError::Damaged),
        (&instrument, sheet.clone(), CodeError::Newer),
        (&other, code.clone(), CodeError::Foreign),
        (&next, code.clone(), CodeError::Older),
        (&instrument, encode(&next, &found), CodeError::Newer),
    ];
    for (instrument, text, expected) in cases {
        assert_eq!(team_code::decode(instrument, &text), Err(expected), "{text}");
    }
    assert!(team_code::is_team_code(&format!("https://example.org/#r={code}")));
    assert!(!team_code::is_team_code(&sheet) && !team_code::is_team_code("T"));
}

#[test]
fn no_character_of_a_team_code_can_change_unnoticed() {
    let instrument = social_media();
    let code = encode(&instrument, &result(&instrument, Privacy::Open, &FOUR));
    for at in 0..code.len() {
        for character in ('0'..='z').filter(|&c| !code[at..].starts_with(c)) {
            let changed = format!("{}{character}{}", &code[..at], &code[at + 1..]);
            assert!(team_code::decode(&instrument, &changed).is_err(), "{changed}");
        }
    }
}

fn tally(people: u16) -> impl Strategy<Value = Tally> {
    prop::collection::vec(0..=people, 8).prop_map(move |cuts| {
        // Everybody goes to one of the eight, or to nobody.
        let mut left = people;
        let counts: Vec<u16> = cuts
            .iter()
            .map(|cut| {
                let count = cut % (left / 2 + 1);
                left -= count;
                count
            })
            .collect();
        Tally {
            ratings: Ratings::new([counts[0], counts[1], counts[2], counts[3], counts[4]]),
            not_applicable: counts[5],
            dont_know: counts[6],
            empty: counts[7],
        }
    })
}

proptest! {
    #[test]
    fn what_is_encoded_is_decoded(
        (people, tallies) in (2_u16..=50).prop_flat_map(|people| {
            (Just(people), prop::collection::vec(tally(people), 36))
        }),
        depth in prop::sample::select(vec!["full", "quick", "only culture"]),
    ) {
        let instrument = social_media();
        let scope = scope(&instrument, depth);
        let found = TeamResult::open(&instrument, people, scope, tallies.into());
        let code = encode(&instrument, &found);
        prop_assert_eq!(team_code::decode(&instrument, &code), Ok(found));
    }

    #[test]
    fn an_anonymous_code_never_holds_fewer_than_its_threshold(
        text in "T[A-Za-z0-9_-]{10,60}",
        people in 5_u16..=50,
        counts in prop::collection::vec(0_u16..4, 5),
    ) {
        let instrument = sketch(&[("whole", 1, &[("part", 1, 1)])]);
        // Whatever somebody makes up is answered.
        let _ = team_code::decode(&instrument, &text);
        let ratings = Ratings::new([counts[0], counts[1], counts[2], counts[3], counts[4]]);
        prop_assume!(ratings.count() <= people);
        let made_up = TeamResult::of(
            &instrument, anonymous(), people, Scope::full(&instrument),
            [Said::Rated(ratings)].into(),
        );
        let decoded = team_code::decode(&instrument, &encode(&instrument, &made_up));
        prop_assert_eq!(decoded.is_ok(), ratings.count() >= 5);
    }
}

/// Some were asked everything, some only a part: what the code carries is what the result holds.
#[test]
fn a_team_of_quick_and_full_checks_comes_back() {
    let instrument = social_media();
    let given: Vec<_> = ["n", "4", "3", "?", "5", "2"].iter().map(|one| one.repeat(36)).collect();
    for privacy in [Privacy::Open, anonymous()] {
        for full in 0..=6 {
            let mut team = Team::default();
            team.agree(privacy);
            for (number, given) in given.iter().cycle().take(12).enumerate() {
                let depth = if number < full { "full" } else { "quick" };
                let scope = scope(&instrument, depth);
                let sheet = Sheet { scope, ..sheet(&instrument, given) };
                if let Added::Same(person, _) = team.add(&instrument, sheet).unwrap() {
                    team.tell_apart(person, true);
                }
            }
            team.show(&instrument).unwrap();
            let found = team.result(&instrument).unwrap();
            let code = encode(&instrument, &found);
            assert_eq!(team_code::decode(&instrument, &code).as_ref(), Ok(&*found), "{full} full");
        }
    }
}

#[test]
fn the_sheets_of_a_team_have_no_place_in_its_code() {
    let instrument = sketch(&[("whole", 1, &[("part", 1, 2)])]);
    // The same counts from other people.
    let pairs = [["12", "34"], ["14", "32"]];
    let codes =
        pairs.map(|sheets| encode(&instrument, &result(&instrument, Privacy::Open, &sheets)));
    assert_eq!(codes[0], codes[1]);
    let hidden = Said::Hidden(Hidden::SmallGroup);
    let found = TeamResult::of(
        &instrument,
        anonymous(),
        9,
        Scope::full(&instrument),
        [hidden, hidden].into(),
    );
    assert_eq!(team_code::decode(&instrument, &encode(&instrument, &found)), Ok(found));
}
