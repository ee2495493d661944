//! From sheets to what may be shown.

use super::result::score_said;
use super::{
    Hidden, Member, NoResult, Person, Perspective, Privacy, Said, Seen, Side, Tally, TeamResult,
};
use crate::model::disclosure::Disclosure;
use crate::model::{Answer, Depth, DimensionIx, Instrument, ItemIx, Scope};

/// The result of an open workshop.
pub(super) fn open(instrument: &Instrument, members: &[&Member]) -> Result<TeamResult, NoResult> {
    let least = Privacy::Open.least();
    let (people, scope) = common(instrument, members, least)?;
    let tallies =
        |members: &[&Member]| instrument.items().map(|i| tally(instrument, members, i)).collect();
    let sides = sides(members, |members| {
        let people = enough(members, least)?;
        let tallies: Vec<Tally> = tallies(members);
        let said: Vec<_> = tallies.iter().map(|tally| tally.said(least)).collect();
        Ok(seen(instrument, people, &scope, &said))
    });
    let tallies: Vec<Tally> = tallies(members);
    Ok(TeamResult::open(instrument, people, scope, tallies.into()).with_sides(sides))
}

/// The result for people who stay unknown, and what has been shown of them then.
pub(super) fn anonymous(
    instrument: &Instrument,
    members: &[&Member],
    mut shown: Disclosure,
) -> Result<(TeamResult, Disclosure), NoResult> {
    let privacy = Privacy::Anonymous(shown.threshold());
    let (people, scope) = common(instrument, members, privacy.least())?;
    shown.admit_people(&persons(members)).map_err(|hidden| match hidden {
        Hidden::TooFew => NoResult::TooFewPeople,
        Hidden::SmallGroup => NoResult::SmallGroup,
    })?;
    let said = admitted(instrument, members, &scope, &mut shown);
    let sides = sides(members, |members| {
        let people = enough(members, privacy.least())?;
        shown.admit_people(&persons(members))?;
        let said = admitted(instrument, members, &scope, &mut shown);
        Ok(seen(instrument, people, &scope, &said))
    });
    Ok((TeamResult::of(instrument, privacy, people, scope, said).with_sides(sides), shown))
}

/// How many they are, and what so many of them were asked: each dimension as deeply as enough
/// people were.
fn common(
    instrument: &Instrument,
    members: &[&Member],
    least: u16,
) -> Result<(u16, Scope), NoResult> {
    let people = enough(members, least).map_err(|_| NoResult::TooFewPeople)?;
    let asked = |dimension: DimensionIx, depth: Depth| {
        let asked = members.iter().filter(|member| member.sheet.scope.depth(dimension) >= depth);
        asked.count() >= usize::from(least)
    };
    let depth = |dimension| {
        let depths = [Depth::Full, Depth::Quick];
        depths.into_iter().find(|&depth| asked(dimension, depth)).unwrap_or(Depth::Out)
    };
    let scope: Scope = instrument.dimensions().map(depth).collect();
    let shares = scope.items(instrument).next().is_some();
    if shares { Ok((people, scope)) } else { Err(NoResult::NothingShared) }
}

fn enough(members: &[&Member], least: u16) -> Result<u16, Hidden> {
    let people = u16::try_from(members.len()).unwrap_or(u16::MAX);
    if people >= least { Ok(people) } else { Err(Hidden::TooFew) }
}

fn persons(members: &[&Member]) -> Vec<Person> {
    members.iter().map(|member| member.person).collect()
}

/// The answers to an item by those who were asked.
fn tally(instrument: &Instrument, members: &[&Member], item: ItemIx) -> Tally {
    Tally::of(asked(instrument, members, item).map(|member| member.sheet.answers.get(item)))
}

/// Those who were asked an item.
fn asked<'a>(
    instrument: &'a Instrument,
    members: &'a [&Member],
    item: ItemIx,
) -> impl Iterator<Item = &'a Member> {
    members.iter().copied().filter(move |member| member.sheet.scope.shows(instrument, item))
}

/// What these members said to each item of the scope, as far as it may be shown beside all that was.
fn admitted(
    instrument: &Instrument,
    members: &[&Member],
    scope: &Scope,
    shown: &mut Disclosure,
) -> Box<[Said]> {
    let mut said = |item| {
        if !scope.shows(instrument, item) {
            return Said::Hidden(Hidden::TooFew);
        }
        let who = |is_one: fn(Option<Answer>) -> bool| -> Vec<Person> {
            let asked = asked(instrument, members, item);
            let found = asked.filter(|member| is_one(member.sheet.answers.get(item)));
            found.map(|member| member.person).collect()
        };
        let said = tally(instrument, members, item).said(shown.threshold().get());
        let admitted = match said {
            Said::Rated(_) => {
                let rated = who(|answer| answer.is_some_and(|answer| answer.rated().is_some()));
                shown.admit_ratings(item, &who(|_| true), &rated)
            }
            Said::NotApplicable => shown
                .admit_not_applicable(item, &who(|answer| answer == Some(Answer::NotApplicable))),
            Said::DontKnow => {
                shown.admit_dont_know(item, &who(|answer| answer == Some(Answer::DontKnow)))
            }
            Said::Hidden(hidden) => Err(hidden),
        };
        admitted.map_or_else(Said::Hidden, |()| said)
    };
    instrument.items().map(&mut said).collect()
}

/// Each perspective with what its members said; none if nobody took one.
fn sides(
    members: &[&Member],
    mut see: impl FnMut(&[&Member]) -> Result<Seen, Hidden>,
) -> Vec<Side> {
    if members.iter().all(|member| member.perspective.is_none()) {
        return vec![];
    }
    let mut side = |perspective| {
        let takes = |member: &&&Member| member.perspective == Some(perspective);
        let members: Vec<_> = members.iter().filter(takes).copied().collect();
        Side { perspective, seen: see(&members) }
    };
    Perspective::ALL.map(&mut side).into()
}

fn seen(instrument: &Instrument, people: u16, scope: &Scope, said: &[Said]) -> Seen {
    let scores = score_said(instrument, scope, said);
    let outcome = |capability| scores.capability(capability).outcome;
    Seen { people, capabilities: instrument.capabilities().map(outcome).collect() }
}
