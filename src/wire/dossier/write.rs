use super::{FORMAT, VERSION};
use crate::model::{
    Agenda, Answer, Depth, DimensionIx, Dossier, Entry, Instrument, Scope, Sheet, score, steps,
};
use crate::wire::month;
use crate::wire::record::{Json, write_scores};

/// The file of a result and a plan.
#[must_use]
pub fn write(instrument: &Instrument, dossier: &Dossier) -> String {
    let Dossier { sheet, agenda } = dossier;
    let scores = score(instrument, &sheet.answers, &sheet.scope);
    let mut json = Json(Vec::new());
    json.text(r#"{"format":"#).id(FORMAT).text(r#","version":"#).number(VERSION);
    json.text(",\n\"instrument\":{\"id\":").id(instrument.id());
    json.text(r#","edition":"#).number(instrument.edition()).text("}");
    if let Some(made) = sheet.made {
        json.text(",\n\"made\":").id(&month::text(made));
    }
    asked(&mut json, instrument, &sheet.scope);
    answers(&mut json, instrument, sheet);
    json.text(",\n\"plan\":");
    plan(&mut json, instrument, agenda);
    json.text(",\n\"scores\":");
    let proposed = steps(instrument, &scores, agenda.targets());
    write_scores(&mut json.0, instrument, &scores, &proposed);
    json.text("}\n");
    String::from_utf8(json.0).unwrap_or_default()
}

fn asked(json: &mut Json, instrument: &Instrument, scope: &Scope) {
    json.text(",\n\"mode\":");
    let all = |depth| scope.depths().iter().all(|other| *other == depth);
    if let Some(word) =
        [Depth::Full, Depth::Quick].into_iter().find(|&depth| all(depth)).and_then(word)
    {
        json.id(word);
        return;
    }
    let depth = |ix: DimensionIx| Some((ix, word(scope.depth(ix))?));
    json.text("{").list(instrument.dimensions().filter_map(depth), |json, (ix, word)| {
        json.id(&instrument.dimension(ix).id).text(":").id(word)
    });
    json.text("}");
}

fn word(depth: Depth) -> Option<&'static str> {
    match depth {
        Depth::Out => None,
        Depth::Quick => Some("quick"),
        Depth::Full => Some("full"),
    }
}

fn answers(json: &mut Json, instrument: &Instrument, Sheet { answers, scope, .. }: &Sheet) {
    let given = scope.items(instrument).filter_map(|item| Some((item, answers.get(item)?)));
    json.text(",\n\"answers\":{").list(given, |json, (item, answer)| {
        json.id(&instrument.item(item).id).text(":");
        match answer {
            Answer::Rated(level) => json.number(level.number()),
            Answer::DontKnow => json.id("dk"),
            Answer::NotApplicable => json.id("na"),
        }
    });
    json.text("}");
}

/// What brings a plan back.
pub(in crate::wire) fn plan(json: &mut Json, instrument: &Instrument, agenda: &Agenda) {
    json.text("{\"targets\":{").list(instrument.capabilities(), |json, ix| {
        let target = agenda.targets().get(ix).number();
        json.id(&instrument.capability(ix).id).text(":").number(target)
    });
    json.text("},\n\"steps\":[")
        .list(agenda.entries(), |json, entry| step(json, instrument, entry));
    json.text("],\n\"taken_out\":[")
        .list(agenda.dropped(), |json, &ix| json.id(&instrument.capability(ix).id));
    json.text("],\"arranged\":").flag(agenda.is_arranged()).text("}");
}

fn step<'a>(json: &'a mut Json, instrument: &Instrument, entry: &Entry) -> &'a mut Json {
    json.text(r#"{"capability":"#).id(&instrument.capability(entry.capability).id);
    json.text(r#","to":"#).number(entry.to.number());
    if !entry.owner.is_empty() {
        json.text(r#","owner":"#).string(&entry.owner);
    }
    if let Some(due) = entry.due {
        json.text(r#","due":"#).id(&month::text(due));
    }
    json.text(r#","decided":"#).flag(entry.is_decided).text("}")
}
