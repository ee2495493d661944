//! What is done at the desk, one deed after the other.

use maturity_check::model::{Instrument, Month, NoResult, Perspective, Sheet, Team};
use proptest::prelude::*;

use super::sheet;

/// Something that somebody may do at the desk, with the sheet of a number.
#[derive(Clone, Debug)]
pub(super) enum Deed {
    Add(usize),
    Remove(usize),
    Place(usize, Option<Perspective>),
    Empty,
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
                team.add(instrument, sheets[number].clone()).unwrap();
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
            Self::Empty => team.empty(),
            Self::Show => return Some(team.show(instrument)),
        }
        None
    }
}

/// Sheets with these answers to the first question; everybody's second answer is a rating.
pub(super) fn sheets(instrument: &Instrument, first: &str) -> Vec<Sheet> {
    let sheet = |(first, number): (char, u16)| Sheet {
        made: Month::from_count(number),
        ..sheet(instrument, &format!("{first}{}", number % 5 + 1))
    };
    first.chars().zip(0..).map(sheet).collect()
}

pub(super) fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let role = prop::option::of(prop::sample::select(&Perspective::ALL[..]));
    let deed = prop_oneof![
        4 => (0_usize..24).prop_map(Deed::Add),
        2 => (0_usize..24).prop_map(Deed::Remove),
        4 => ((0_usize..24), role).prop_map(|(at, role)| Deed::Place(at, role)),
        1 => Just(Deed::Empty),
        3 => Just(Deed::Show),
    ];
    prop::collection::vec(deed, 20..90)
}
