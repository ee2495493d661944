use std::mem;

use super::json::Json;
use super::scores::write_scores;
use crate::model::{Agreement, Instrument, ItemIx, Ratings, Said, Step, TeamResult};

/// Appends a record of what a team comes to: its agreement, what to talk about, the counts of every
/// question that may be shown, the code of it all if there is room for one, and the scores.
pub fn write_team(
    out: &mut Vec<u8>,
    instrument: &Instrument,
    result: &TeamResult,
    steps: &[Step],
    code: Option<&str>,
) {
    let item_id = |item: ItemIx| &*instrument.item(item).id;
    let (agreed, all) = result.agreement(instrument);
    let mut json = Json(mem::take(out));
    json.text(r#"{"people":"#)
        .number(result.people())
        .text(r#","agreed":"#)
        .number(agreed)
        .text(r#","of":"#)
        .number(all)
        .text(r#","talk_about":["#)
        .list(result.to_talk_about(instrument), |json, item| json.id(item_id(item)))
        .text(r#"],"items":{"#)
        .list(result.scope().items(instrument), |json, item| {
            let ratings = result.said(item).and_then(Said::ratings);
            json.id(item_id(item)).text(":").optional(ratings, rated)
        })
        .text(r#"},"code":"#)
        .optional(code, |json, code| json.id(code))
        .text(r#","scores":"#);
    write_scores(&mut json.0, instrument, result.scores(), steps);
    json.text("}");
    *out = json.0;
}

fn rated(json: &mut Json, ratings: Ratings) -> &mut Json {
    json.text(r#"{"n":"#)
        .number(ratings.count())
        .text(r#","counts":["#)
        .list(ratings.counts(), |json, count| json.number(count))
        .text(r#"],"mean":"#)
        .ratio(ratings.mean())
        .text(r#","variance":"#)
        .optional(ratings.variance(), Json::ratio)
        .text(r#","agreement":"#)
        .optional(ratings.agreement(), Json::ratio)
        .text(r#","word":"#)
        .optional(ratings.agreed(), |json, word| {
            json.id(match word {
                Agreement::Agreed => "agreed",
                Agreement::Mixed => "mixed",
                Agreement::Split => "split",
            })
        })
        .text("}")
}
