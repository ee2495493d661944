//! §10 of the method: several people, one result.

mod code;
mod deeds;
mod exact;
mod memory;
mod privacy;

use maturity_check::model::{
    Added, Agreement, Hidden, Instrument, ItemIx, Level, NoResult, NotAdded, Outcome, Person,
    Perspective, Plan, Privacy, Ratings, Said, Scope, Sheet, Targets, Team, TeamResult, Threshold,
    score,
};
use proptest::prelude::*;

use crate::support::{
    answers, capability, decimal, fraction, ids, outcome, scope, sketch, social_media,
};

/// One capability alone, with three items.
fn three_items() -> Instrument {
    sketch(&[("whole", 1, &[("part", 1, 3)])])
}

/// The sheet of a full check.
pub(crate) fn sheet(instrument: &Instrument, given: &str) -> Sheet {
    Sheet { answers: answers(instrument, given), scope: Scope::full(instrument), made: None }
}

/// A team of people with these answers, who count even if they said the same.
pub(crate) fn team_of(instrument: &Instrument, privacy: Privacy, sheets: &[&str]) -> Team {
    let mut team = Team::default();
    team.agree(privacy);
    for given in sheets {
        match team.add(instrument, sheet(instrument, given)).unwrap() {
            Added::New(_) => {}
            Added::Same(person, _) => team.tell_apart(person, true),
        }
    }
    team
}

pub(crate) fn persons(team: &Team) -> Vec<Person> {
    team.members().iter().map(|member| member.person).collect()
}

pub(crate) fn anonymous() -> Privacy {
    Privacy::Anonymous(Threshold::LEAST)
}

fn result(instrument: &Instrument, privacy: Privacy, sheets: &[&str]) -> TeamResult {
    let mut team = team_of(instrument, privacy, sheets);
    team.show(instrument).unwrap();
    (*team.result(instrument).unwrap()).clone()
}

fn said(result: &TeamResult, item: ItemIx) -> String {
    match result.said(item).unwrap() {
        Said::Rated(ratings) => fraction(ratings.mean()),
        Said::NotApplicable => "not applicable".into(),
        Said::DontKnow => "don't know".into(),
        Said::Hidden(Hidden::TooFew) => "too few".into(),
        Said::Hidden(Hidden::SmallGroup) => "small group".into(),
    }
}

/// Example C of the method, as it stands there.
#[test]
fn c_is_a_team_of_four() {
    let instrument = three_items();
    let found = result(&instrument, Privacy::Open, &["452", "423", "323", "43?"]);
    let items: Vec<_> = instrument.items().collect();
    // mean, s², a, R, whether to talk about it
    let expected = [
        ("3.75", "0.25", "0.88", 1, false),
        ("3.00", "2.00", "0.00", 3, true),
        ("2.67", "0.33", "0.83", 1, false),
    ];
    for (item, (mean, variance, agreement, range, talk)) in items.iter().zip(expected) {
        let ratings = found.said(*item).unwrap().ratings().unwrap();
        assert_eq!(decimal(ratings.mean(), 2), mean);
        assert_eq!(decimal(ratings.variance().unwrap(), 2), variance);
        assert_eq!(decimal(ratings.agreement().unwrap(), 2), agreement);
        assert_eq!((ratings.range(), ratings.needs_talk()), (range, talk));
    }
    let part = found.scores().capability(capability(&instrument, "part")).outcome.mean().unwrap();
    assert_eq!(decimal(part.get(), 3), "3.139");
    assert_eq!(decimal(part.index(), 0), "53");
    assert_eq!(part.level(), Level::Three);
    assert_eq!(found.agreement(&instrument), (2, 3));
    assert_eq!(found.to_talk_about(&instrument), [items[1]]);
    assert_eq!(found.people(), 4);
    assert_eq!(found.tally(items[2]).unwrap().dont_know, 1);
}

#[test]
fn agreement_has_a_word() {
    use Agreement::{Agreed, Mixed, Split};
    // ratings, s², a, word, whether to talk about it
    let cases = [
        ("", "–", "–", None, false),
        ("3", "–", "–", None, false),
        ("33", "0", "–", Some(Agreed), false),
        ("34", "1/2", "–", Some(Agreed), false),
        ("24", "2", "–", Some(Mixed), false),
        ("25", "9/2", "–", Some(Split), true),
        ("15", "8", "–", Some(Split), true),
        ("333", "0", "1", Some(Agreed), false),
        ("334", "1/3", "5/6", Some(Agreed), false),
        ("244", "4/3", "1/3", Some(Split), true),
        ("234", "1", "1/2", Some(Mixed), false),
        ("2334", "2/3", "2/3", Some(Mixed), false),
        ("23334", "1/2", "3/4", Some(Agreed), false),
        // exactly .70 is agreed, exactly .50 is mixed
        ("22233333444", "3/5", "7/10", Some(Agreed), false),
        ("222444", "6/5", "2/5", Some(Split), true),
        ("155", "16/3", "0", Some(Split), true),
        ("1333334", "17/21", "25/42", Some(Mixed), true),
        ("15151", "24/5", "0", Some(Split), true),
    ];
    for (given, variance, agreement, word, talk) in cases {
        let mut counts = [0; 5];
        let digits = given.chars().filter_map(|c| c.to_digit(10));
        digits.for_each(|digit| counts[digit as usize - 1] += 1);
        let ratings = Ratings::new(counts);
        assert_eq!(ratings.variance().map_or("–".into(), fraction), variance, "{given}: s²");
        assert_eq!(ratings.agreement().map_or("–".into(), fraction), agreement, "{given}: a");
        assert_eq!(ratings.agreed(), word, "{given}");
        assert_eq!(ratings.needs_talk(), talk, "{given}: to talk about");
    }
}

#[test]
fn an_item_is_answered_by_enough_people_or_not_at_all() {
    let instrument = sketch(&[("whole", 1, &[("part", 1, 1)])]);
    let item = instrument.items().next().unwrap();
    let open = [
        ("3 3", "3"),
        ("3 4", "7/2"),
        ("3 ?", "too few"),
        ("3 .", "too few"),
        ("3 . .", "too few"),
        ("? ?", "don't know"),
        ("? ? 3", "don't know"),
        ("? ? 3 3", "3"),
        ("n n", "not applicable"),
        ("n 3", "too few"),
        ("n n 3 3", "3"),
        ("n n n 3 3", "not applicable"),
        ("n n ? 3", "too few"),
        // who said nothing at all counts for the half
        ("n n n . . 3", "too few"),
        ("n n n n . . 3", "not applicable"),
        ("? ? . .", "too few"),
        ("? ? ? . .", "don't know"),
        ("n .", "too few"),
    ];
    let hidden = [
        ("3 3 3 3 3", "3"),
        ("3 3 3 3 .", "too few"),
        // how many did not rate would be known from n
        ("3 3 3 3 3 ?", "too few"),
        ("3 3 3 3 3 3 n ? . .", "too few"),
        ("3 3 3 3 3 n n ? . .", "3"),
        ("1 2 3 4 5 5", "10/3"),
        // nobody speaks for those who said nothing
        ("n . . . .", "too few"),
        ("? . . . .", "too few"),
        ("n n n n .", "too few"),
        ("n n n n n", "not applicable"),
        ("? ? ? ? ?", "don't know"),
        ("n n n n n ? ? ? ? 3", "too few"),
        ("3 3 3 3 ? ? ? ? ?", "don't know"),
        ("3 3 3 3 3 n n n n n", "3"),
        ("3 3 3 3 3 n n n n n n", "not applicable"),
    ];
    let cases = open.map(|case| (Privacy::Open, case));
    for (privacy, (given, expected)) in
        cases.into_iter().chain(hidden.map(|case| (anonymous(), case)))
    {
        let sheets: Vec<_> = given.split(' ').collect();
        assert_eq!(said(&result(&instrument, privacy, &sheets), item), expected, "{given}");
    }
}

#[test]
fn the_means_of_the_items_go_through_all_the_rules() {
    let instrument = sketch(&[
        ("a", 1, &[("a-1", 1, 3), ("a-2", 1, 2)]),
        ("b", 2, &[("b-1", 3, 1), ("b-2", 1, 1)]),
    ]);
    let found = result(&instrument, Privacy::Open, &["335 44 1 3", "43? 43 2 .", "33? 55 1 4"]);
    let scores = found.scores();
    // a-1: 10/3 and 3 of three items; a-2: (13/3 + 4) / 2; b-1: 4/3; b-2: 7/2
    let cases = [("a-1", "19/6"), ("a-2", "25/6"), ("b-1", "4/3"), ("b-2", "7/2")];
    for (id, expected) in cases {
        assert_eq!(
            outcome(scores.capability(capability(&instrument, id)).outcome),
            expected,
            "{id}"
        );
    }
    let means: Vec<_> =
        instrument.dimensions().map(|d| outcome(scores.dimension(d).unwrap())).collect();
    assert_eq!(means, ["11/3", "15/8"]);
    let total = scores.total().unwrap();
    assert_eq!(fraction(total.mean.get()), "89/36");
    assert_eq!(total.gate.map(|gate| gate.shown), None);
    // one item of seven is open
    assert!(total.band.low < total.mean.index() && total.mean.index() < total.band.high);
    let Plan { steps, .. } = found.plan(&instrument, &Targets::good_practice(&instrument));
    assert_eq!(ids(&instrument, steps.iter().map(|step| step.capability)), "b-1, a-1, b-2");
    assert_eq!(ids(&instrument, found.strengths(&instrument).capabilities), "a-2");
    assert_eq!(ids(&instrument, found.gaps(&instrument).capabilities), "b-1");
}

#[test]
fn an_item_counts_for_those_who_were_asked() {
    let instrument = social_media();
    let full = "333 333 333 333  333 333 333 333  333 333 333 333";
    let quick: String = instrument
        .items()
        .map(|item| if instrument.item(item).quick { '5' } else { '.' })
        .collect();
    let sheets = |full_ones: usize, quick_ones: usize| {
        let mut team = Team::default();
        for (given, depth, count) in [(full, "full", full_ones), (&*quick, "quick", quick_ones)] {
            for _ in 0..count {
                let sheet = Sheet {
                    answers: answers(&instrument, given),
                    scope: scope(&instrument, depth),
                    made: None,
                };
                if let Added::Same(person, _) = team.add(&instrument, sheet).unwrap() {
                    team.tell_apart(person, true);
                }
            }
        }
        team.show(&instrument).unwrap();
        team.result(&instrument).unwrap()
    };
    // full, quick, what the team was asked, mean of a quick item, n of a quick and of another item
    let cases = [
        (2, 0, "full", "3", 2, 2),
        (2, 2, "full", "4", 4, 2),
        (1, 3, "quick", "9/2", 4, 0),
        (0, 3, "quick", "5", 3, 0),
    ];
    let is_quick = |quick: bool| {
        instrument.items().find(|&item| instrument.item(item).quick == quick).unwrap()
    };
    for (full_ones, quick_ones, asked, mean, of_quick, of_other) in cases {
        let found = sheets(full_ones, quick_ones);
        assert_eq!(*found.scope(), scope(&instrument, asked));
        assert_eq!(said(&found, is_quick(true)), mean);
        assert_eq!(found.tally(is_quick(true)).unwrap().asked(), of_quick);
        assert_eq!(found.tally(is_quick(false)).unwrap().asked(), of_other);
        assert!(found.scores().total().is_ok());
    }
}

#[test]
fn what_to_talk_about_begins_with_the_least_agreed() {
    let instrument = sketch(&[("whole", 1, &[("part", 1, 6)])]);
    // a and R: 0 and 3; 7/12 and 3; 0 and 4; 1/3 and 2 (split); agreed; mixed
    let found = result(
        &instrument,
        Privacy::Open,
        &["211233", "231433", "535432", "23.3.4", "53.3.3", "23.2.3", "54.3.3"],
    );
    let order: Vec<_> =
        found.to_talk_about(&instrument).iter().map(|item| item.get() + 1).collect();
    let agreement = |item: usize| {
        let item = instrument.items().nth(item - 1).unwrap();
        let ratings = found.said(item).unwrap().ratings().unwrap();
        (ratings.agreement().unwrap(), 5 - ratings.range())
    };
    assert_eq!(order.len(), 3);
    assert!(order.windows(2).all(|pair| agreement(pair[0]) <= agreement(pair[1])), "{order:?}");
    assert_eq!(order, [3, 1, 2]);
}

#[test]
fn perspectives_are_compared_by_capability() {
    let instrument = sketch(&[("whole", 1, &[("one", 1, 1), ("two", 1, 1), ("three", 1, 1)])]);
    let (one, two, three) = (
        capability(&instrument, "one"),
        capability(&instrument, "two"),
        capability(&instrument, "three"),
    );
    let mut team = team_of(&instrument, Privacy::Open, &["443", "543", "233", "343", "335", "1.1"]);
    team.show(&instrument).unwrap();
    assert!(team.result(&instrument).unwrap().sides().is_empty(), "nobody took any");
    let roles = [
        Some(Perspective::Leadership),
        Some(Perspective::Leadership),
        Some(Perspective::Communications),
        Some(Perspective::Communications),
        Some(Perspective::Others),
        None,
    ];
    for (person, role) in persons(&team).into_iter().zip(roles) {
        team.place(person, role);
    }
    let found = team.result(&instrument).unwrap();
    let seen: Vec<_> =
        found.sides().iter().map(|side| side.seen.as_ref().map(|s| s.people)).collect();
    assert_eq!(seen, [Ok(2), Ok(2), Err(&Hidden::TooFew)]);
    let leadership = &found.sides()[0];
    assert_eq!(leadership.outcome(one).map(outcome).unwrap(), "9/2");
    assert_eq!(found.sides()[2].outcome(one), None);
    let distances = [one, two, three].map(|c| found.distance(c).map_or("–".into(), fraction));
    assert_eq!(distances, ["2", "1/2", "0"]);
    assert_eq!(found.seen_differently(&instrument), [one]);
}

#[test]
fn the_same_sheet_counts_once_unless_it_is_another_persons() {
    let instrument = three_items();
    let mut team = Team::default();
    let first = team.add(&instrument, sheet(&instrument, "333")).unwrap();
    let Added::New(first) = first else { panic!("{first:?}") };
    let Ok(Added::Same(second, of)) = team.add(&instrument, sheet(&instrument, "333")) else {
        panic!("it is the same")
    };
    assert_eq!((of, first.number(), second.number()), (first, 1, 2));
    assert_eq!(team.same_as(second), Some(first));
    assert_eq!((team.members().len(), team.counted().len()), (2, 1));
    assert_eq!(team.show(&instrument), Err(NoResult::TooFewPeople));
    team.tell_apart(second, true);
    assert_eq!(team.counted().len(), 2);
    assert_eq!(team.show(&instrument), Ok(()));
    team.tell_apart(second, false);
    assert!(team.result(&instrument).is_none(), "one person is no team");
    team.remove(first);
    assert_eq!(persons(&team), [first], "the second sheet is that of the first person");
    assert_eq!((team.same_as(first), team.counted().len()), (None, 1));
    let third = sheet(&instrument, "333");
    assert_eq!(team.add(&instrument, third), Ok(Added::Same(second, first)));
    assert_eq!(
        team.add(&instrument, sheet(&instrument, "334")).map(|added| match added {
            Added::New(person) | Added::Same(person, _) => person.number(),
        }),
        Ok(3)
    );
}

#[test]
fn a_team_has_two_to_fifty_members() {
    let instrument = three_items();
    let given =
        |number: u32| format!("{}{}{}", number % 5 + 1, number / 5 % 5 + 1, number / 25 + 1);
    let mut team = Team::default();
    assert_eq!(team.show(&instrument), Err(NoResult::TooFewPeople));
    for number in 0..50 {
        let sheet = sheet(&instrument, &given(number));
        assert!(matches!(team.add(&instrument, sheet), Ok(Added::New(_))));
    }
    assert_eq!(team.add(&instrument, sheet(&instrument, &given(51))), Err(NotAdded::Full));
    team.show(&instrument).unwrap();
    assert_eq!(team.result(&instrument).unwrap().people(), 50);
}

#[test]
fn a_team_without_a_common_question_has_no_result() {
    let instrument = sketch(&[("a", 1, &[("a-1", 1, 1)]), ("b", 1, &[("b-1", 1, 1)])]);
    let mut team = Team::default();
    for (given, only) in [("3.", "only a"), (".3", "only b")] {
        let sheet = Sheet {
            answers: answers(&instrument, given),
            scope: scope(&instrument, only),
            made: None,
        };
        team.add(&instrument, sheet).unwrap();
    }
    assert_eq!(team.show(&instrument), Err(NoResult::NothingShared));
}

/// Fifty people who leave out different questions of the largest instrument there is: no figure
/// leaves 64 bits (a test would stop), and all stay on their scales.
#[test]
fn the_figures_of_the_largest_team_have_room() {
    // what the weights of a dimension add up to: as unlike as can be
    const SUMS: [u64; 6] = [71, 70, 69, 67, 61, 59];
    let names: Vec<Vec<String>> =
        (0..6).map(|d| (0..24).map(|c| format!("d{d}-c{c}")).collect()).collect();
    let large: Vec<Vec<(&str, u64, usize)>> = names
        .iter()
        .zip(SUMS)
        .map(|(names, sum)| {
            let weigh = |at| 2 + u64::from(at < sum - 48);
            names.iter().zip(0..).map(|(n, at)| (&**n, weigh(at), 12)).collect()
        })
        .collect();
    let dimensions: Vec<_> = ["a", "b", "c", "d", "e", "f"]
        .into_iter()
        .zip([3, 3, 3, 3, 3, 2])
        .zip(&large)
        .map(|((name, weight), capabilities)| (name, weight, &capabilities[..]))
        .collect();
    for instrument in [sketch(&dimensions), social_media()] {
        let given = |person: usize| -> String {
            let items = 0..instrument.items().len();
            items
                .map(|item| {
                    if person < 2 + item * 7 % 49 {
                        ['1', '4', '5', '2', '3'][(person + item) % 5]
                    } else {
                        '.'
                    }
                })
                .collect()
        };
        let sheets: Vec<_> = (0..50).map(given).collect();
        let sheets: Vec<_> = sheets.iter().map(|given| &**given).collect();
        let found = result(&instrument, Privacy::Open, &sheets);
        let total = found.scores().total().unwrap();
        assert_eq!(total.band.low, total.band.high);
        assert!((2.into()..4.into()).contains(&total.mean.get()), "{:?}", total.mean);
        assert!(found.plan(&instrument, &Targets::good_practice(&instrument)).after.is_some());
    }
}

proptest! {
    /// A team of one mind is scored like one of its members.
    #[test]
    fn people_who_say_the_same_come_to_the_result_of_each(
        given in "[1-5n]{36}",
        people in 2_usize..=7,
    ) {
        let instrument = social_media();
        let found = result(&instrument, Privacy::Open, &vec![&*given; people]);
        let alone = score(&instrument, &answers(&instrument, &given), &Scope::full(&instrument));
        prop_assert_eq!(found.scores().total().ok(), alone.total().ok());
        for ix in instrument.capabilities() {
            prop_assert_eq!(found.scores().capability(ix).outcome, alone.capability(ix).outcome);
        }
        let (agreed, all) = found.agreement(&instrument);
        prop_assert_eq!(agreed, all);
        prop_assert!(found.to_talk_about(&instrument).is_empty());
    }

    /// The order in which sheets come changes nothing.
    #[test]
    fn the_order_of_the_sheets_does_not_matter(
        sheets in prop::collection::vec("[1-5n?.]{36}", 2..9).prop_shuffle(),
    ) {
        let instrument = social_media();
        let forwards: Vec<_> = sheets.iter().map(|given| &**given).collect();
        let backwards: Vec<_> = forwards.iter().rev().copied().collect();
        let (forwards, backwards) =
            (result(&instrument, Privacy::Open, &forwards), result(&instrument, Privacy::Open, &backwards));
        prop_assert_eq!(forwards, backwards);
    }

    /// What everybody agrees on lies between the lowest and the highest answer.
    #[test]
    fn a_mean_lies_between_its_answers(sheets in prop::collection::vec("[1-5]{3}", 2..12)) {
        let instrument = three_items();
        let sheets: Vec<_> = sheets.iter().map(|given| &**given).collect();
        let found = result(&instrument, Privacy::Open, &sheets);
        for item in instrument.items() {
            let ratings = found.said(item).unwrap().ratings().unwrap();
            let (lowest, highest) = (ratings.lowest().unwrap(), ratings.highest().unwrap());
            prop_assert!(ratings.mean() >= i64::from(lowest.number()).into());
            prop_assert!(ratings.mean() <= i64::from(highest.number()).into());
        }
        let part = found.scores().capability(capability(&instrument, "part")).outcome;
        prop_assert!(matches!(part, Outcome::Scored(_)));
    }
}
