use std::io;

use super::json::Json;
use crate::model::{CapabilityIx, Instrument, Mean, Plan, Scores, Step, Tag, Total};

/// Writes a record of scores. Means, indices and priorities have full precision.
///
/// # Errors
/// Those of `out`.
pub fn write_scores(
    mut out: impl io::Write,
    instrument: &Instrument,
    scores: &Scores,
    plan: &Plan,
) -> io::Result<()> {
    let mut json = Json::new();
    json.object(|json| record(json, instrument, scores, plan));
    out.write_all(&json.into_bytes())
}

fn record(json: &mut Json, instrument: &Instrument, scores: &Scores, plan: &Plan) {
    let capability_id = |capability| &*instrument.capability(capability).id;
    let balance = scores.balance();
    let pattern = balance.and_then(|balance| instrument.patterns().get(balance.pattern?));
    json.field("total").optional(scores.total().ok(), total);
    json.field("dimensions").object(|json| {
        for dimension in instrument.dimensions() {
            if let Some(outcome) = scores.dimension(dimension) {
                json.field(&instrument.dimension(dimension).id)
                    .optional(outcome.mean(), |json, mean| json.object(|json| part(json, mean)));
            }
        }
    });
    json.field("capabilities").object(|json| {
        for ix in instrument.capabilities() {
            if scores.dimension(instrument.capability(ix).dimension).is_some() {
                json.field(capability_id(ix)).object(|json| capability(json, scores, ix));
            }
        }
    });
    json.field("spread").optional(balance, |json, balance| json.ratio(balance.spread));
    json.field("balance").optional(balance, |json, balance| json.ratio(balance.balance));
    json.field("pattern").optional(pattern, |json, pattern| json.id(&pattern.id));
    json.field("bottleneck").optional(scores.bottleneck(), |json, dimension| {
        json.id(&instrument.dimension(dimension).id);
    });
    json.field("plan").array(|json| {
        for planned in &plan.steps {
            json.entry().object(|json| step(json, capability_id(planned.capability), planned));
        }
    });
    json.field("find_out").array(|json| {
        for &capability in &plan.find_out {
            json.entry().id(capability_id(capability));
        }
    });
}

fn total(json: &mut Json, total: &Total) {
    json.object(|json| {
        part(json, total.mean);
        json.field("shown_level").number(total.shown_level().number());
        json.field("low").ratio(total.band.low);
        json.field("high").ratio(total.band.high);
    });
}

fn part(json: &mut Json, mean: Mean) {
    json.field("mean").ratio(mean.get());
    json.field("index").ratio(mean.index());
    json.field("level").number(mean.level().number());
}

fn capability(json: &mut Json, scores: &Scores, capability: CapabilityIx) {
    let score = scores.capability(capability);
    let mean = score.outcome.mean();
    json.field("mean").optional(mean, |json, mean| json.ratio(mean.get()));
    json.field("index").optional(mean, |json, mean| json.ratio(mean.index()));
    json.field("level").optional(mean, |json, mean| json.number(mean.level().number()));
    json.field("applicable").number(score.applicable);
    json.field("answered").number(score.answered);
}

fn step(json: &mut Json, capability: &str, step: &Step) {
    json.field("capability").id(capability);
    json.field("to").number(step.to.number());
    json.field("priority").ratio(step.priority);
    json.field("tag").id(match step.tag {
        Tag::QuickWin => "quick-win",
        Tag::Foundation => "foundation",
        Tag::NextStep => "next-step",
    });
}
