//! Anonymous mode: no sequence of views or exports reveals a group below the threshold.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::ops::Range;

use maturity_check::model::{
    Added, Answer, CapabilityIx, Hidden, Instrument, ItemIx, Member, Month, NoResult, NotAdded,
    Outcome, Person, Perspective, Privacy, Ratio, Said, Sheet, Team, TeamResult, Threshold,
};
use maturity_check::wire::team_code;
use proptest::prelude::*;
use proptest::test_runner::{TestCaseError, TestRunner};

use super::{anonymous, persons, sheet, team_of};
use crate::support::{capability, scope, sketch, social_media};

fn instrument() -> Instrument {
    sketch(&[("whole", 1, &[("one", 1, 1), ("two", 1, 1)])])
}

/// Different sheets: the answer to the first item, and a number for the rest.
fn given(first: char, number: usize) -> String {
    format!("{first}{}", ['1', '2', '3', '4', '5'][number % 5])
}

fn shown(team: &mut Team, instrument: &Instrument) -> Result<TeamResult, NoResult> {
    team.show(instrument)?;
    Ok((*team.result(instrument).unwrap()).clone())
}

#[test]
fn fewer_than_the_threshold_have_no_result() {
    let instrument = instrument();
    for (people, least, expected) in [
        (4, 5, Err(NoResult::TooFewPeople)),
        (5, 5, Ok(())),
        (6, 7, Err(NoResult::TooFewPeople)),
        (7, 7, Ok(())),
    ] {
        let sheets: Vec<_> = (0..people).map(|number| given('3', number)).collect();
        let sheets: Vec<_> = sheets.iter().map(|given| &**given).collect();
        let privacy = Privacy::Anonymous(Threshold::new(least).unwrap());
        let mut team = team_of(&instrument, privacy, &sheets);
        assert_eq!(team.show(&instrument), expected, "{people} of {least}");
        assert_eq!(team.result(&instrument).is_some(), expected.is_ok());
    }
}

#[test]
fn who_comes_or_goes_later_waits_until_there_are_enough() {
    let instrument = instrument();
    let mut team = team_of(&instrument, anonymous(), &["31", "32", "33", "34", "35", "41"]);
    let before = shown(&mut team, &instrument).unwrap();
    assert!(team.is_settled());
    team.agree(Privacy::Open);
    assert_eq!(team.privacy(), anonymous(), "what was promised stays promised");

    let seventh = match team.add(&instrument, sheet(&instrument, "55")).unwrap() {
        Added::New(person) | Added::Same(person, _) => person,
    };
    assert!(team.has_news());
    assert_eq!(*team.result(&instrument).unwrap(), before, "nothing changes by itself");
    assert_eq!(team.show(&instrument), Err(NoResult::SmallGroup));
    assert_eq!(*team.result(&instrument).unwrap(), before, "what was shown stays");

    let first = persons(&team)[0];
    let of_first = team.members()[0].sheet.clone();
    team.remove(first);
    assert_eq!(team.show(&instrument), Err(NoResult::SmallGroup), "an exchange");
    team.remove(seventh);
    assert_eq!(team.show(&instrument), Err(NoResult::SmallGroup), "one less");
    team.add(&instrument, of_first).unwrap();
    assert!(!team.has_news(), "whoever comes back is the same person");
    assert_eq!(team.show(&instrument), Ok(()));

    for number in 0..5 {
        team.add(&instrument, sheet(&instrument, &given('5', number))).unwrap();
        let expected = if number < 4 { Err(NoResult::SmallGroup) } else { Ok(()) };
        assert_eq!(team.show(&instrument), expected, "{} more", number + 1);
    }
    assert_eq!(team.result(&instrument).unwrap().people(), 11);
}

#[test]
fn a_perspective_is_shown_if_neither_it_nor_what_is_left_is_small() {
    use Perspective::{Communications, Leadership, Others};
    let instrument = instrument();
    // people per perspective and without one; what is shown of each
    let cases = [
        ([5, 0, 0, 0], [true, false, false]),
        ([5, 5, 0, 0], [true, true, false]),
        ([5, 4, 0, 0], [false, false, false]),
        ([5, 5, 5, 0], [true, true, true]),
        ([5, 5, 4, 0], [true, false, false]),
        ([5, 5, 4, 1], [true, true, false]),
        ([4, 6, 5, 0], [false, true, false]),
        ([6, 0, 0, 4], [false, false, false]),
        ([6, 0, 0, 5], [true, false, false]),
    ];
    for (people, expected) in cases {
        let mut team = Team::default();
        team.agree(anonymous());
        let roles = [Some(Leadership), Some(Communications), Some(Others), None];
        let all = roles.into_iter().zip(people).flat_map(|(role, people)| vec![role; people]);
        for (number, role) in all.enumerate() {
            let sheet = sheet(&instrument, &given('3', number));
            match team.add(&instrument, sheet).unwrap() {
                Added::New(person) => team.place(person, role),
                Added::Same(person, _) => {
                    team.tell_apart(person, true);
                    team.place(person, role);
                }
            }
        }
        let found = shown(&mut team, &instrument).unwrap();
        let seen: Vec<_> = found.sides().iter().map(|side| side.seen.is_ok()).collect();
        assert_eq!(seen, expected, "{people:?}");
        assert_eq!(shown(&mut team, &instrument), Ok(found), "shown once more it is the same");
    }
}

#[test]
fn a_hidden_figure_says_why_and_is_not_there() {
    let instrument = instrument();
    let one = capability(&instrument, "one");
    let (first, second) = {
        let mut items = instrument.items();
        (items.next().unwrap(), items.next().unwrap())
    };
    // Five of ten rate the first question, and everybody the second.
    let sheets = ["11", "22", "33", "44", "55", ".1", "?2", "n3", "?4", ".5"];
    let mut team = team_of(&instrument, anonymous(), &sheets);
    let found = shown(&mut team, &instrument).unwrap();
    assert!(found.said(first).unwrap().ratings().is_some());
    assert_eq!(found.tally(first), None, "how many did not know is not known");
    // Five more come; only two of them rate the first question.
    for given in ["?5", ".4", ".3", "12", "21"] {
        team.add(&instrument, sheet(&instrument, given)).unwrap();
    }
    let found = shown(&mut team, &instrument).unwrap();
    assert_eq!(found.said(first), Some(Said::Hidden(Hidden::SmallGroup)));
    assert_eq!(found.scores().capability(one).outcome.mean(), None);
    assert_eq!(found.said(second).unwrap().ratings().unwrap().count(), 15);
    let code = team_code::encode(&instrument, &found).unwrap();
    assert_eq!(team_code::decode(&instrument, &code), Ok(found), "nor is it in the link");
}

#[test]
fn the_answer_of_one_person_is_not_that_of_the_team() {
    let instrument = instrument();
    let first = instrument.items().next().unwrap();
    // what five people say to the first question
    let cases = [
        ("n....", Err(Hidden::TooFew)),
        ("?....", Err(Hidden::TooFew)),
        ("3....", Err(Hidden::TooFew)),
        ("nnnn.", Err(Hidden::TooFew)),
        ("nnnn3", Err(Hidden::TooFew)),
        ("nnnnn", Ok(Said::NotApplicable)),
        ("?????", Ok(Said::DontKnow)),
    ];
    for (given, expected) in cases {
        let sheets: Vec<_> = given.chars().zip(1..).map(|(one, n)| format!("{one}{n}")).collect();
        let sheets: Vec<_> = sheets.iter().map(|given| &**given).collect();
        let mut team = team_of(&instrument, anonymous(), &sheets);
        let found = shown(&mut team, &instrument).unwrap();
        let said = expected.unwrap_or_else(Said::Hidden);
        assert_eq!(found.said(first), Some(said), "{given}");
        let code = team_code::encode(&instrument, &found).unwrap();
        assert_eq!(team_code::decode(&instrument, &code).unwrap().said(first), Some(said));

        // The same of one perspective beside another whose answers are known.
        for number in 1..=5 {
            let other = sheet(&instrument, &given_for_others(number));
            if let Added::Same(person, _) = team.add(&instrument, other).unwrap() {
                team.tell_apart(person, true);
            }
        }
        for (person, at) in persons(&team).into_iter().zip(0..) {
            team.place(person, Some(Perspective::ALL[at / 5]));
        }
        let found = shown(&mut team, &instrument).unwrap();
        let outcome = found.sides()[0].outcome(instrument.item(first).capability).unwrap();
        let is_known = outcome == Outcome::NotApplicable;
        assert_eq!(is_known, expected == Ok(Said::NotApplicable), "{given}: {outcome:?}");
    }
}

fn given_for_others(number: usize) -> String {
    format!("4{number}")
}

#[test]
fn whoever_takes_everybody_out_begins_with_what_was_shown() {
    let instrument = instrument();
    let sheets = ["31", "32", "33", "34", "35", "41"];
    let mut team = team_of(&instrument, anonymous(), &sheets);
    team.show(&instrument).unwrap();
    team.empty();
    assert!(team.members().is_empty() && team.result(&instrument).is_none() && !team.has_news());
    team.agree(Privacy::Open);
    assert_eq!((team.is_settled(), team.privacy()), (true, anonymous()));
    for given in &sheets[..5] {
        team.add(&instrument, sheet(&instrument, given)).unwrap();
    }
    assert_eq!(team.show(&instrument), Err(NoResult::SmallGroup), "the same without the last");
    assert_eq!(team.result(&instrument), None);
    team.add(&instrument, sheet(&instrument, "41")).unwrap();
    assert_eq!(team.show(&instrument), Ok(()));

    let mut open = team_of(&instrument, Privacy::Open, &sheets);
    open.show(&instrument).unwrap();
    open.empty();
    assert_eq!(open, Team::default(), "of an open workshop nothing is to be remembered");
}

#[test]
fn a_sheet_is_the_same_whichever_way_it_came() {
    let instrument = social_media();
    let full = sheet(&instrument, &"3".repeat(36));
    let quick = Sheet { scope: scope(&instrument, "quick"), ..full.clone() };
    let month = Month::from_count(80);
    for (first, other) in [
        (full.clone(), Sheet { made: month, ..full.clone() }),
        // with answers to questions that the quick check does not ask
        (quick.clone(), quick.clone().within_scope(&instrument)),
    ] {
        let mut team = Team::default();
        let Ok(Added::New(person)) = team.add(&instrument, first) else { panic!("it is new") };
        assert!(team.has(&instrument, &other));
        let added = team.add(&instrument, other.clone());
        assert!(matches!(added, Ok(Added::Same(_, of)) if of == person), "{added:?}");
        team.remove(person);
        team.remove(person);
        assert!(team.members().is_empty() && !team.has(&instrument, &other));
        assert_eq!(team.add(&instrument, other), Ok(Added::New(person)));
    }
    let mut team = Team::default();
    team.add(&instrument, full).unwrap();
    assert!(matches!(team.add(&instrument, quick), Ok(Added::New(_))), "it was asked less");
}

#[test]
fn a_sheet_that_did_not_count_takes_the_place_of_the_same_one() {
    let instrument = instrument();
    let mut team = team_of(&instrument, anonymous(), &["31", "32", "33", "34", "35", "41"]);
    let first = persons(&team)[0];
    team.place(first, Some(Perspective::Others));
    team.show(&instrument).unwrap();
    for _ in 0..2 {
        assert!(matches!(
            team.add(&instrument, sheet(&instrument, "31")),
            Ok(Added::Same(_, of)) if of == first
        ));
    }
    for left in [7, 6] {
        team.remove(first);
        assert_eq!((team.members().len(), team.counted().len()), (left, 6));
        assert!(!team.has_news(), "the same people with the same answers");
        assert_eq!(team.show(&instrument), Ok(()));
    }
    team.remove(first);
    assert_eq!(team.show(&instrument), Err(NoResult::SmallGroup));
}

#[test]
fn no_more_sheets_are_tried_than_are_remembered() {
    let instrument = social_media();
    let mut team = Team::default();
    for number in 0..=Team::MOST_TRIED {
        let digits = format!("{number:036}").replace(['0', '6', '7', '8', '9'], "?");
        let unique: String =
            (0..12).map(|bit| if number >> bit & 1 == 1 { '2' } else { '1' }).collect();
        let given = [&unique, &digits[12..]].concat();
        match team.add(&instrument, sheet(&instrument, &given)) {
            Ok(Added::New(person)) => team.remove(person),
            other => {
                assert_eq!((number, other), (Team::MOST_TRIED, Err(NotAdded::TooManyTried)));
            }
        }
    }
    let again = format!("{}{}", "1".repeat(12), "?".repeat(24));
    assert!(team.add(&instrument, sheet(&instrument, &again)).is_ok(), "somebody who was there");
}

/// Something that somebody may do at the desk, with one sheet or several in a row.
#[derive(Clone, Debug)]
enum Deed {
    Add(Range<usize>),
    Remove(Range<usize>),
    Place(Range<usize>, Option<Perspective>),
    TellApart(usize, bool),
    Empty,
    Show,
}

const SHEETS: usize = 30;

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let role = prop::option::of(prop::sample::select(&Perspective::ALL[..]));
    let some = || {
        let count = prop::sample::select(vec![1_usize, 1, 5, 6, 8, 10]);
        (0..SHEETS, count).prop_map(|(first, count)| first..SHEETS.min(first + count))
    };
    let deed = prop_oneof![
        6 => some().prop_map(Deed::Add),
        3 => some().prop_map(Deed::Remove),
        6 => (some(), role).prop_map(|(which, role)| Deed::Place(which, role)),
        2 => (0..SHEETS, any::<bool>()).prop_map(|(which, other)| Deed::TellApart(which, other)),
        1 => Just(Deed::Empty),
        6 => Just(Deed::Show),
    ];
    prop::collection::vec(deed, 10..50)
}

/// What everybody is asked and answers: most say something of the kind that most say, and some were
/// asked less. Some sheets are the same.
fn sheets() -> impl Strategy<Value = Vec<(String, bool)>> {
    let of_item = prop::sample::select(vec!['3', '3', '3', 'n', '?', '.']).prop_flat_map(|most| {
        let other = prop::sample::select(vec!['1', '5', 'n', '?', '.']);
        let one = prop_oneof![9 => Just(most), 1 => other];
        let mixed = prop::sample::select(vec!['2', '4', 'n']);
        prop_oneof![
            3 => prop::collection::vec(one, SHEETS),
            1 => prop::collection::vec(mixed, SHEETS),
        ]
    });
    let quick = prop::collection::vec(prop::bool::weighted(0.2), SHEETS);
    let quick = prop_oneof![Just(vec![false; SHEETS]), quick];
    (prop::collection::vec(of_item, 3), quick).prop_map(|(items, quick)| {
        let sheet = |(number, quick): (usize, bool)| {
            // The last two sheets are the same as the first two.
            let number = number % (SHEETS - 2);
            let said: String = items.iter().map(|item| item[number]).collect();
            let digit = |number: usize| ['1', '2', '3', '4', '5'][number % 5];
            (format!("{said}{}{}{}", digit(number), digit(number / 5), digit(number / 25)), quick)
        };
        quick.into_iter().enumerate().map(sheet).collect()
    })
}

/// Whom a figure that is shown is about.
type Group = BTreeSet<Person>;

/// All that intersections, differences and unions make of these groups: the parts into which they
/// divide everybody, of which it is all made.
fn parts(groups: &[Group]) -> Vec<Group> {
    let everybody: Group = groups.iter().flatten().copied().collect();
    let mut parts = std::collections::BTreeMap::<Vec<bool>, Group>::new();
    for one in everybody {
        let key = groups.iter().map(|group| group.contains(&one)).collect();
        parts.entry(key).or_default().insert(one);
    }
    parts.into_values().collect()
}

/// What an observer has seen: of the people, and of each item those who were asked and rated, who
/// said “not applicable”, who “don't know”.
#[derive(Default)]
struct Seen {
    people: Vec<Group>,
    answers: Vec<[Vec<Group>; 3]>,
    views: usize,
    sides: usize,
    unrated: usize,
}

fn who(members: &[&Member], is_one: impl Fn(&Member) -> bool) -> Group {
    members.iter().filter(|member| is_one(member)).map(|member| member.person).collect()
}

impl Seen {
    fn look(&mut self, instrument: &Instrument, team: &Team) -> Result<(), TestCaseError> {
        let members = team.counted();
        let found = team.result(instrument).unwrap();
        let code = team_code::encode(instrument, &found).unwrap();
        let carried = team_code::decode(instrument, &code).unwrap();
        let least = usize::from(team.privacy().least());
        self.views += 1;
        self.people.push(who(&members, |_| true));
        self.answers.resize(instrument.items().len(), Default::default());
        prop_assert_eq!(usize::from(carried.people()), members.len());
        for item in instrument.items() {
            prop_assert_eq!(carried.said(item), found.said(item));
            let is_asked = |member: &Member| member.sheet.scope.shows(instrument, item);
            if !found.scope().shows(instrument, item) {
                prop_assert_eq!(found.said(item), Some(Said::Hidden(Hidden::TooFew)));
                continue;
            }
            let gave =
                |answer| who(&members, |m| is_asked(m) && m.sheet.answers.get(item) == answer);
            let asked = who(&members, is_asked);
            match found.said(item).unwrap() {
                Said::Rated(ratings) => {
                    let rated = rated(instrument, &members, item);
                    prop_assert_eq!(usize::from(ratings.count()), rated.len());
                    self.answers[item.get()][0].extend([asked, rated]);
                }
                Said::NotApplicable => {
                    let group = gave(Some(Answer::NotApplicable));
                    prop_assert!(group.len() >= least && 2 * group.len() > asked.len());
                    self.answers[item.get()][1].push(group);
                    self.unrated += 1;
                }
                Said::DontKnow => {
                    let group = gave(Some(Answer::DontKnow));
                    prop_assert!(group.len() >= least && 2 * group.len() > asked.len());
                    self.answers[item.get()][2].push(group);
                    self.unrated += 1;
                }
                Said::Hidden(_) => {}
            }
        }
        for side in found.sides().iter().filter(|side| side.seen.is_ok()) {
            self.sides += 1;
            let is_there = |member: &&Member| member.perspective == Some(side.perspective);
            let of_side: Vec<&Member> = members.iter().copied().filter(is_there).collect();
            self.people.push(who(&of_side, |_| true));
            for part in instrument.capabilities() {
                let mean = side.outcome(part).and_then(Outcome::mean);
                for item in
                    mean.map_or(vec![], |mean| behind(instrument, &of_side, part, mean.get()))
                {
                    self.answers[item.get()][0].push(rated(instrument, &of_side, item));
                }
            }
        }
        Ok(())
    }
}

fn rated(instrument: &Instrument, members: &[&Member], item: ItemIx) -> Group {
    who(members, |member| {
        let Sheet { scope, answers, .. } = &member.sheet;
        scope.shows(instrument, item) && answers.get(item).and_then(Answer::rated).is_some()
    })
}

/// The items that have gone into a mean, as far as it can be told: those without which no selection
/// of items has that mean.
fn behind(
    instrument: &Instrument,
    members: &[&Member],
    part: CapabilityIx,
    mean: Ratio,
) -> Vec<ItemIx> {
    let items: Vec<ItemIx> = instrument.items_of(part).collect();
    let means: Vec<Option<Ratio>> = items
        .iter()
        .map(|&item| {
            let rated = rated(instrument, members, item);
            let levels = members.iter().filter(|member| rated.contains(&member.person));
            let levels = levels.filter_map(|m| m.sheet.answers.get(item).and_then(Answer::rated));
            let levels: Vec<i64> = levels.map(|level| level.number().into()).collect();
            let count = i64::try_from(levels.len()).unwrap();
            (count > 0).then(|| Ratio::new(levels.iter().sum(), count))
        })
        .collect();
    let makes_mean = |chosen: &u32| {
        let chosen = |at: usize| chosen >> at & 1 == 1;
        let chosen: Option<Vec<Ratio>> =
            means.iter().enumerate().filter(|(at, _)| chosen(*at)).map(|(_, mean)| *mean).collect();
        chosen.is_some_and(|chosen| {
            let count = i64::try_from(chosen.len()).unwrap();
            let sum = chosen.into_iter().fold(Ratio::ZERO, |sum, mean| sum + mean);
            sum * Ratio::new(1, count) == mean
        })
    };
    let possible: Vec<u32> = (1..1 << items.len()).filter(makes_mean).collect();
    assert!(!possible.is_empty(), "no items have the mean {mean:?}");
    let is_needed = |at: usize| possible.iter().all(|chosen| chosen >> at & 1 == 1);
    items.into_iter().enumerate().filter(|(at, _)| is_needed(*at)).map(|(_, item)| item).collect()
}

/// Does it all, and fails if somebody is revealed.
fn observe(
    least: u16,
    given: &[(String, bool)],
    start: usize,
    split: Option<usize>,
    deeds: Vec<Deed>,
) -> Result<Seen, TestCaseError> {
    let instrument = sketch(&[("whole", 1, &[("one", 1, 3), ("key", 1, 3)])]);
    let sheets: Vec<Sheet> = given
        .iter()
        .zip(0..)
        .map(|((given, quick), number)| {
            let asked = scope(&instrument, if *quick { "quick" } else { "full" });
            let made = Month::from_count(number);
            Sheet { made, scope: asked, ..sheet(&instrument, given) }
        })
        .collect();
    let mut team = Team::default();
    let privacy = Privacy::Anonymous(Threshold::new(least).unwrap());
    team.agree(privacy);
    let mut seen = Seen::default();
    let roles = match split {
        Some(split) => vec![
            Deed::Place(0..split, Some(Perspective::Leadership)),
            Deed::Place(split..start, Some(Perspective::Others)),
        ],
        None => vec![],
    };
    let begin = [Deed::Add(0..start)].into_iter().chain(roles).chain([Deed::Show]);
    for deed in begin.chain(deeds) {
        let at = |team: &Team, number: usize| {
            let made = sheets[number].made;
            let found = team.members().iter().find(|member| member.sheet.made == made);
            found.map(|member| member.person)
        };
        match deed {
            Deed::Add(which) => {
                for number in which {
                    if at(&team, number).is_none() {
                        team.add(&instrument, sheets[number].clone()).unwrap();
                    }
                }
            }
            Deed::Remove(which) => {
                for number in which {
                    if let Some(person) = at(&team, number) {
                        team.remove(person);
                    }
                }
            }
            Deed::Place(which, role) => {
                for number in which {
                    if let Some(person) = at(&team, number) {
                        team.place(person, role);
                    }
                }
            }
            Deed::TellApart(number, is_another) => {
                if let Some(person) = at(&team, number) {
                    team.tell_apart(person, is_another);
                }
            }
            Deed::Empty => {
                team.empty();
                team.agree(privacy);
            }
            Deed::Show => {
                if team.show(&instrument).is_ok() {
                    seen.look(&instrument, &team)?;
                }
            }
        }
    }
    let groups = seen.answers.iter().flatten().chain([&seen.people]);
    for groups in groups {
        for part in parts(groups) {
            prop_assert!(part.len() >= usize::from(least), "{part:?} of {groups:?}");
        }
    }
    Ok(seen)
}

/// An observer who knows who is in the team at every moment, and sees every result and every link,
/// never learns anything about fewer people than the threshold.
#[test]
fn whatever_is_done_at_the_desk_nobody_is_revealed() {
    const CASES: u32 = 500;
    let mut runner = TestRunner::new(ProptestConfig {
        cases: CASES,
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    let least = prop::sample::select(vec![5_u16, 5, 6, 7]);
    let start = (5_usize..25, prop::bool::weighted(0.8))
        .prop_map(|(start, is_split)| (start, is_split.then_some(start / 2)));
    let all = (least, sheets(), start, deeds());
    let [views, sides, unrated, hidden] = [const { Cell::new(0) }; 4];
    let count = |cell: &Cell<u32>, is_one: bool| cell.set(cell.get() + u32::from(is_one));
    runner
        .run(&all, |(least, given, (start, split), deeds)| {
            let seen = observe(least, &given, start, split, deeds)?;
            count(&views, seen.views >= 2);
            count(&sides, seen.sides > 0);
            count(&unrated, seen.unrated > 0);
            count(&hidden, seen.answers.iter().any(|kinds| kinds[0].is_empty()));
            Ok(())
        })
        .unwrap();
    // Most of what was tried was worth it.
    let found = [&views, &sides, &unrated, &hidden].map(Cell::get);
    assert!(found.iter().all(|&cases| cases > CASES / 4), "{found:?} of {CASES}");
}
