//! What the page keeps of the work at the desk: for the instance after a crash, and for the next visit
//! to the desk, by when the answers may be others.
//!
//! `{"origin":"own","plan":{…}}`, the plan as a dossier has it. Nobody but us writes one; what cannot
//! be read is as if it were not there.

use super::dossier::{Missing, read_plan, write_plan};
use super::place::Place;
use super::record::Json;
use crate::model::{Instrument, Origin, Sheet, Work};

/// What brings the work back.
#[must_use]
pub fn write(instrument: &Instrument, work: &Work) -> String {
    let mut json = Json(Vec::new());
    json.text("{\"origin\":").id(tag(work.origin));
    if let Some(agenda) = &work.agenda {
        json.text(",\"plan\":");
        write_plan(&mut json, instrument, agenda);
    }
    json.text("}");
    String::from_utf8(json.0).unwrap_or_default()
}

/// The work with this result, as far as the text holds it.
#[must_use]
pub fn read(instrument: &Instrument, text: &str, own: Option<Sheet>, origin: Origin) -> Work {
    let fresh = Work::new(instrument, own, origin);
    let Ok(value) = serde_json::from_str(text) else { return fresh };
    let root = Place::root(&value);
    // Somebody else's result has nothing to do with the plan for one's own.
    let belongs = root.member("origin").word() == Some(tag(origin));
    let agenda = fresh.scores(instrument).filter(|_| belongs).and_then(|scores| {
        let agenda = read_plan(instrument, &scores, &root.member("plan"), Missing::Left).ok()?;
        Some(agenda.rescored(instrument, &scores))
    });
    Work { agenda: agenda.or(fresh.agenda.clone()), ..fresh }
}

fn tag(origin: Origin) -> &'static str {
    match origin {
        Origin::Own => "own",
        Origin::Received => "received",
    }
}
