use std::cmp::Reverse;

use maturity_check::model::{
    Answers, CapabilityIx, Instrument, Level, Outcome, Ratio, Scope, Targets, plan, score,
};
use maturity_check::wire::definition;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::Page;
use super::pencil::{Entry, Figure, ONE, Paper, Result, figures};
use crate::scenario::SOCIAL_MEDIA;
use crate::support::{answer, answers, sketch, social_media};

/// The worked examples of the method.
const A: &str = "32? 433 221 n23  232 443 3?? 223  434 445 233 334";
const B: &str = "445 554 454 444  112 221 111 212  332 334 223 332";

fn published() -> impl Iterator<Item = Paper> {
    definition::read(SOCIAL_MEDIA).unwrap().into_iter().map(Paper::of)
}

/// An instrument in which some weigh more, some nothing, and some the same.
fn weighted() -> Instrument {
    let first: [(&str, u64, usize); 3] = [("b", 2, 3), ("c", 0, 2), ("d", 1, 1)];
    sketch(&[("a", 3, &first), ("e", 1, &[("f", 1, 3), ("g", 1, 2)])])
}

/// The same as by hand.
fn by_the_method(instrument: &Instrument, answers: &Answers, quick: bool) -> Result {
    let scope = if quick { Scope::quick(instrument) } else { Scope::full(instrument) };
    let scores = score(instrument, answers, &scope);
    let number = |level: Level| usize::from(level.number());
    let capability = |ix| scores.capability(ix).outcome.level().map(number);
    let dimension = |ix| scores.dimension(ix).and_then(Outcome::level).map(number);
    let total = scores.total().ok();
    Result {
        capabilities: instrument.capabilities().map(capability).collect(),
        dimensions: instrument.dimensions().map(dimension).collect(),
        whole: total.map(|total| number(total.level())),
        overall: total.map(|total| number(total.shown_level())),
        index: total.map(|total| total.mean.index().round_half_up()),
    }
}

/// By hand and by the method the levels are the same, and the index but for one point.
#[track_caller]
fn agrees(paper: &Paper, answers: &Answers, quick: bool) {
    let exact = by_the_method(&paper.instrument, answers, quick);
    let mut found = paper.filled_in(answers, quick);
    if found.index.map(|index| index + 1) == exact.index {
        found.index = exact.index;
    }
    assert_eq!(found, exact);
}

#[test]
fn example_a_comes_out_by_hand_in_both_languages() {
    for paper in published() {
        assert_eq!(paper.thresholds, [1500, 2500, 3500, 4500, 5000]);
        let answers = answers(&paper.instrument, A);
        let means = paper.capabilities(&answers, false);
        assert_eq!(means[..4], [2500, 3333, 1666, 2500].map(Entry::Mean));
        assert_eq!(means[6], Entry::QuestionMark);
        let found = paper.filled_in(&answers, false);
        assert_eq!(found.dimensions, [Some(2), Some(3), Some(3)]);
        assert_eq!((found.whole, found.overall, found.index), (Some(3), Some(3), Some(48)));
        agrees(&paper, &answers, false);
        agrees(&paper, &answers, true);
    }
}

#[test]
fn the_gate_of_example_b_comes_out_by_hand() {
    for paper in published() {
        let found = paper.filled_in(&answers(&paper.instrument, B), false);
        assert_eq!((found.whole, found.overall, found.index), (Some(3), Some(2), Some(46)));
    }
}

/// The rule of thumb leaves out only what makes a capability urgent, and here nothing is.
#[test]
fn the_rule_of_thumb_leads_to_the_plan_of_example_a() {
    for paper in published() {
        let instrument = &paper.instrument;
        let rule = figures(&Page::of(instrument).texts(".next li")[1]);
        let [target, ref divisors @ ..] = rule[..] else { panic!("{rule:?}") };
        let answers = answers(instrument, A);
        let step = |(ix, entry): (_, Entry)| {
            let mean = entry.mean()?;
            let to = Level::new(u8::try_from(paper.level(mean) + 1).unwrap())?;
            let effort = instrument.capability(ix).recommendation(to)?.effort;
            let divisor = divisors[usize::from(effort.number()) - 1];
            (ONE * u64::from(to.number()) <= target)
                .then(|| (mean, ONE * (target - mean) / divisor, ix))
        };
        let means = paper.capabilities(&answers, false);
        let mut steps: Vec<_> = instrument.capabilities().zip(means).filter_map(step).collect();
        steps.sort_by_key(|(mean, ..)| *mean);
        steps[1..].sort_by_key(|(_, priority, _)| Reverse(*priority));
        let mut chosen: Vec<(Figure, CapabilityIx)> = Vec::new();
        for (_, priority, ix) in steps {
            let dimension = |ix| instrument.capability(ix).dimension;
            let is_beside = |(_, other): &&(_, _)| dimension(*other) == dimension(ix);
            if chosen.len() < 5 && chosen.iter().filter(is_beside).count() < 3 {
                chosen.push((priority, ix));
            }
        }
        let scores = score(instrument, &answers, &Scope::full(instrument));
        let plan = plan(instrument, &scores, &Targets::good_practice(instrument));
        assert_eq!(chosen.len(), plan.steps.len());
        for ((priority, ix), step) in chosen.iter().zip(&plan.steps) {
            assert_eq!(*ix, step.capability);
            let exact = (step.priority * Ratio::whole(1000)).floor().cast_unsigned();
            assert!(priority.abs_diff(exact) <= 1, "{priority} {exact}");
        }
    }
}

#[test]
fn what_is_enough_is_printed_for_every_size() {
    let names: Vec<_> = (0..24).map(|number| format!("c{number}")).collect();
    let capabilities: Vec<_> = names.iter().map(|name| (&**name, 1, 1)).collect();
    let of_items = Paper::of(sketch(&[("d", 1, &[("c", 1, 12)])]));
    let of_capabilities = Paper::of(sketch(&[("d", 1, &capabilities)]));
    assert_eq!(of_items.least_answers.len(), 12);
    assert_eq!(of_capabilities.least_capabilities.len(), 24);
    for paper in [of_items, of_capabilities] {
        let all = paper.instrument.items().len();
        for (count, some) in (0..=all).flat_map(|count| (0..=count).map(move |some| (count, some)))
        {
            let given = ["3".repeat(some), "?".repeat(count - some), "n".repeat(all - count)];
            agrees(&paper, &answers(&paper.instrument, &given.concat()), false);
        }
    }
}

#[test]
fn weights_are_printed_where_they_differ() {
    let explained = |instrument: &Instrument| {
        let rules = Page::of(instrument).texts(".scoring p");
        rules.iter().filter(|rule| rule.contains("‘Weight’")).count()
    };
    let equal = sketch(&[("a", 2, &[("b", 3, 1), ("c", 3, 1)])]);
    assert_eq!(explained(&equal), 0);
    assert_eq!(Paper::of(equal).weights, [vec![1, 1], vec![1]]);
    assert_eq!(explained(&weighted()), 1);
    assert_eq!(Paper::of(weighted()).weights, [vec![2, 0, 1], vec![1, 1], vec![3, 1]]);
}

thread_local! {
    static PUBLISHED: Paper = Paper::of(social_media());
    static WEIGHTED: Paper = Paper::of(weighted());
}

fn given(items: usize) -> impl Strategy<Value = Answers> {
    let one = select(vec!['1', '2', '3', '4', '5', '2', '3', '4', '?', 'n', '.']);
    vec(one, items).prop_map(|given| given.into_iter().map(answer).collect())
}

proptest! {
    #[test]
    fn whatever_is_ticked_comes_out_by_hand(answers in given(36), quick: bool) {
        PUBLISHED.with(|paper| agrees(paper, &answers, quick));
    }

    #[test]
    fn weights_come_out_by_hand(answers in given(11)) {
        WEIGHTED.with(|paper| agrees(paper, &answers, false));
    }
}
