//! A thousand random answer sets, scored by an independent implementation of the method
//! (tests/oracle/score.py) and by this one.

use std::collections::HashMap;

use maturity_check::model::{
    Balance, Band, CapabilityIx, Certainty, Depth, Evenness, Hint, Instrument, Outcome, Plan,
    Preview, Profile, Scope, Scores, StandoutKind, Standouts, Step, Tag, Targets, Total, Uneven,
    plan, profile, score,
};
use maturity_check::wire::definition;
use serde_json::Value;

use crate::support::{answers, fraction, level, scope};

#[test]
fn both_implementations_agree() {
    let mut instruments = HashMap::new();
    let mut count = 0;
    for line in include_str!("../data/scoring/oracle.jsonl").lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        let weights = line["weights"].as_str().unwrap_or("1:1111 1:1111 1:1111");
        let instrument: &Instrument =
            instruments.entry(weights.to_owned()).or_insert_with(|| weighted(weights));
        assert_eq!(result(instrument, &line), line["result"], "{line:#}");
        count += 1;
    }
    assert_eq!(count, 1000);
}

/// The project's instrument with other weights, `W:wwww` for each dimension.
fn weighted(weights: &str) -> Instrument {
    let json = include_str!("../../assets/instruments/social-media.json");
    let mut definition: Value = serde_json::from_str(json).unwrap();
    let dimensions = definition["dimensions"].as_array_mut().unwrap();
    for (dimension, weights) in dimensions.iter_mut().zip(weights.split(' ')) {
        let (own, parts) = weights.split_once(':').unwrap();
        dimension["weight"] = own.parse::<u64>().unwrap().into();
        let capabilities = dimension["capabilities"].as_array_mut().unwrap();
        for (capability, weight) in capabilities.iter_mut().zip(parts.chars()) {
            capability["weight"] = weight.to_digit(10).unwrap().into();
        }
    }
    definition::read(&definition.to_string()).unwrap().remove(0)
}

fn extent(instrument: &Instrument, text: &str) -> Scope {
    if text == "full" || text == "quick" {
        return scope(instrument, text);
    }
    let depth = |letter| match letter {
        'f' => Depth::Full,
        'q' => Depth::Quick,
        _ => Depth::Out,
    };
    text.chars().map(depth).collect()
}

fn result(instrument: &Instrument, line: &Value) -> Value {
    let answers = answers(instrument, line["answers"].as_str().unwrap());
    let scope = extent(instrument, line["scope"].as_str().unwrap());
    let digits = line["targets"].as_str().unwrap_or("444444444444").chars();
    let targets = instrument
        .capabilities()
        .zip(digits)
        .fold(Targets::good_practice(instrument), |targets, (capability, digit)| {
            targets.with(capability, level(digit))
        });
    let scores = score(instrument, &answers, &scope);
    let profile = profile(instrument, &answers, &scope, &scores, None);
    let plan = plan(instrument, &scores, &targets);
    let words = Words { instrument, scope: &scope, scores: &scores };
    let mut found = vec![
        ("capabilities", words.capabilities()),
        ("dimensions", words.dimensions()),
        ("critical", words.ids(instrument.capabilities().filter(|&c| scores.is_critical(c)))),
        ("strengths", words.standouts(&profile.strengths)),
        ("gaps", words.standouts(&profile.gaps)),
        ("uneven", words.uneven(&profile)),
        ("hints", words.hints(&profile)),
        ("find_out", words.ids(plan.find_out.iter().copied())),
        ("plan", words.steps(&plan)),
    ];
    if let Ok(total) = scores.total() {
        found.extend([
            ("total", self::total(total)),
            ("band", band(total.band)),
            ("gate", words.gate(total)),
            ("balance", words.balance(total.balance.unwrap())),
        ]);
    }
    if let Some(after) = &plan.after {
        found.push(("after", words.after(after)));
    }
    found.into_iter().filter(|(_, text)| !text.is_empty()).collect()
}

/// The words of the other implementation.
struct Words<'a> {
    instrument: &'a Instrument,
    scope: &'a Scope,
    scores: &'a Scores,
}

impl Words<'_> {
    fn capabilities(&self) -> String {
        join(
            " ",
            self.instrument.capabilities().map(|c| outcome(self.scores.capability(c).outcome)),
        )
    }

    fn dimensions(&self) -> String {
        let found = self.instrument.dimensions().map(|d| self.scores.dimension(d));
        join(" ", found.map(|found| found.map_or("out".into(), outcome)))
    }

    fn ids(&self, capabilities: impl IntoIterator<Item = CapabilityIx>) -> String {
        join(" ", capabilities.into_iter().map(|c| self.instrument.capability(c).id.to_string()))
    }

    fn gate(&self, total: &Total) -> String {
        let id = |dimension| &*self.instrument.dimension(dimension).id;
        let held_back_by = total.gate.map_or("-", |gate| id(gate.held_back_by));
        format!("{held_back_by} bottleneck {}", id(total.bottleneck))
    }

    fn balance(&self, balance: Balance) -> String {
        let evenness = match balance.evenness {
            Evenness::Even => "even",
            Evenness::Uneven => "uneven",
            Evenness::Lopsided => "lopsided",
        };
        format!("{} {evenness} {}", fraction(balance.spread), self.pattern(balance))
    }

    fn pattern(&self, balance: Balance) -> &str {
        balance.pattern.map_or("-", |position| &self.instrument.patterns()[position].id)
    }

    fn standouts(&self, found: &Standouts) -> String {
        let kind = match found.kind {
            StandoutKind::Absolute => "absolute",
            StandoutKind::Relative => "relative",
        };
        format!("{kind} {}", self.ids(found.capabilities.iter().copied())).trim_end().to_owned()
    }

    /// The low item by its position among those shown.
    fn uneven(&self, profile: &Profile) -> String {
        let one = |found: &Uneven| {
            let mut items = self
                .instrument
                .items_of(found.capability)
                .filter(|&item| self.scope.shows(self.instrument, item));
            let position = items.position(|item| item == found.low).unwrap();
            format!("{}:{position}", self.instrument.capability(found.capability).id)
        };
        join(" ", profile.uneven.iter().map(one))
    }

    fn hints(&self, profile: &Profile) -> String {
        let one = |hint: &Hint| match hint {
            Hint::SameAnswerThroughout => "same-answer".to_owned(),
            Hint::Hasty => "hasty".to_owned(),
            Hint::LimitedComparability => "limited-comparability".to_owned(),
            Hint::AllHighest(dimension) => {
                format!("all-highest:{}", self.instrument.dimension(*dimension).id)
            }
        };
        join(" ", profile.hints.iter().map(one))
    }

    fn steps(&self, plan: &Plan) -> String {
        let one = |step: &Step| {
            let tag = match step.tag {
                Tag::QuickWin => "quick-win",
                Tag::Foundation => "foundation",
                Tag::NextStep => "next-step",
            };
            let id = &self.instrument.capability(step.capability).id;
            let (to, phase) = (step.to.number(), step.phase.get());
            format!("{id}>{to} {} {tag} {phase}", fraction(step.priority))
        };
        join(", ", plan.steps.iter().map(one))
    }

    fn after(&self, after: &Preview) -> String {
        let pattern = self.pattern(after.balance.unwrap());
        let shown = after.shown_level.number();
        format!("{} shown {shown} {pattern}", fraction(after.mean.get()))
    }
}

fn total(total: &Total) -> String {
    let (level, shown) = (total.level().number(), total.shown_level().number());
    format!("{} level {level} shown {shown}", fraction(total.mean.get()))
}

fn band(band: Band) -> String {
    let certainty = match band.certainty() {
        Certainty::Certain => "certain",
        Certainty::FairlyCertain => "fairly-certain",
        Certainty::Rough => "rough",
    };
    format!("{} {} {certainty}", fraction(band.low), fraction(band.high))
}

fn outcome(outcome: Outcome) -> String {
    match outcome {
        Outcome::Scored(mean) => fraction(mean.get()),
        Outcome::TooFew => "few".into(),
        Outcome::NotApplicable => "n/a".into(),
    }
}

fn join(separator: &str, entries: impl Iterator<Item = String>) -> String {
    entries.collect::<Vec<_>>().join(separator)
}
