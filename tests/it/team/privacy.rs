//! Anonymous mode: no sequence of views or exports reveals a group below the threshold.

use std::collections::BTreeSet;

use maturity_check::model::{
    Added, Answer, Hidden, Instrument, Month, NoResult, Perspective, Privacy, Said, Sheet, Team,
    TeamResult, Threshold,
};
use maturity_check::wire::team_code;
use proptest::prelude::*;

use super::{anonymous, persons, sheet, team_of};
use crate::support::{capability, sketch};

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

    let seventh = match team.add(sheet(&instrument, "55")).unwrap() {
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
    team.add(of_first);
    assert!(!team.has_news(), "whoever comes back is the same person");
    assert_eq!(team.show(&instrument), Ok(()));

    for number in 0..5 {
        team.add(sheet(&instrument, &given('5', number)));
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
            match team.add(sheet).unwrap() {
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
    // Five of nine answer the first question, and everybody the second.
    let mut team =
        team_of(&instrument, anonymous(), &["11", "22", "33", "44", "55", ".1", "?2", "n3", "?4"]);
    let found = shown(&mut team, &instrument).unwrap();
    assert!(found.said(first).unwrap().ratings().is_some());
    assert_eq!(found.tally(first), None, "how many did not know is not known");
    // Five more come; only two of them answer the first question.
    for given in [".5", ".4", ".3", "12", "21"] {
        team.add(sheet(&instrument, given));
    }
    let found = shown(&mut team, &instrument).unwrap();
    assert_eq!(found.said(first), Some(Said::Hidden(Hidden::SmallGroup)));
    assert_eq!(found.scores().capability(one).outcome.mean(), None);
    assert_eq!(found.said(second).unwrap().ratings().unwrap().count(), 14);
    let code = team_code::encode(&instrument, &found).unwrap();
    assert_eq!(team_code::decode(&instrument, &code), Ok(found), "nor is it in the link");
}

/// Something that somebody may do at the desk, with the sheet of a number.
#[derive(Clone, Debug)]
pub(super) enum Deed {
    Add(usize),
    Remove(usize),
    Place(usize, Option<Perspective>),
    Show,
}

impl Deed {
    /// Does it; says what came of showing the result.
    pub(super) fn to(
        &self,
        team: &mut Team,
        instrument: &Instrument,
        sheets: &[Sheet],
    ) -> Option<Result<(), NoResult>> {
        let at = |number: usize| {
            let found = team.members().iter().find(|member| member.sheet == sheets[number]);
            found.map(|member| member.person)
        };
        match *self {
            Self::Add(number) if at(number).is_none() => {
                team.add(sheets[number].clone());
            }
            Self::Add(_) => {}
            Self::Remove(number) => {
                if let Some(person) = at(number) {
                    team.remove(person);
                }
            }
            Self::Place(number, role) => {
                if let Some(person) = at(number) {
                    team.place(person, role);
                }
            }
            Self::Show => return Some(team.show(instrument)),
        }
        None
    }
}

/// Different sheets with these answers to the first question; everybody's second answer is a rating.
pub(super) fn sheets(instrument: &Instrument, first: &str) -> Vec<Sheet> {
    let sheet = |(first, number): (char, u16)| Sheet {
        made: Month::from_count(number),
        ..sheet(instrument, &given(first, number.into()))
    };
    first.chars().zip(0..).map(sheet).collect()
}

pub(super) fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let role = prop::option::of(prop::sample::select(&Perspective::ALL[..]));
    let deed = prop_oneof![
        4 => (0_usize..24).prop_map(Deed::Add),
        2 => (0_usize..24).prop_map(Deed::Remove),
        4 => ((0_usize..24), role).prop_map(|(at, role)| Deed::Place(at, role)),
        3 => Just(Deed::Show),
    ];
    prop::collection::vec(deed, 20..90)
}

/// Whom the ratings of an item that is shown are about, as a set of sheets.
type Group = BTreeSet<usize>;

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

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    /// An observer who knows who is in the team at every moment, and sees every result, never learns
    /// the ratings of fewer than five people, nor of a perspective's.
    #[test]
    fn whatever_is_done_at_the_desk_nobody_is_revealed(
        first in "[1-5n?.]{24}",
        deeds in deeds(),
        start in 5_usize..18,
    ) {
        let instrument = instrument();
        let sheets = sheets(&instrument, &first);
        let number_of = |sheet: &Sheet| sheets.iter().position(|other| other == sheet).unwrap();
        let mut team = Team::default();
        team.agree(anonymous());
        let mut groups: Vec<Vec<Group>> = vec![vec![], vec![]];
        let mut views = 0;
        let begin = (0..start).map(Deed::Add).chain([Deed::Show]);
        for deed in begin.chain(deeds) {
            if deed.to(&mut team, &instrument, &sheets) != Some(Ok(())) {
                continue;
            }
            views += 1;
            let found = team.result(&instrument).unwrap();
            for (item, groups) in instrument.items().zip(&mut groups) {
                let raters = |role: Option<Perspective>| -> Group {
                    let members = team.members().iter();
                    let of_role = members.filter(|m| role.is_none() || m.perspective == role);
                    let rated = of_role.filter(|member| {
                        member.sheet.answers.get(item).and_then(Answer::rated).is_some()
                    });
                    rated.map(|member| number_of(&member.sheet)).collect()
                };
                if let Some(ratings) = found.said(item).unwrap().ratings() {
                    let group = raters(None);
                    prop_assert_eq!(usize::from(ratings.count()), group.len());
                    groups.push(group);
                }
                // Every capability has one item: its mean is that of the item.
                for side in found.sides() {
                    let part = instrument.item(item).capability;
                    if side.outcome(part).is_some_and(|outcome| outcome.mean().is_some()) {
                        groups.push(raters(Some(side.perspective)));
                    }
                }
            }
        }
        for groups in &groups {
            for part in parts(groups) {
                prop_assert!(part.len() >= 5, "{part:?} of {groups:?}");
            }
        }
        prop_assert!(views > 0 || groups.iter().all(Vec::is_empty));
    }
}
