use std::mem;

use super::json::Json;
use crate::model::{
    CapabilityIx, CapabilityScore, DimensionIx, Instrument, Mean, Scores, Step, Tag, Total,
};

/// Appends a record of scores, with the steps of the plan. Means, indices and priorities have nine
/// decimals.
pub fn write_scores(out: &mut Vec<u8>, instrument: &Instrument, scores: &Scores, steps: &[Step]) {
    let dimension_id = |ix: DimensionIx| &*instrument.dimension(ix).id;
    let capability_id = |ix: CapabilityIx| &*instrument.capability(ix).id;
    let is_asked =
        |ix: &CapabilityIx| scores.dimension(instrument.capability(*ix).dimension).is_some();
    let balance = scores.balance();
    let pattern = balance.and_then(|balance| instrument.patterns().get(balance.pattern?));
    let mut json = Json(mem::take(out));
    json.text(r#"{"total":"#)
        .optional(scores.total().ok().copied(), total)
        .text(r#","dimensions":{"#)
        .list(
            instrument.dimensions().filter_map(|ix| Some((ix, scores.dimension(ix)?))),
            |json, (ix, outcome)| {
                json.id(dimension_id(ix)).text(":").optional(outcome.mean(), part)
            },
        )
        .text(r#"},"capabilities":{"#)
        .list(instrument.capabilities().filter(is_asked), |json, ix| {
            capability(json.id(capability_id(ix)), *scores.capability(ix))
        })
        .text(r#"},"spread":"#)
        .optional(balance, |json, balance| json.ratio(balance.spread))
        .text(r#","balance":"#)
        .optional(balance, |json, balance| json.ratio(balance.balance))
        .text(r#","pattern":"#)
        .optional(pattern, |json, pattern| json.id(&pattern.id))
        .text(r#","bottleneck":"#)
        .optional(scores.bottleneck(), |json, ix| json.id(dimension_id(ix)))
        .text(r#","plan":["#)
        .list(steps, |json, planned| step(json, capability_id(planned.capability), planned))
        .text(r#"],"find_out":["#)
        .list(&scores.blind_spots(), |json, &ix| json.id(capability_id(ix)))
        .text("]}");
    *out = json.0;
}

fn total(json: &mut Json, total: Total) -> &mut Json {
    figures(json.text("{"), total.mean)
        .text(r#","shown_level":"#)
        .number(total.shown_level().number())
        .text(r#","low":"#)
        .ratio(total.band.low)
        .text(r#","high":"#)
        .ratio(total.band.high)
        .text("}")
}

fn part(json: &mut Json, mean: Mean) -> &mut Json {
    figures(json.text("{"), mean).text("}")
}

fn figures(json: &mut Json, mean: Mean) -> &mut Json {
    json.text(r#""mean":"#)
        .ratio(mean.get())
        .text(r#","index":"#)
        .ratio(mean.index())
        .text(r#","level":"#)
        .number(mean.level().number())
}

fn capability(json: &mut Json, score: CapabilityScore) -> &mut Json {
    match score.outcome.mean() {
        Some(mean) => figures(json.text(":{"), mean),
        None => json.text(r#":{"mean":null,"index":null,"level":null"#),
    }
    .text(r#","applicable":"#)
    .number(score.applicable)
    .text(r#","answered":"#)
    .number(score.answered)
    .text("}")
}

fn step<'a>(json: &'a mut Json, capability: &str, step: &Step) -> &'a mut Json {
    json.text(r#"{"capability":"#)
        .id(capability)
        .text(r#","to":"#)
        .number(step.to.number())
        .text(r#","priority":"#)
        .ratio(step.priority)
        .text(r#","tag":"#)
        .id(match step.tag {
            Tag::QuickWin => "quick-win",
            Tag::Foundation => "foundation",
            Tag::NextStep => "next-step",
        })
        .text("}")
}
