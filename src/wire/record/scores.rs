use std::io;

use serde::{Serialize, Serializer};

use crate::model::{CapabilityIx, Instrument, Mean, Plan, Ratio, Scores, Step, Tag, Total};

/// Writes a record of scores. Means, indices and priorities have full precision.
///
/// # Errors
/// Those of `out`.
pub fn write_scores(
    out: impl io::Write,
    instrument: &Instrument,
    scores: &Scores,
    plan: &Plan,
) -> io::Result<()> {
    Ok(serde_json::to_writer(out, &Record::of(instrument, scores, plan))?)
}

#[derive(Serialize)]
struct Record<'a> {
    total: Option<Whole>,
    dimensions: Entries<'a, Option<Part>>,
    capabilities: Entries<'a, Capability>,
    spread: Option<f64>,
    balance: Option<f64>,
    pattern: Option<&'a str>,
    bottleneck: Option<&'a str>,
    plan: Vec<Planned<'a>>,
    find_out: Vec<&'a str>,
}

#[derive(Serialize)]
struct Whole {
    mean: f64,
    index: f64,
    level: u8,
    shown_level: u8,
    low: f64,
    high: f64,
}

#[derive(Serialize)]
struct Part {
    mean: f64,
    index: f64,
    level: u8,
}

#[derive(Serialize)]
struct Capability {
    mean: Option<f64>,
    index: Option<f64>,
    level: Option<u8>,
    applicable: u16,
    answered: u16,
}

#[derive(Serialize)]
struct Planned<'a> {
    capability: &'a str,
    to: u8,
    priority: f64,
    tag: &'static str,
}

/// What is known by an id, in the order of the instrument.
struct Entries<'a, T>(Vec<(&'a str, T)>);

impl<T: Serialize> Serialize for Entries<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(id, value)| (id, value)))
    }
}

impl<'a> Record<'a> {
    fn of(instrument: &'a Instrument, scores: &Scores, plan: &Plan) -> Self {
        let name = |capability: CapabilityIx| &*instrument.capability(capability).id;
        let balance = scores.balance();
        let pattern = balance.and_then(|balance| instrument.patterns().get(balance.pattern?));
        Self {
            total: scores.total().ok().map(Whole::of),
            dimensions: Entries(
                instrument
                    .dimensions()
                    .filter_map(|ix| {
                        let part = scores.dimension(ix)?.mean().map(Part::of);
                        Some((&*instrument.dimension(ix).id, part))
                    })
                    .collect(),
            ),
            capabilities: Entries(
                instrument
                    .capabilities()
                    .filter(|&ix| scores.dimension(instrument.capability(ix).dimension).is_some())
                    .map(|ix| (name(ix), Capability::of(scores, ix)))
                    .collect(),
            ),
            spread: balance.map(|balance| number(balance.spread)),
            balance: balance.map(|balance| number(balance.balance)),
            pattern: pattern.map(|pattern| &*pattern.id),
            bottleneck: scores.bottleneck().map(|ix| &*instrument.dimension(ix).id),
            plan: plan.steps.iter().map(|step| Planned::of(name(step.capability), step)).collect(),
            find_out: plan.find_out.iter().copied().map(name).collect(),
        }
    }
}

impl Whole {
    fn of(total: &Total) -> Self {
        Self {
            mean: number(total.mean.get()),
            index: number(total.mean.index()),
            level: total.level().number(),
            shown_level: total.shown_level().number(),
            low: number(total.band.low),
            high: number(total.band.high),
        }
    }
}

impl Part {
    fn of(mean: Mean) -> Self {
        Self { mean: number(mean.get()), index: number(mean.index()), level: mean.level().number() }
    }
}

impl Capability {
    fn of(scores: &Scores, capability: CapabilityIx) -> Self {
        let score = scores.capability(capability);
        let part = score.outcome.mean().map(Part::of);
        Self {
            mean: part.as_ref().map(|part| part.mean),
            index: part.as_ref().map(|part| part.index),
            level: part.as_ref().map(|part| part.level),
            applicable: score.applicable,
            answered: score.answered,
        }
    }
}

impl<'a> Planned<'a> {
    fn of(capability: &'a str, step: &Step) -> Self {
        Self {
            capability,
            to: step.to.number(),
            priority: number(step.priority),
            tag: match step.tag {
                Tag::QuickWin => "quick-win",
                Tag::Foundation => "foundation",
                Tag::NextStep => "next-step",
            },
        }
    }
}

#[expect(
    clippy::cast_precision_loss,
    clippy::float_arithmetic,
    reason = "JSON has no fractions; this is the one place where they become floats"
)]
fn number(ratio: Ratio) -> f64 {
    ratio.num() as f64 / ratio.den() as f64
}
