//! What the page keeps of the work at the desk: for the instance after a crash, and for the next visit
//! to the desk, by when the answers may be others.
//!
//! `{"origin":"own","plan":{…},"past":["…"],"received":"…","team":{…}}` and a check sum: the plan as a
//! dossier has it, earlier results as codes, the result of somebody else's team as its code, one's own
//! team with all that has been shown of it. Nobody but us writes one; what cannot be read is as if it
//! were not there. The team comes back whole or not at all, and only from a text that nothing is
//! missing of: a team that did not know what has been shown of it would show too much.

mod team;

use std::rc::Rc;

use super::dossier::{Missing, read_plan, write_plan};
use super::place::Place;
use super::record::Json;
use super::{code, team_code};
use crate::model::{Instrument, Origin, Past, Sheet, Team, Work};

/// What brings the work back.
#[must_use]
pub fn write(instrument: &Instrument, work: &Work) -> String {
    let mut json = Json(Vec::new());
    json.text("{\"origin\":").id(tag(work.origin));
    if let Some(agenda) = &work.agenda {
        json.text(",\"plan\":");
        write_plan(&mut json, instrument, agenda);
    }
    if !work.past.sheets().is_empty() {
        json.text(",\"past\":[");
        json.list(work.past.sheets(), |json, sheet| json.id(&code::encode(instrument, sheet)));
        json.text("]");
    }
    if let Some(code) = work.received.as_ref().and_then(|team| team_code::encode(instrument, team))
    {
        json.text(",\"received\":").id(&code);
    }
    if work.team != Team::default() {
        json.text(",\"team\":");
        team::write(&mut json, instrument, &work.team);
    }
    json.text("}");
    let mut text = String::from_utf8(json.0).unwrap_or_default();
    code::seal(&mut text);
    text
}

/// The work with this result, as far as the text holds it.
#[must_use]
pub fn read(instrument: &Instrument, text: &str, own: Option<Sheet>, origin: Origin) -> Work {
    let fresh = Work::new(instrument, own, origin);
    let content = text.rfind('}').and_then(|end| text.get(..=end)).unwrap_or_default();
    let Ok(value) = serde_json::from_str(content) else { return fresh };
    let root = Place::root(&value);
    // Somebody else's result has nothing to do with the plan for one's own.
    let belongs = root.member("origin").word() == Some(tag(origin));
    let agenda = fresh.scores(instrument).filter(|_| belongs).and_then(|scores| {
        let agenda = read_plan(instrument, &scores, &root.member("plan"), Missing::Left).ok()?;
        Some(agenda.rescored(instrument, &scores))
    });
    let listed = root.member("past");
    let past = listed.entries().into_iter().flatten();
    let past = past.filter_map(|entry| code::decode(instrument, entry.word()?).ok());
    let past = past.fold(Past::default(), |past, sheet| past.with(sheet, None).unwrap_or(past));
    let received = root.member("received").word();
    let received = received.and_then(|code| team_code::decode(instrument, code).ok()).map(Rc::new);
    let is_whole = code::checked(text) == Some(content);
    let team = is_whole.then(|| team::read(instrument, &root.member("team"))).flatten();
    let agenda = agenda.or(fresh.agenda.clone());
    Work { agenda, past, received, team: team.unwrap_or_default(), ..fresh }
}

fn tag(origin: Origin) -> &'static str {
    match origin {
        Origin::Own => "own",
        Origin::Received => "received",
    }
}
