//! §0 and §1 of the method: what is counted, and whether it is enough.

use maturity_check::model::{Answer, Outcome, Untotalled, score};

use crate::support::{
    Sketch, answers, capability, dimension, fraction, full, outcome, same_answer, scope, sketch,
    social_media,
};

/// One capability alone.
fn one_capability(given: &str) -> Outcome {
    let instrument = sketch(&[("whole", 1, &[("part", 1, given.len())])]);
    let scores = full(&instrument, &answers(&instrument, given));
    scores.capability(capability(&instrument, "part")).outcome
}

/// One dimension, with three items for each of its capabilities.
fn one_dimension(given: &str) -> Outcome {
    let names: Vec<_> = (0..given.split(' ').count()).map(|i| format!("part-{i}")).collect();
    let parts: Vec<Sketch> = names.iter().map(|name| (&**name, 1, 3)).collect();
    let instrument = sketch(&[("whole", 1, &parts)]);
    let scores = full(&instrument, &answers(&instrument, given));
    scores.dimension(dimension(&instrument, "whole")).unwrap()
}

#[test]
fn a_capability_is_scored_if_two_thirds_of_what_applies_are_answered() {
    let cases = [
        ("222", "2"),
        ("2.2", "2"),
        ("22?", "2"),
        ("2..", "too few"),
        ("2??", "too few"),
        ("...", "too few"),
        ("n22", "2"),
        ("n2.", "too few"),
        ("n2?", "too few"),
        ("nn2", "2"),
        ("nn.", "too few"),
        ("nn?", "too few"),
        ("nnn", "not applicable"),
        ("2", "2"),
        ("?", "too few"),
        ("n", "not applicable"),
        ("2222.", "2"),
        ("222..", "too few"),
        ("222.nn", "2"),
        ("22222222....", "2"),
        ("2222222.....", "too few"),
    ];
    for (given, expected) in cases {
        assert_eq!(outcome(one_capability(given)), expected, "{given}");
    }
}

#[test]
fn a_dimension_is_scored_if_three_quarters_of_its_capabilities_are_and_not_one_alone() {
    let cases = [
        ("222 222 222 222", "2"),
        ("222 222 222 ...", "2"),
        ("222 222 2.. 2..", "too few"),
        ("222 222 222 nnn", "2"),
        ("222 222 ... nnn", "too few"),
        ("222 222 nnn nnn", "2"),
        ("222 ... nnn nnn", "too few"),
        ("222 nnn nnn nnn", "2"),
        ("2.. nnn nnn nnn", "too few"),
        ("nnn nnn nnn nnn", "not applicable"),
        ("222 222 222 222 ...", "2"),
        ("222 222 222 ... ...", "too few"),
        ("222", "2"),
    ];
    for (given, expected) in cases {
        assert_eq!(outcome(one_dimension(given)), expected, "{given}");
    }
}

#[test]
fn a_total_needs_every_dimension_and_two_thirds_of_all_answers() {
    let instrument = social_media();
    let good = "22. 22. 22. 22.";
    let part = "22. 22. 22. ...";
    let few = "22. 22. ... ...";
    let none = "nnn nnn nnn nnn";
    let cases = [
        (format!("{good} {good} {good}"), true, ""),
        (format!("{good} {good} {few}"), false, "culture"),
        (format!("{good} {few} {few}"), false, "internal-use, culture"),
        (format!("{good} {good} {none}"), false, "culture"),
        // 22 of 36, although every dimension is scored
        (format!("{part} {good} {good}"), false, ""),
        (format!("222 222 222 ... {good} {good}"), true, ""),
    ];
    for (given, has_total, expected) in cases {
        let scores = full(&instrument, &answers(&instrument, &given));
        let unscored = match scores.total() {
            Ok(_) => vec![],
            Err(Untotalled::NotEnough { dimensions, .. }) => dimensions.clone(),
            Err(Untotalled::PartOfInstrument) => panic!("{given}"),
        };
        let unscored: Vec<_> = unscored.iter().map(|&d| &*instrument.dimension(d).id).collect();
        assert_eq!(scores.total().is_ok(), has_total, "{given}");
        assert_eq!(unscored.join(", "), expected, "{given}");
    }
}

#[test]
fn the_items_that_would_help_to_a_total_are_named() {
    let instrument = social_media();
    let good = "222 222 222 222";
    let cases = [
        // where a dimension falls short: what is open in its capabilities with too few answers
        (
            format!("22. {} {good} 22. 2?. n.? 222", "222 222 222"),
            "openness-mistakes openness-trust autonomy-guidelines autonomy-unplanned",
        ),
        // where all together falls short: everything that is open
        (
            format!("22? 22. 22? ... {} {}", "22? ".repeat(4), "22. ".repeat(4)),
            "listening-social-crm strategy-stakeholders dialogue-criticism \
             value-creation-processes value-creation-co-creation value-creation-benefit \
             communication-reach collaboration-tools knowledge-retention development-structures \
             leadership-values openness-trust autonomy-unplanned learning-people",
        ),
        // where nothing applies: nothing
        (format!("{good} {good} nnn nnn nnn nnn"), ""),
    ];
    for (given, expected) in cases {
        let scores = full(&instrument, &answers(&instrument, &given));
        let Err(Untotalled::NotEnough { missing, .. }) = scores.total() else { panic!("{given}") };
        let missing: Vec<_> = missing.iter().map(|&item| &*instrument.item(item).id).collect();
        assert_eq!(missing.join(" "), expected, "{given}");
    }
}

#[test]
fn more_than_a_quarter_of_not_applicable_limits_comparability() {
    let instrument = social_media();
    let cases = [("full", 9, false), ("full", 10, true), ("quick", 3, false), ("quick", 4, true)];
    for (extent, count, expected) in cases {
        let scope = scope(&instrument, extent);
        let not_applicable: Vec<_> = scope.items(&instrument).take(count).collect();
        let answers =
            not_applicable.into_iter().fold(same_answer(&instrument, '3'), |answers, item| {
                answers.with(item, Some(Answer::NotApplicable))
            });
        let scores = score(&instrument, &answers, &scope);
        assert_eq!(scores.limited_comparability(), expected, "{extent} {count}");
    }
}

#[test]
fn the_quick_check_counts_only_what_it_asks() {
    let instrument = social_media();
    let scope = scope(&instrument, "quick");
    let scores = score(&instrument, &same_answer(&instrument, '4'), &scope);
    assert_eq!((scores.shown(), scores.answered()), (12, 12));
    assert_eq!(fraction(scores.total().unwrap().mean.get()), "4");
    let none = score(&instrument, &same_answer(&instrument, '.'), &scope);
    assert_eq!((none.shown(), none.empty()), (12, 12));
}

#[test]
fn one_dimension_deepened_has_a_total_with_the_quick_others() {
    let instrument = social_media();
    let scope = scope(&instrument, "quick with culture in full");
    let scores = score(&instrument, &same_answer(&instrument, '4'), &scope);
    assert_eq!((scores.shown(), scores.answered()), (20, 20));
    assert!(scores.total().is_ok());
    assert!(scores.balance().is_some());
}

#[test]
fn one_dimension_alone_has_no_total() {
    let instrument = social_media();
    let scope = scope(&instrument, "only culture");
    let scores = score(&instrument, &same_answer(&instrument, '4'), &scope);
    assert_eq!((scores.shown(), scores.answered()), (12, 12));
    assert_eq!(scores.total(), Err(&Untotalled::PartOfInstrument));
    assert_eq!((scores.bottleneck(), scores.balance()), (None, None));
    let found = instrument.dimensions().map(|d| scores.dimension(d).map(outcome));
    assert!(found.eq([None, None, Some("4".to_owned())]));
}
