//! §1 to §7 of the method: one table of cases per rule.

use maturity_check::model::{
    Answer, Answers, Certainty, Evenness, Instrument, Level, Outcome, Ratio, Scope, Scores, Total,
    Untotalled, score,
};

use crate::support::{
    Sketch, answers, answers_to, capability, dimension, fraction, ids, outcome, same_answer, scope,
    sketch, social_media,
};

/// One capability alone.
fn one_capability(given: &str) -> Outcome {
    let instrument = sketch(&[("whole", 1, &[("part", 1, given.len())])]);
    let scores = score(&instrument, &answers(&instrument, given), &Scope::full(&instrument));
    scores.capability(capability(&instrument, "part")).outcome
}

/// One dimension, with three items for each of its capabilities.
fn one_dimension(given: &str) -> Outcome {
    let names: Vec<_> = (0..given.split(' ').count()).map(|i| format!("part-{i}")).collect();
    let parts: Vec<Sketch> = names.iter().map(|name| (&**name, 1, 3)).collect();
    let instrument = sketch(&[("whole", 1, &parts)]);
    let scores = score(&instrument, &answers(&instrument, given), &Scope::full(&instrument));
    scores.dimension(dimension(&instrument, "whole")).unwrap()
}

/// The dimensions a, b and c, each of one capability with so many items.
fn three_dimensions(items: usize) -> Instrument {
    sketch(&[
        ("a", 1, &[("a1", 1, items)]),
        ("b", 1, &[("b1", 1, items)]),
        ("c", 1, &[("c1", 1, items)]),
    ])
}

fn full(instrument: &Instrument, answers: &Answers) -> Scores {
    score(instrument, answers, &Scope::full(instrument))
}

fn total_of(instrument: &Instrument, given: &str) -> Total {
    *full(instrument, &answers(instrument, given)).total().unwrap()
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
fn means_are_weighted() {
    let dimension_mean = |weights: [u64; 2], given: &str| {
        let parts: [Sketch; 2] = [("a1", weights[0], 1), ("a2", weights[1], 1)];
        let instrument = sketch(&[("a", 1, &parts)]);
        let scores = full(&instrument, &answers(&instrument, given));
        outcome(scores.dimension(dimension(&instrument, "a")).unwrap())
    };
    let total_mean = |weights: [u64; 2], given: &str| {
        let part: [Sketch; 2] = [("a1", 1, 1), ("b1", 1, 1)];
        let instrument = sketch(&[("a", weights[0], &part[..1]), ("b", weights[1], &part[1..])]);
        fraction(total_of(&instrument, given).mean.get())
    };
    let cases = [
        ([1, 1], "24", "3"),
        ([3, 3], "24", "3"),
        ([3, 1], "24", "5/2"),
        ([1, 2], "24", "10/3"),
        ([0, 1], "24", "4"),
        ([0, 3], "55", "5"),
    ];
    for (weights, given, expected) in cases {
        assert_eq!(dimension_mean(weights, given), expected, "{weights:?} {given}");
        assert_eq!(total_mean(weights, given), expected, "{weights:?} {given}");
    }
}

#[test]
fn a_weight_of_zero_hides_nothing() {
    let parts: [Sketch; 4] = [("a1", 0, 1), ("a2", 0, 1), ("a3", 0, 1), ("a4", 1, 1)];
    let instrument = sketch(&[("a", 1, &parts)]);
    let scores = full(&instrument, &answers(&instrument, "123."));
    assert_eq!((scores.answered(), scores.empty()), (3, 1));
    assert_eq!(outcome(scores.capability(capability(&instrument, "a1")).outcome), "1");
    // Three of four are scored, but none of them weighs anything.
    let whole = scores.dimension(dimension(&instrument, "a")).unwrap();
    assert_eq!(outcome(whole), "too few");
}

#[test]
fn the_index_runs_from_0_to_100() {
    let cases = [("1", "0"), ("2", "25"), ("5", "100"), ("23", "75/2"), ("112", "25/3")];
    for (given, expected) in cases {
        let mean = one_capability(given).mean().unwrap();
        assert_eq!(fraction(mean.index()), expected, "{given}");
    }
}

#[test]
fn the_level_is_the_nearest_and_the_exact_middle_the_lower() {
    let cases = [
        ("1", Level::One, Some("1/2")),
        ("12", Level::One, Some("0")),
        ("111112222222", Level::Two, Some("11/12")),
        ("23", Level::Two, Some("0")),
        ("222223333333", Level::Three, Some("11/12")),
        ("3", Level::Three, Some("1/2")),
        ("34", Level::Three, Some("0")),
        ("344", Level::Four, Some("5/6")),
        ("45", Level::Four, Some("0")),
        ("455", Level::Five, None),
        ("5", Level::Five, None),
    ];
    for (given, level, to_next) in cases {
        let mean = one_capability(given).mean().unwrap();
        assert_eq!(mean.level(), level, "{given}");
        assert_eq!(mean.to_next().map(fraction).as_deref(), to_next, "{given}");
    }
}

#[test]
fn what_is_open_makes_the_band() {
    // One item of a weighs 5 points of the index per 4 levels, one of b 10/3.
    let instrument = sketch(&[("a", 3, &[("a1", 1, 12)]), ("b", 2, &[("b1", 1, 12)])]);
    let cases = [
        ("333333333333 333333333333", "50", "50", Certainty::Certain),
        ("33333333333? 333333333333", "95/2", "105/2", Certainty::Certain),
        ("33333333333. 333333333333", "95/2", "105/2", Certainty::Certain),
        ("333333333333 33333333333?", "145/3", "155/3", Certainty::Certain),
        ("33333333333? 33333333333.", "275/6", "325/6", Certainty::FairlyCertain),
        ("333333333.?. 333333333333", "85/2", "115/2", Certainty::FairlyCertain),
        ("333333333.?. 33333333333?", "245/6", "355/6", Certainty::Rough),
        ("33333333333n 333333333333", "50", "50", Certainty::Certain),
    ];
    for (given, low, high, certainty) in cases {
        let band = total_of(&instrument, given).band;
        assert_eq!((&*fraction(band.low), &*fraction(band.high)), (low, high), "{given}");
        assert_eq!(band.certainty(), certainty, "{given}");
        assert_eq!(band.is_exact(), low == high, "{given}");
    }
}

#[test]
fn the_band_counts_what_the_mean_does_without() {
    let instrument = social_media();
    let given = format!("111 111 111 5?? {} {}", "111 ".repeat(4), "111 ".repeat(4));
    let total = total_of(&instrument, &given);
    assert_eq!(fraction(total.mean.index()), "0");
    // With the open answers at 1, value creation is at 7/3.
    assert_eq!(fraction(total.band.low), "25/9");
}

#[test]
fn two_explicit_dont_knows_are_a_blind_spot() {
    let instrument = social_media();
    let given = "listening ??2, strategy ?.., dialogue ..., value-creation ??n, \
                 communication ???, collaboration 22?";
    let scores = full(&instrument, &answers_to(&instrument, given));
    assert_eq!(ids(&instrument, scores.blind_spots()), "listening, value-creation, communication");
}

#[test]
fn the_weakest_dimension_holds_the_level_back() {
    let cases = [
        ("1 4 4", Level::Three, Level::Two, Some("a")),
        ("4 1 4", Level::Three, Level::Two, Some("b")),
        ("1 5 5", Level::Four, Level::Two, Some("a")),
        ("2 5 5", Level::Four, Level::Three, Some("a")),
        ("2 4 4", Level::Three, Level::Three, None),
        ("1 1 4", Level::Two, Level::Two, None),
        ("3 3 3", Level::Three, Level::Three, None),
    ];
    let instrument = three_dimensions(1);
    for (given, level, shown, held_back_by) in cases {
        let total = total_of(&instrument, given);
        assert_eq!((total.level(), total.shown_level()), (level, shown), "{given}");
        let expected = held_back_by.map(|id| dimension(&instrument, id));
        assert_eq!(total.gate.map(|gate| gate.held_back_by), expected, "{given}");
    }
}

#[test]
fn the_bottleneck_is_the_lowest_dimension_and_of_equals_the_last() {
    let instrument = three_dimensions(1);
    let cases =
        [("123", "a"), ("213", "b"), ("321", "c"), ("113", "b"), ("131", "c"), ("222", "c")];
    for (given, expected) in cases {
        let scores = full(&instrument, &answers(&instrument, given));
        assert_eq!(scores.bottleneck(), Some(dimension(&instrument, expected)), "{given}");
    }
}

#[test]
fn a_capability_on_level_1_or_one_below_its_dimension_is_critical() {
    let instrument = social_media();
    let cases = [
        ("listening 111, strategy 555, dialogue 555, value-creation 555", "listening"),
        ("listening 333, strategy 444, dialogue 444, value-creation 555", "listening"),
        ("listening 333, strategy 444, dialogue 444, value-creation 444", ""),
        ("listening 112, strategy 111, dialogue 222, value-creation 222", "listening, strategy"),
        // not scored: the dimension, the capability
        ("listening 222, strategy 555", ""),
        ("listening 111, strategy 555", "listening"),
        ("listening 1..", ""),
    ];
    for (given, expected) in cases {
        let scores = full(&instrument, &answers_to(&instrument, given));
        let critical = instrument.capabilities().filter(|&c| scores.is_critical(c));
        assert_eq!(ids(&instrument, critical), expected, "{given}");
    }
}

#[test]
fn the_spread_of_the_dimensions_is_their_balance() {
    let instrument = three_dimensions(5);
    let cases = [
        ("33333 33333 33333", "0", "100", Evenness::Even),
        ("33333 33345 33333", "15", "85", Evenness::Even),
        ("33333 33355 33333", "20", "80", Evenness::Uneven),
        ("33333 33345 33222", "30", "70", Evenness::Uneven),
        ("33333 33345 32222", "35", "65", Evenness::Lopsided),
        ("11111 33333 55555", "100", "0", Evenness::Lopsided),
    ];
    for (given, spread, rest, evenness) in cases {
        let balance = full(&instrument, &answers(&instrument, given)).balance().unwrap();
        assert_eq!(fraction(balance.spread), spread, "{given}");
        assert_eq!(fraction(balance.balance), rest, "{given}");
        assert_eq!(balance.evenness, evenness, "{given}");
    }
}

#[test]
fn one_dimension_alone_has_no_balance() {
    let instrument = sketch(&[("a", 1, &[("a1", 1, 1)])]);
    let scores = full(&instrument, &answers(&instrument, "2"));
    assert!(scores.total().is_ok());
    assert_eq!(scores.balance(), None);
}

#[test]
fn a_clear_lead_over_a_clear_last_has_a_name() {
    let instrument = social_media();
    let cases = [
        ("5 1 3", Some("shop-window")),
        ("5 3 1", Some("show-without-attitude")),
        ("1 5 3", Some("quiet-strength")),
        ("3 5 1", Some("tools-without-trust")),
        ("1 3 5", Some("ready-to-step-out")),
        ("3 1 5", Some("good-intentions")),
        ("5 5 1", None),
        ("5 1 1", None),
        ("3 3 3", None),
    ];
    for (given, expected) in cases {
        let given: String = given.split(' ').map(|level| level.repeat(12)).collect();
        let balance = full(&instrument, &answers(&instrument, &given)).balance().unwrap();
        let pattern = balance.pattern.map(|position| &*instrument.patterns()[position].id);
        assert_eq!(pattern, expected, "{given}");
    }
}

#[test]
fn an_even_result_has_no_pattern_although_one_leads() {
    let instrument = social_media();
    let given = "333 333 333 334  333 333 333 333  333 333 333 332";
    let balance = full(&instrument, &answers(&instrument, given)).balance().unwrap();
    assert_eq!(balance.highest, Some(dimension(&instrument, "external-dialogue")));
    assert_eq!(balance.lowest, Some(dimension(&instrument, "culture")));
    assert_eq!(balance.pattern, None);
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

#[test]
fn the_largest_instrument_is_exact() {
    // Sums of weights without common factors make the largest denominators.
    let sums = [72, 71, 67, 65, 61, 59];
    let names: Vec<String> = (0..6 * 24).map(|position| format!("c{position}")).collect();
    let capabilities: Vec<Sketch> = names
        .iter()
        .enumerate()
        .map(|(position, name)| {
            let lighter = position % 24 < 72 - sums[position / 24];
            (&**name, if lighter { 2 } else { 3 }, 12 - position % 6)
        })
        .collect();
    let of = |dimension: usize| &capabilities[24 * dimension..][..24];
    let instrument = sketch(&[
        ("a", 3, of(0)),
        ("b", 3, of(1)),
        ("c", 3, of(2)),
        ("d", 3, of(3)),
        ("e", 3, of(4)),
        ("f", 2, of(5)),
    ]);
    let open = instrument.items().next().unwrap();
    let answers: Answers = instrument
        .items()
        .map(|item| Some(Answer::Rated(Level::ALL[item.get() * item.get() % 5])))
        .collect();
    let total = *full(&instrument, &answers.with(open, None)).total().unwrap();
    // One of 12 items, with 3 of the weight 72 in a dimension with 3 of the weight 17.
    let width = Ratio::new(100, 12) * Ratio::new(3, 72) * Ratio::new(3, 17);
    assert_eq!(total.band.high - total.band.low, width);
    assert!(total.mean.index().den() > 1_000_000_000_000);
}
