//! §9 of the method: what to do next.

use maturity_check::model::{
    CapabilityIx, Instrument, Level, Plan, Scope, Step, Tag, Targets, plan, score,
};

use crate::support::{
    answers, answers_to, capability, dimension, fraction, full, ids, same_answer, scope, sketch,
    social_media, social_media_with_efforts,
};

fn plan_of(instrument: &Instrument, given: &str) -> Plan {
    plan(
        instrument,
        &full(instrument, &answers(instrument, given)),
        &Targets::good_practice(instrument),
    )
}

fn capabilities(plan: &Plan) -> impl Iterator<Item = CapabilityIx> {
    plan.steps.iter().map(|step| step.capability)
}

/// `dialogue 7/3, listening 3/2`
fn priorities(instrument: &Instrument, plan: &Plan) -> String {
    let priority = |step: &Step| {
        format!("{} {}", instrument.capability(step.capability).id, fraction(step.priority))
    };
    plan.steps.iter().map(priority).collect::<Vec<_>>().join(", ")
}

#[test]
fn a_step_leads_one_level_up_from_below_the_target() {
    let instrument = social_media();
    let cases = [
        (2, '1', Some(2)),
        (2, '2', None),
        (3, '2', Some(3)),
        (4, '1', Some(2)),
        (4, '3', Some(4)),
        (4, '4', None),
        (5, '4', Some(5)),
        (5, '5', None),
    ];
    for (target, given, expected) in cases {
        let target = Level::new(target).unwrap();
        let targets = instrument
            .capabilities()
            .fold(Targets::good_practice(&instrument), |targets, c| targets.with(c, target));
        let answers = same_answer(&instrument, given);
        let scores = score(&instrument, &answers, &Scope::full(&instrument));
        let found = plan(&instrument, &scores, &targets);
        let to = found.steps.first().map(|step| step.to.number());
        assert_eq!(to, expected, "from {given} towards {target:?}");
    }
}

#[test]
fn a_target_is_4_unless_set_and_never_below_2() {
    let instrument = social_media();
    let [listening, strategy] = ["listening", "strategy"].map(|id| capability(&instrument, id));
    let targets = Targets::good_practice(&instrument);
    assert_eq!(targets.get(listening), Level::Four);
    for (set, expected) in [(5, 5), (3, 3), (2, 2), (1, 2)] {
        let targets = targets.with(listening, Level::new(set).unwrap());
        assert_eq!(targets.get(listening).number(), expected, "{set}");
        assert_eq!(targets.get(strategy), Level::Four);
    }
}

#[test]
fn a_step_carries_phase_and_effort_of_its_recommendation() {
    let instrument = social_media();
    let found = plan_of(&instrument, &format!("{} 222", "444 ".repeat(11)));
    let learning = instrument.capability(capability(&instrument, "learning"));
    let recommendation = learning.recommendation(Level::Three).unwrap();
    assert_eq!(found.steps[0].phase, recommendation.phase);
    assert_eq!(found.steps[0].effort, recommendation.effort);
}

#[test]
fn the_gap_counts_and_effort_weighs_against_it() {
    let instrument = social_media_with_efforts(&[("listening", 1), ("strategy", 3)]);
    let rest = "444 ".repeat(9);
    let cases = [
        ("333 333 333", "listening 1, dialogue 2/3, strategy 1/2"),
        ("334 333 333", "strategy 1/2, dialogue 2/3, listening 2/3"),
        ("333 223 333", "strategy 5/6, listening 1, dialogue 2/3"),
        ("444 333 444", "strategy 1/2"),
    ];
    for (given, expected) in cases {
        let found = plan_of(&instrument, &format!("{given} {rest}"));
        assert_eq!(priorities(&instrument, &found), expected, "{given}");
    }
}

#[test]
fn weights_count_by_comparison_with_their_kind() {
    let cases = [
        ((1, [1, 1]), (1, [1, 1]), "a1 1, a2 1, b1 1, b2 1"),
        ((3, [1, 1]), (1, [1, 1]), "a1 3/2, a2 3/2, b1 1/2, b2 1/2"),
        ((2, [2, 2]), (2, [1, 2]), "a1 1, b2 4/3, a2 1, b1 2/3"),
        ((0, [1, 1]), (1, [0, 3]), "a1 0, b2 4, a2 0, b1 0"),
    ];
    for (a, b, expected) in cases {
        let instrument = sketch(&[
            ("a", a.0, &[("a1", a.1[0], 1), ("a2", a.1[1], 1)]),
            ("b", b.0, &[("b1", b.1[0], 1), ("b2", b.1[1], 1)]),
        ]);
        let found = plan_of(&instrument, "3333");
        assert_eq!(priorities(&instrument, &found), expected, "{a:?} {b:?}");
    }
}

#[test]
fn what_is_critical_or_holds_the_whole_back_counts_a_quarter_more() {
    let instrument = social_media_with_efforts(&[]);
    let fours = "444 ".repeat(8);
    let fives = "555 ".repeat(8);
    let cases = [
        // nothing of both
        (format!("333 444 444 444 {fours}"), "listening 2/3"),
        // critical: one below the dimension, on level 1
        (format!("333 444 444 555 {fours}"), "listening 5/6"),
        (format!("111 444 444 444 {fours}"), "listening 5/2"),
        // the dimension is the lowest, but holds nothing back
        (format!("222 222 222 333 {fours}"), "listening 4/3, strategy 4/3, dialogue 4/3"),
        // the gate
        (format!("222 222 444 222 {fives}"), "listening 5/3, strategy 5/3, value-creation 5/3"),
    ];
    for (given, expected) in cases {
        let found = plan_of(&instrument, &given);
        assert_eq!(priorities(&instrument, &found), expected, "{given}");
    }
}

#[test]
fn there_are_five_steps_at_most_and_three_in_a_dimension() {
    let instrument = social_media_with_efforts(&[]);
    let cases = [
        ("222 ".repeat(12), "listening, strategy, dialogue, communication, collaboration"),
        (format!("{} {}", "222 ".repeat(4), "444 ".repeat(8)), "listening, strategy, dialogue"),
        (format!("222 333 {}", "444 ".repeat(10)), "listening, strategy"),
        ("444 ".repeat(12), ""),
    ];
    for (given, expected) in cases {
        let found = plan_of(&instrument, &given);
        assert_eq!(ids(&instrument, capabilities(&found)), expected, "{given}");
    }
}

#[test]
fn the_weakest_capability_is_always_in_and_first() {
    let efforts = ["listening", "strategy", "dialogue", "communication", "collaboration"];
    let instrument = social_media_with_efforts(&efforts.map(|id| (id, 1)));
    let given = format!("{} {} 233 333", "333 ".repeat(6), "333 ".repeat(4));
    assert_eq!(
        priorities(&instrument, &plan_of(&instrument, &given)),
        "autonomy 8/9, listening 1, strategy 1, dialogue 1, communication 1",
    );
}

#[test]
fn equal_priorities_are_ordered_by_mean_and_then_as_in_the_instrument() {
    let instrument = social_media_with_efforts(&[("listening", 1), ("communication", 1)]);
    let given = "333 23? 444 444 333 444 444 444 222 444 444 444";
    assert_eq!(
        priorities(&instrument, &plan_of(&instrument, given)),
        "leadership 5/3, strategy 1, listening 1, communication 1",
    );
}

#[test]
fn steps_are_tagged_by_effort_and_gap() {
    let cases = [
        (1, "222", Tag::QuickWin),
        (1, "333", Tag::QuickWin),
        (1, "334", Tag::NextStep),
        (2, "23?", Tag::Foundation),
        (2, "233", Tag::NextStep),
        (3, "222", Tag::Foundation),
        (3, "333", Tag::NextStep),
    ];
    for (effort, given, expected) in cases {
        let instrument = social_media_with_efforts(&[("listening", effort)]);
        let found = plan_of(&instrument, &format!("{given} {}", "444 ".repeat(11)));
        assert_eq!(found.steps[0].tag, expected, "effort {effort}, {given}");
    }
}

#[test]
fn the_timeline_goes_from_phase_to_phase_and_by_priority_within_one() {
    let instrument = social_media();
    let found = plan_of(&instrument, &"222 ".repeat(12));
    assert_eq!(
        ids(&instrument, capabilities(&found)),
        "listening, dialogue, leadership, openness, strategy",
    );
    let timeline = found.by_phase().into_iter().map(|step| {
        format!(
            "{}: {}",
            instrument.phase(step.phase).id,
            instrument.capability(step.capability).id,
        )
    });
    assert_eq!(
        timeline.collect::<Vec<_>>(),
        [
            "goals: leadership",
            "goals: strategy",
            "strategy: dialogue",
            "strategy: openness",
            "implementation: listening",
        ],
    );
}

#[test]
fn blind_spots_come_before_the_plan_and_are_not_counted_in_it() {
    let instrument = social_media();
    let found = plan_of(&instrument, &format!("2?? ??? {}", "222 ".repeat(10)));
    assert_eq!(ids(&instrument, found.find_out), "listening, strategy");
    assert_eq!(found.steps.len(), 5);
}

#[test]
fn the_preview_raises_what_is_planned_and_recomputes_the_rest() {
    let instrument = social_media_with_efforts(&[]);
    let given = format!("222 222 222 222 {}", "555 ".repeat(8));
    let scores = full(&instrument, &answers(&instrument, &given));
    let held_back_by = scores.total().unwrap().gate.map(|gate| gate.held_back_by);
    assert_eq!(held_back_by, Some(dimension(&instrument, "external-dialogue")));
    let after = plan_of(&instrument, &given).after.unwrap();
    assert_eq!(fraction(after.mean.get()), "17/4");
    assert_eq!(fraction(after.dimensions[0].get()), "11/4");
    assert_eq!((after.gate, after.shown_level), (None, Level::Four));
    assert_eq!(fraction(after.balance.unwrap().spread), "225/4");
}

#[test]
fn the_preview_never_lowers_what_is_planned() {
    let instrument = social_media_with_efforts(&[]);
    // 3.5 is level 3, so the step leads to 4; 2.5 is level 2 and the step leads to 3.
    let given = format!("34? {}", "444 ".repeat(11));
    let after = plan_of(&instrument, &given).after.unwrap();
    assert_eq!(fraction(after.mean.get()), "4");
}

#[test]
fn there_is_no_preview_without_a_plan_or_without_a_total() {
    let instrument = social_media();
    assert_eq!(plan_of(&instrument, &"444 ".repeat(12)).after, None);
    let answers =
        answers_to(&instrument, "leadership 222, openness 222, autonomy 222, learning 222");
    let scores = score(&instrument, &answers, &scope(&instrument, "only culture"));
    let found = plan(&instrument, &scores, &Targets::good_practice(&instrument));
    assert_eq!(found.steps.len(), 3);
    assert_eq!(found.after, None);
}
