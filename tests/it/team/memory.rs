//! What the page keeps of a team: the team comes back with all that has been shown of it, or not at
//! all.

use maturity_check::model::{
    Added, Disclosed, Instrument, NoResult, Origin, Person, Perspective, Privacy, ShownRecord,
    Team, TeamRecord, Threshold, Work,
};
use maturity_check::wire::memo;
use proptest::prelude::*;

use super::deeds::{Deed, deeds, sheets};
use super::{anonymous, persons, sheet, team_of, three_items};
use crate::support::sketch;

fn instrument() -> Instrument {
    sketch(&[("whole", 1, &[("one", 1, 1), ("two", 1, 1)])])
}

fn kept(instrument: &Instrument, team: &Team) -> String {
    let work = Work::new(instrument, None, Origin::Own);
    memo::write(instrument, &Work { team: team.clone(), ..work })
}

fn read(instrument: &Instrument, text: &str) -> Team {
    memo::read(instrument, text, None, Origin::Own).team
}

/// Closes the desk and opens it again.
fn reopened(instrument: &Instrument, team: &Team) -> Team {
    read(instrument, &kept(instrument, team))
}

/// Twelve people who were shown, then five who were not; the first one has left.
fn anonymous_team(instrument: &Instrument) -> Team {
    let mut team = Team::default();
    team.agree(anonymous());
    let sheets = sheets(instrument, "12345n12345?12345");
    for (number, sheet) in sheets.into_iter().enumerate() {
        if number == 12 {
            team.show(instrument).unwrap();
        }
        let Ok(Added::New(person)) = team.add(instrument, sheet) else { panic!("{number} is new") };
        let role = if number < 6 { Perspective::Leadership } else { Perspective::Others };
        team.place(person, Some(role));
    }
    team.remove(persons(&team)[0]);
    team
}

#[test]
fn the_desk_forgets_neither_the_sheets_nor_who_they_are() {
    let instrument = three_items();
    for privacy in [Privacy::Open, anonymous(), Privacy::Anonymous(Threshold::MOST)] {
        let mut team = team_of(&instrument, privacy, &["333", "333", "4?n", "..1"]);
        let [first, second, third, _] = persons(&team)[..] else { panic!("four people") };
        team.place(third, Some(Perspective::Communications));
        team.remove(first);
        assert_eq!(reopened(&instrument, &team), team);
        assert!(reopened(&instrument, &team).members()[0].is_another);
        let again = reopened(&instrument, &team).add(&instrument, sheet(&instrument, "333"));
        assert_eq!(again, Ok(Added::Same(first, second)), "the number is not given to another");
    }
}

#[test]
fn closing_the_desk_does_not_get_round_what_was_promised() {
    let instrument = instrument();
    let mut team = team_of(&instrument, anonymous(), &["31", "32", "33", "34", "35", "41"]);
    team.show(&instrument).unwrap();
    let shown = team.result(&instrument).unwrap();
    let mut team = reopened(&instrument, &team);
    assert_eq!(team.result(&instrument), Some(shown.clone()));
    team.agree(Privacy::Open);
    assert_eq!(team.privacy(), anonymous());
    team.remove(persons(&team)[0]);
    let mut team = reopened(&instrument, &team);
    assert!(team.has_news());
    assert_eq!(team.show(&instrument), Err(NoResult::SmallGroup));
    assert_eq!(team.result(&instrument), Some(shown));
}

#[test]
fn the_result_of_another_team_stays_open() {
    let instrument = instrument();
    for privacy in [Privacy::Open, anonymous()] {
        let mut team = team_of(&instrument, privacy, &["31", "3n", "33", "?4", "35", "41"]);
        team.show(&instrument).unwrap();
        let received = team.result(&instrument).filter(|result| result.sides().is_empty());
        let left = Work { received, ..Work::new(&instrument, None, Origin::Received) };
        let text = memo::write(&instrument, &left);
        assert_eq!(memo::read(&instrument, &text, None, Origin::Received), left);
        assert!(left.received.is_some());
    }
}

#[test]
fn a_damaged_memo_holds_the_same_team_or_none() {
    let instrument = instrument();
    let team = anonymous_team(&instrument);
    let text = kept(&instrument, &team);
    assert!(text.is_ascii());
    let assert_safe = |text: &str| {
        let read = read(&instrument, text);
        assert!(read == team || read == Team::default(), "{text}");
    };
    for at in 0..text.len() {
        let (before, after) = text.split_at(at);
        assert_safe(before);
        assert_safe(&[before, &after[1..]].concat());
        for other in ["0", "1", "5", "6", "f", "\"", " ", "]", "A"] {
            assert_safe(&[before, other, &after[1..]].concat());
        }
    }
    assert_eq!(read(&instrument, &text), team);
}

/// A text with its check sum, whoever wrote it.
fn sealed(content: &str) -> String {
    let digits: Vec<char> = ('A'..='Z').chain('a'..='z').chain('0'..='9').collect();
    let sum = content.bytes().fold(0, |sum, byte| (sum * 131 + usize::from(byte)) % 238_321);
    let check = [sum / (62 * 62), sum / 62 % 62, sum % 62];
    content.chars().chain(check.map(|value| digits[value])).collect()
}

#[test]
fn a_memo_that_says_less_than_it_has_to_holds_no_team() {
    let instrument = instrument();
    let text = kept(&instrument, &anonymous_team(&instrument));
    let content = &text[..text.len() - 3];
    assert_eq!(sealed(content), text);
    let shown = content.find(",\"shown\":").unwrap();
    assert_eq!(read(&instrument, &sealed(&[&content[..shown], "}}"].concat())), Team::default());
    let cases = [
        ("\"privacy\":5", "\"privacy\":4"),
        ("\"privacy\":5", "\"privacy\":\"open\""),
        ("\"privacy\":5,", ""),
        ("\"people\":[\"", "\"people\":[\"f\",\""),
        ("\"people\":[", "\"people\":[7,"),
        ("\"answers\":[[", "\"answers\":[[],["),
        ("\"roll\":[", "\"roll\":[{\"person\":0},"),
        ("\"members\":[{\"person\":2", "\"members\":[{\"person\":99"),
        ("\"members\":[{\"person\":2", "\"members\":[{\"person\":3"),
        ("\"perspective\":\"others\"", "\"perspective\":\"outsiders\""),
        ("\"another\":false", "\"another\":0"),
        ("\"sheets\":[\"", "\"sheets\":[\"x"),
    ];
    for (from, to) in cases {
        let changed = content.replacen(from, to, 1);
        assert_ne!(changed, content, "{from}");
        assert_eq!(read(&instrument, &sealed(&changed)), Team::default(), "{from} to {to}");
    }
}

#[test]
fn a_record_that_contradicts_itself_is_no_team() {
    type Change = fn(&mut TeamRecord, &mut Disclosed);
    fn person(number: u16) -> Person {
        Person::of_number(number).unwrap()
    }
    let instrument = instrument();
    let record = anonymous_team(&instrument).record();
    let changes: [(&str, Change); 14] = [
        ("a part that is too small", |_, shown| drop(shown.people[0].drain(4..))),
        ("a part less", |_, shown| drop(shown.people.pop())),
        ("a part of an item less", |_, shown| drop(shown.answers[3].pop())),
        ("no parts", |_, shown| shown.people.clear()),
        ("nothing of the items", |_, shown| shown.answers.iter_mut().for_each(Vec::clear)),
        ("parts that overlap", |_, shown| shown.people.push(shown.people[0].clone())),
        ("a part in disorder", |_, shown| shown.people[0].reverse()),
        ("somebody twice in a part", |_, shown| shown.people[0].insert(0, person(1))),
        ("nobody known", |_, shown| shown.people.push((40..46).map(person).collect())),
        ("raters who were not shown", |_, shown| {
            shown.answers[0].push((13..18).map(person).collect());
        }),
        ("an item less", |_, shown| drop(shown.answers.pop())),
        ("somebody more in the result", |_, shown| shown.roll.push((person(13), None))),
        ("fewer in the result", |_, shown| shown.roll.truncate(11)),
        ("a sheet less", |record, _| drop(record.sheets.pop())),
    ];
    assert!(Team::restored(&instrument, record.clone()).is_some());
    for (name, change) in changes {
        let mut other = record.clone();
        let Some(ShownRecord::Anonymous(mut shown)) = other.shown.take() else { panic!("shown") };
        change(&mut other, &mut shown);
        other.shown = Some(ShownRecord::Anonymous(shown));
        assert_eq!(Team::restored(&instrument, other), None, "{name}");
    }
    let open = TeamRecord { shown: Some(ShownRecord::Open), ..record.clone() };
    assert_eq!(Team::restored(&instrument, open), None);
    let open = TeamRecord { privacy: Privacy::Open, ..record };
    assert_eq!(Team::restored(&instrument, open), None);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    /// Two desks at which the same is done, one of which is closed and opened after every deed.
    #[test]
    fn whatever_is_done_a_desk_that_is_closed_and_opened_shows_the_same(
        first in "[1-5n?.]{24}",
        deeds in deeds(),
        start in 5_usize..18,
        threshold in prop::sample::select(vec![None, Threshold::new(5), Threshold::new(7)]),
    ) {
        let instrument = instrument();
        let sheets = sheets(&instrument, &first);
        let privacy = threshold.map_or(Privacy::Open, Privacy::Anonymous);
        let (mut one, mut other) = (Team::default(), Team::default());
        one.agree(privacy);
        other.agree(privacy);
        for deed in (0..start).map(Deed::Add).chain([Deed::Show]).chain(deeds) {
            other = reopened(&instrument, &other);
            prop_assert_eq!(&other, &one, "before {:?}", deed);
            let came = deed.to(&mut one, &instrument, &sheets);
            prop_assert_eq!(deed.to(&mut other, &instrument, &sheets), came);
            prop_assert_eq!(other.result(&instrument), one.result(&instrument));
        }
    }

    /// Whatever is missing of a memo, nobody can be shown who was not, and nothing is forgotten.
    #[test]
    fn a_memo_that_was_cut_off_holds_no_team(
        first in "[1-5n?.]{24}",
        deeds in deeds(),
        cut in any::<prop::sample::Index>(),
    ) {
        let instrument = instrument();
        let sheets = sheets(&instrument, &first);
        let mut team = Team::default();
        team.agree(anonymous());
        for deed in (0..8).map(Deed::Add).chain([Deed::Show]).chain(deeds) {
            deed.to(&mut team, &instrument, &sheets);
        }
        let text = kept(&instrument, &team);
        prop_assert_eq!(read(&instrument, &text[..cut.index(text.len())]), Team::default());
    }
}
