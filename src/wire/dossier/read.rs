use std::cmp::Ordering;

use super::{FORMAT, LONGEST, VERSION};
use crate::model::{
    Agenda, Answer, Answers, CapabilityIx, Depth, Dossier, Entry, Expected, FileTrouble,
    Instrument, Level, Month, Scope, Scores, Sheet, Targets, score,
};
use crate::wire::month;
use crate::wire::place::{Place, shortened};

/// The result and the plan of a file.
///
/// # Errors
/// What keeps the text from being one of this instrument and edition.
pub fn read(instrument: &Instrument, text: &str) -> Result<Dossier, FileTrouble> {
    if text.len() > LONGEST {
        return Err(FileTrouble::NotDossier);
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let value = serde_json::from_str(text)
        .map_err(|error| FileTrouble::NotJson { line: error.line(), column: error.column() })?;
    let root = Place::root(&value);
    fits(instrument, &root)?;
    let made = root.member("made").present().map(|made| date(&made)).transpose()?;
    let scope = scope(instrument, &root.member("mode"))?;
    let answers = answers(instrument, &scope, &root.member("answers"))?;
    let scores = score(instrument, &answers, &scope);
    let agenda = plan(instrument, &scores, &root.member("plan"), Missing::Wrong)?;
    Ok(Dossier { sheet: Sheet { answers, scope, made }, agenda })
}

/// Whether this is a dossier that belongs here at all.
fn fits(instrument: &Instrument, root: &Place<'_>) -> Result<(), FileTrouble> {
    let version = root.member("version").number();
    let (Some(FORMAT), Some(version @ 1..)) = (root.member("format").word(), version) else {
        return Err(FileTrouble::NotDossier);
    };
    if version > VERSION {
        return Err(FileTrouble::Newer);
    }
    let about = root.member("instrument");
    let id = about.member("id").text()?;
    if id != &**instrument.id() {
        return Err(FileTrouble::Foreign { id: shortened(id) });
    }
    let edition = about.member("edition");
    let number = edition.number().ok_or_else(|| edition.wrong(Expected::Edition))?;
    match number.cmp(&instrument.edition().into()) {
        Ordering::Less => Err(FileTrouble::Older),
        Ordering::Equal => Ok(()),
        Ordering::Greater => Err(FileTrouble::Newer),
    }
}

fn scope(instrument: &Instrument, mode: &Place<'_>) -> Result<Scope, FileTrouble> {
    match mode.word() {
        Some("full") => return Ok(Scope::full(instrument)),
        Some("quick") => return Ok(Scope::quick(instrument)),
        Some(_) | None => {}
    }
    let mut depths = vec![Depth::Out; instrument.dimensions().len()];
    let members = mode.members().map_err(|_| mode.wrong(Expected::Mode))?;
    for (id, depth) in members {
        let dimension = instrument.find_dimension(id);
        let place = dimension.and_then(|dimension| depths.get_mut(dimension.get()));
        let place = place.ok_or_else(|| depth.wrong_name(id, Expected::Dimension))?;
        *place = match depth.word() {
            Some("full") => Depth::Full,
            Some("quick") => Depth::Quick,
            Some(_) | None => return Err(depth.wrong(Expected::Mode)),
        };
    }
    if depths.iter().all(|depth| *depth == Depth::Out) {
        return Err(mode.wrong(Expected::Mode));
    }
    Ok(depths.into_iter().collect())
}

/// What answers a question that the mode does not ask is read and left out.
fn answers(
    instrument: &Instrument,
    scope: &Scope,
    given: &Place<'_>,
) -> Result<Answers, FileTrouble> {
    let mut answers = vec![None; instrument.items().len()];
    for (id, given) in given.members()? {
        let item = instrument.find_item(id);
        let item = item.ok_or_else(|| given.wrong_name(id, Expected::Item))?;
        let rated = || level(&given).map(Answer::Rated);
        let answer = match given.word() {
            Some("dk") => Some(Answer::DontKnow),
            Some("na") => Some(Answer::NotApplicable),
            Some(_) | None => rated(),
        };
        let answer = answer.ok_or_else(|| given.wrong(Expected::Answer))?;
        if let Some(place) = answers.get_mut(item.get()).filter(|_| scope.shows(instrument, item)) {
            *place = Some(answer);
        }
    }
    Ok(answers.into_iter().collect())
}

/// What a step is that the scores leave no room for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::wire) enum Missing {
    /// Somebody changed the file.
    Wrong,
    /// The answers changed since.
    Left,
}

/// The plan for these scores.
pub(in crate::wire) fn plan(
    instrument: &Instrument,
    scores: &Scores,
    plan: &Place<'_>,
    missing: Missing,
) -> Result<Agenda, FileTrouble> {
    let mut targets = Targets::good_practice(instrument);
    for (id, target) in plan.member("targets").members()? {
        let capability = instrument.find_capability(id);
        let capability = capability.ok_or_else(|| target.wrong_name(id, Expected::Capability))?;
        let level = level(&target).filter(|&level| level > Level::One);
        targets = targets.with(capability, level.ok_or_else(|| target.wrong(Expected::Target))?);
    }
    let empty = Agenda::new(instrument, scores, targets.clone());
    let mut entries: Vec<Entry> = Vec::new();
    for step in plan.member("steps").entries()? {
        let place = step.member("capability");
        let capability = capability(instrument, &place)?;
        let is_new = entries.iter().all(|other| other.capability != capability);
        let possible = empty.step(instrument, scores, capability).filter(|_| is_new);
        let to = match possible {
            Some(step) => step.to,
            None if missing == Missing::Left => continue,
            None => return Err(place.wrong(Expected::Step)),
        };
        let owner = step.member("owner").present().map(|owner| owner.text()).transpose()?;
        let due = step.member("due").present().map(|due| date(&due)).transpose()?;
        let is_decided = step.member("decided").present().map(|flag| flag.flag()).transpose()?;
        entries.push(Entry {
            capability,
            to,
            owner: Entry::owner(owner.unwrap_or_default()),
            due,
            is_decided: is_decided.unwrap_or(true),
        });
    }
    let mut dropped = Vec::new();
    if let Some(taken_out) = plan.member("taken_out").present() {
        for place in taken_out.entries()? {
            dropped.push(capability(instrument, &place)?);
        }
    }
    let is_arranged = plan.member("arranged").present().map(|flag| flag.flag()).transpose()?;
    let is_arranged = is_arranged.unwrap_or(true);
    Ok(Agenda::restored(instrument, scores, targets, entries, dropped, is_arranged))
}

fn capability(instrument: &Instrument, place: &Place<'_>) -> Result<CapabilityIx, FileTrouble> {
    let found = place.word().and_then(|id| instrument.find_capability(id));
    found.ok_or_else(|| place.wrong(Expected::Capability))
}

fn level(place: &Place<'_>) -> Option<Level> {
    place.number().and_then(|number| Level::new(u8::try_from(number).ok()?))
}

fn date(place: &Place<'_>) -> Result<Month, FileTrouble> {
    place.word().and_then(month::read).ok_or_else(|| place.wrong(Expected::Month))
}
