//! Whole results, as files that a person can check: tests/data/scoring/*.txt.
//!
//! Above the line stand a comment, the scope and the answers, below it what they come to.
//! `UPDATE_EXPECT=1` writes that part anew.

use std::{env, fs};

use maturity_check::model::{
    Band, DimensionIx, Hint, Instrument, Mean, Outcome, Pace, Plan, Profile, Ratio, Scores,
    Standouts, Targets, Untotalled, plan, profile, score,
};

use crate::support::{answers_to, capability, decimal, fraction, level, scope, social_media};

const LINE: &str = "---\n";

#[test]
fn the_files_hold() {
    let instrument = social_media();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/scoring");
    let mut wrong = vec![];
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "txt") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let given = text.split_once(LINE).map_or(&*text, |(given, _)| given);
        let found = format!("{given}{LINE}{}", result(&instrument, given));
        if found != text && env::var_os("UPDATE_EXPECT").is_some() {
            fs::write(&path, found).unwrap();
        } else if found != text {
            wrong.push(format!("{}:\n{found}", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What the part above the line comes to.
fn result(instrument: &Instrument, given: &str) -> String {
    let mut extent = scope(instrument, "full");
    let mut targets = Targets::good_practice(instrument);
    let mut pace = None;
    let mut answers = String::new();
    for line in given.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match line.split_once(' ').unwrap() {
            ("scope", text) => extent = scope(instrument, text),
            ("target", text) => {
                let (id, target) = text.split_once(' ').unwrap();
                targets = targets.with(capability(instrument, id), level(target.parse().unwrap()));
            }
            ("pace", text) => {
                let (seconds, items) = text.split_once(' ').unwrap();
                pace =
                    Some(Pace { seconds: seconds.parse().unwrap(), items: items.parse().unwrap() });
            }
            _ => answers.extend([line, "\n"]),
        }
    }
    let answers = answers_to(instrument, &answers);
    let scores = score(instrument, &answers, &extent);
    let profile = profile(instrument, &answers, &extent, &scores, pace);
    let plan = plan(instrument, &scores, &targets);
    let sections = [
        total(instrument, &scores),
        dimensions(instrument, &scores),
        capabilities(instrument, &scores),
        standing_out(instrument, &profile),
        planned(instrument, &plan),
    ];
    sections.map(|lines| lines.join("\n") + "\n").join("\n")
}

fn total(instrument: &Instrument, scores: &Scores) -> Vec<String> {
    let mut lines = vec![format!(
        "answered {} of {} that apply: {} not applicable, {} don't know, {} empty",
        scores.answered(),
        scores.applicable(),
        scores.not_applicable(),
        scores.dont_know(),
        scores.empty(),
    )];
    match scores.total() {
        Ok(total) => {
            let Band { low, high } = total.band;
            let certainty = total.band.certainty();
            lines.push(format!(
                "total {}, shown level {}",
                mean(total.mean),
                total.shown_level().number()
            ));
            lines.push(format!("band {} to {}, {certainty:?}", decimal(low, 2), decimal(high, 2)));
            let held_back_by = total.gate.map(|gate| gate.held_back_by);
            lines.push(format!("held back by {}", dimension(instrument, held_back_by)));
            lines.push(format!("bottleneck {}", dimension(instrument, scores.bottleneck())));
        }
        Err(Untotalled::PartOfInstrument) => lines.push("no total: part of the instrument".into()),
        Err(Untotalled::NotEnough { dimensions, missing }) => {
            let dimensions = dimensions.iter().map(|&d| &*instrument.dimension(d).id);
            let missing = missing.iter().map(|&item| &*instrument.item(item).id);
            lines.push(format!("no total, not scored: {}", list(dimensions)));
            lines.push(format!("missing: {}", list(missing)));
        }
    }
    if let Some(balance) = scores.balance() {
        let (spread, rest) = (decimal(balance.spread, 2), decimal(balance.balance, 2));
        lines.push(format!("spread {spread}, balance {rest}, {:?}", balance.evenness));
        let pattern = balance.pattern.map(|position| &*instrument.patterns()[position].id);
        lines.push(format!("pattern {}", pattern.unwrap_or("-")));
    }
    lines
}

fn dimensions(instrument: &Instrument, scores: &Scores) -> Vec<String> {
    let line = |dimension| {
        let id = &instrument.dimension(dimension).id;
        format!("{id}: {}", scores.dimension(dimension).map_or("left out".into(), outcome))
    };
    instrument.dimensions().map(line).collect()
}

fn capabilities(instrument: &Instrument, scores: &Scores) -> Vec<String> {
    let line = |capability| {
        let found = scores.capability(capability);
        let critical = if scores.is_critical(capability) { ", critical" } else { "" };
        format!(
            "{}: {}, {} of {}{critical}",
            instrument.capability(capability).id,
            outcome(found.outcome),
            found.answered,
            found.applicable,
        )
    };
    instrument.capabilities().map(line).collect()
}

fn standing_out(instrument: &Instrument, profile: &Profile) -> Vec<String> {
    let standouts = |found: &Standouts| {
        format!(
            "{:?}: {}",
            found.kind,
            list(found.capabilities.iter().map(|&c| &*instrument.capability(c).id))
        )
    };
    let uneven = profile.uneven.iter().map(|found| &*instrument.item(found.low).id);
    let hints = profile.hints.iter().map(|hint| match hint {
        Hint::AllHighest(dimension) => {
            format!("AllHighest {}", instrument.dimension(*dimension).id)
        }
        other => format!("{other:?}"),
    });
    vec![
        format!("strengths {}", standouts(&profile.strengths)),
        format!("gaps {}", standouts(&profile.gaps)),
        format!("uneven: {}", list(uneven)),
        format!("hints: {}", list(hints)),
    ]
}

fn planned(instrument: &Instrument, plan: &Plan) -> Vec<String> {
    let mut lines = vec![format!(
        "find out: {}",
        list(plan.find_out.iter().map(|&c| &*instrument.capability(c).id))
    )];
    lines.extend(plan.steps.iter().map(|step| {
        format!(
            "{} to {}: priority {}, effort {}, {}, {:?}",
            instrument.capability(step.capability).id,
            step.to.number(),
            number(step.priority),
            step.effort.number(),
            instrument.phase(step.phase).id,
            step.tag,
        )
    }));
    lines.extend(plan.after.as_ref().map(|after| {
        format!("after: {}, shown level {}", mean(after.mean), after.shown_level.number())
    }));
    lines
}

fn dimension(instrument: &Instrument, dimension: Option<DimensionIx>) -> &str {
    dimension.map_or("nothing", |dimension| &instrument.dimension(dimension).id)
}

fn outcome(outcome: Outcome) -> String {
    match outcome {
        Outcome::Scored(scored) => mean(scored),
        Outcome::TooFew => "too few answers".into(),
        Outcome::NotApplicable => "not applicable".into(),
    }
}

/// `mean 5/2 = 2.50, index 37.50, level 2`
fn mean(mean: Mean) -> String {
    let index = decimal(mean.index(), 2);
    format!("mean {}, index {index}, level {}", number(mean.get()), mean.level().number())
}

/// `5/2 = 2.50`
fn number(ratio: Ratio) -> String {
    format!("{} = {}", fraction(ratio), decimal(ratio, 2))
}

/// Separated by commas, `-` for none.
fn list(entries: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let entries: Vec<_> = entries.into_iter().collect();
    let entries: Vec<&str> = entries.iter().map(AsRef::as_ref).collect();
    if entries.is_empty() { "-".into() } else { entries.join(", ") }
}
