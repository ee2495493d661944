//! `{"privacy":5,"sheets":["…"],"members":[{…}],"shown":{…}}`: the privacy is the threshold or
//! `"open"`; a sheet is its code; what is shown is `"nothing"`, `"open"`, or of an anonymous team
//! the roll of the last result and the parts into which everything shown divides the people and
//! those who gave each kind of answer to each item, four people a hexadecimal digit.

use super::super::code;
use super::super::place::Place;
use super::super::record::Json;
use crate::model::{
    Disclosed, Enrolled, Instrument, Person, Perspective, Privacy, ShownRecord, Team, TeamRecord,
    Threshold,
};

pub(super) fn write(json: &mut Json, instrument: &Instrument, team: &Team) {
    let TeamRecord { privacy, sheets, members, shown } = team.record();
    json.text("{\"privacy\":");
    match privacy {
        Privacy::Open => json.id("open"),
        Privacy::Anonymous(threshold) => json.number(threshold.get()),
    };
    json.text(",\"sheets\":[")
        .list(&sheets, |json, sheet| json.id(&code::encode(instrument, sheet)));
    json.text("],\"members\":[").list(&members, |json, one| {
        seen(json, one.person, one.perspective).text(",\"another\":").flag(one.is_another).text("}")
    });
    json.text("],\"shown\":");
    match &shown {
        None => json.id("nothing"),
        Some(ShownRecord::Open) => json.id("open"),
        Some(ShownRecord::Anonymous(disclosed)) => write_disclosed(json, disclosed),
    };
    json.text("}");
}

/// The beginning of an entry about a person.
fn seen(json: &mut Json, person: Person, perspective: Option<Perspective>) -> &mut Json {
    json.text("{\"person\":").number(person.number());
    match perspective {
        Some(perspective) => json.text(",\"perspective\":").id(tag(perspective)),
        None => json,
    }
}

fn write_disclosed<'a>(json: &'a mut Json, disclosed: &Disclosed) -> &'a mut Json {
    json.text("{\"roll\":[")
        .list(&disclosed.roll, |json, (person, perspective)| {
            seen(json, *person, *perspective).text("}")
        })
        .text("],\"people\":[")
        .list(&disclosed.people, |json, part| json.id(&digits(part)))
        .text("],\"answers\":[")
        .list(&disclosed.answers, |json, parts| {
            json.text("[").list(parts, |json, part| json.id(&digits(part))).text("]")
        })
        .text("]}")
}

/// People as a set of bits, the first four in the first digit.
fn digits(people: &[Person]) -> String {
    let most = people.iter().map(|person| person.number()).max().unwrap_or_default();
    let bit = |number: u16| {
        let is_in = people.iter().any(|person| person.number() == number);
        u32::from(is_in) << ((number - 1) % 4)
    };
    let digit = |first: u16| (first..first.saturating_add(4)).map(bit).sum();
    (1..=most).step_by(4).filter_map(|first| char::from_digit(digit(first), 16)).collect()
}

/// The team, if all of it can be read and fits together.
pub(super) fn read(instrument: &Instrument, team: &Place<'_>) -> Option<Team> {
    let record = TeamRecord {
        privacy: privacy(&team.member("privacy"))?,
        sheets: list(&team.member("sheets"), |sheet| code::decode(instrument, sheet.word()?).ok())?,
        members: list(&team.member("members"), |one| {
            let (person, perspective) = read_seen(one)?;
            Some(Enrolled { person, perspective, is_another: one.member("another").flag().ok()? })
        })?,
        shown: match team.member("shown") {
            place if place.word() == Some("nothing") => None,
            place => Some(shown(&place)?),
        },
    };
    Team::restored(instrument, record)
}

fn privacy(place: &Place<'_>) -> Option<Privacy> {
    if place.word() == Some("open") {
        return Some(Privacy::Open);
    }
    let threshold = u16::try_from(place.number()?).ok()?;
    Threshold::new(threshold).map(Privacy::Anonymous)
}

fn shown(place: &Place<'_>) -> Option<ShownRecord> {
    if place.word() == Some("open") {
        return Some(ShownRecord::Open);
    }
    Some(ShownRecord::Anonymous(Disclosed {
        roll: list(&place.member("roll"), read_seen)?,
        people: parts(&place.member("people"))?,
        answers: list(&place.member("answers"), parts)?,
    }))
}

fn parts(place: &Place<'_>) -> Option<Vec<Vec<Person>>> {
    list(place, |part| people(part.word()?))
}

fn people(digits: &str) -> Option<Vec<Person>> {
    let mut people = Vec::new();
    for (digit, first) in digits.chars().zip((1_u16..).step_by(4)) {
        let bits = digit.to_digit(16)?;
        let numbers = (0..4).filter(|bit| bits >> bit & 1 == 1).map(|bit| first.checked_add(bit));
        for number in numbers {
            people.push(Person::of_number(number?)?);
        }
    }
    Some(people)
}

fn read_seen(place: &Place<'_>) -> Option<(Person, Option<Perspective>)> {
    let number = u16::try_from(place.member("person").number()?).ok()?;
    let perspective = match place.member("perspective").present() {
        Some(place) => {
            let word = place.word()?;
            Some(Perspective::ALL.into_iter().find(|&known| tag(known) == word)?)
        }
        None => None,
    };
    Some((Person::of_number(number)?, perspective))
}

/// Every entry, or nothing.
fn list<T>(place: &Place<'_>, read: impl Fn(&Place<'_>) -> Option<T>) -> Option<Vec<T>> {
    place.entries().ok()?.map(|entry| read(&entry)).collect()
}

const fn tag(perspective: Perspective) -> &'static str {
    match perspective {
        Perspective::Leadership => "leadership",
        Perspective::Communications => "communications",
        Perspective::Others => "others",
    }
}
