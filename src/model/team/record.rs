use std::rc::Rc;

use super::{Member, NoResult, Person, Perspective, Privacy, Shown, Team, TeamResult};
use super::{roll, showing};
use crate::model::disclosure::Disclosure;
use crate::model::{Instrument, Sheet};

/// Everything about a team that has to outlast the page that shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TeamRecord {
    /// How single answers are dealt with.
    pub privacy: Privacy,
    /// Every sheet that was ever added, by the number of its person.
    pub sheets: Vec<Sheet>,
    /// Those who are there, in the order in which they came.
    pub members: Vec<Enrolled>,
    /// The result that has been shown, if any.
    pub shown: Option<ShownRecord>,
}

/// A member without the sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Enrolled {
    /// Who that is.
    pub person: Person,
    /// From where that person sees the organisation.
    pub perspective: Option<Perspective>,
    /// Whether the sheet counts although another one is the same.
    pub is_another: bool,
}

/// What a result that has been shown can be made of again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ShownRecord {
    /// The members, whoever they are then.
    Open,
    /// Those who went into it, and all that has been shown.
    Anonymous(Disclosed),
}

/// What has been shown of people who stay unknown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disclosed {
    /// Who went into the last result and what they saw, by their numbers; nobody once everybody was
    /// taken out.
    pub roll: Vec<(Person, Option<Perspective>)>,
    /// The parts into which all groups of people shown divide them.
    pub people: Vec<Vec<Person>>,
    /// The same of those who gave each kind of answer to each item.
    pub answers: Vec<Vec<Vec<Person>>>,
}

/// An anonymous result that is shown, and all that has been.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Revealed {
    pub(super) roll: Vec<(Person, Option<Perspective>)>,
    /// None once everybody was taken out.
    pub(super) result: Option<Rc<TeamResult>>,
    pub(super) disclosure: Disclosure,
}

impl Revealed {
    /// The result of these members beside what was shown before.
    pub(super) fn of(
        instrument: &Instrument,
        members: &[&Member],
        before: Disclosure,
    ) -> Result<Self, NoResult> {
        let (result, disclosure) = showing::anonymous(instrument, members, before)?;
        Ok(Self { roll: roll(members), result: Some(Rc::new(result)), disclosure })
    }

    /// What was shown is no longer there to see, but not forgotten.
    pub(super) fn put_away(&mut self) {
        self.roll.clear();
        self.result = None;
    }

    fn disclosed(&self) -> Disclosed {
        Disclosed {
            roll: self.roll.clone(),
            people: self.disclosure.people().to_vec(),
            answers: self.disclosure.answers().map(<[_]>::to_vec).collect(),
        }
    }
}

impl Team {
    /// What this team can be made of again.
    #[must_use]
    pub fn record(&self) -> TeamRecord {
        let enrolled = |&Member { person, perspective, is_another, .. }: &Member| Enrolled {
            person,
            perspective,
            is_another,
        };
        TeamRecord {
            privacy: self.privacy,
            sheets: self.known.clone(),
            members: self.members.iter().map(enrolled).collect(),
            shown: self.shown.as_ref().map(|shown| match shown {
                Shown::Open => ShownRecord::Open,
                Shown::Anonymous(revealed) => ShownRecord::Anonymous(revealed.disclosed()),
            }),
        }
    }

    /// The team of a record. `None` if the record contradicts itself: rather no team than one of
    /// which it is not known what has been shown.
    #[must_use]
    pub fn restored(instrument: &Instrument, record: TeamRecord) -> Option<Self> {
        let TeamRecord { privacy, sheets: known, members, shown } = record;
        let numbers = |one: &Enrolled| members.iter().filter(|m| m.person == one.person).count();
        if members.len() > Self::MOST || members.iter().any(|one| numbers(one) != 1) {
            return None;
        }
        let shown = match (privacy, shown) {
            (_, None) => None,
            (Privacy::Open, Some(ShownRecord::Open)) => Some(Shown::Open),
            (Privacy::Anonymous(threshold), Some(ShownRecord::Anonymous(disclosed))) => {
                let Disclosed { roll, people, answers } = disclosed;
                let before = Disclosure::restored(threshold, people, answers)?;
                Some(Shown::Anonymous(again(instrument, &known, &roll, &before)?))
            }
            (Privacy::Open, Some(ShownRecord::Anonymous(_)))
            | (Privacy::Anonymous(_), Some(ShownRecord::Open)) => return None,
        };
        let members = members.into_iter().map(|enrolled| member(&known, enrolled));
        Some(Self { privacy, members: members.collect::<Option<_>>()?, known, shown })
    }
}

fn member(known: &[Sheet], enrolled: Enrolled) -> Option<Member> {
    let Enrolled { person, perspective, is_another } = enrolled;
    let sheet = known.get(usize::from(person.0))?.clone();
    Some(Member { person, sheet, perspective, is_another })
}

/// The result that was shown last. It is made anew: since it was shown, showing it once more has to
/// add nothing to what was shown.
fn again(
    instrument: &Instrument,
    known: &[Sheet],
    roll: &[(Person, Option<Perspective>)],
    before: &Disclosure,
) -> Option<Revealed> {
    let is_known = |person: &Person| usize::from(person.0) < known.len();
    let fits = roll.len() <= Team::MOST
        && roll.is_sorted_by(|(one, _), (next, _)| one < next)
        && before.people().iter().flatten().all(is_known)
        && before.answers().count() == Disclosure::KINDS * instrument.items().len();
    if !fits {
        return None;
    }
    if roll.is_empty() {
        return Some(Revealed { roll: vec![], result: None, disclosure: before.clone() });
    }
    let of_roll = |&(person, perspective): &(Person, Option<Perspective>)| {
        member(known, Enrolled { person, perspective, is_another: true })
    };
    let members: Vec<Member> = roll.iter().map(of_roll).collect::<Option<_>>()?;
    let members: Vec<&Member> = members.iter().collect();
    let again = Revealed::of(instrument, &members, before.clone()).ok()?;
    (again.disclosure == *before).then_some(again)
}
