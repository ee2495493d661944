//! §8 and §13 of the method: what stands out, and what to look at again.

use maturity_check::model::StandoutKind::{self, Absolute, Relative};
use maturity_check::model::{
    Answers, Hint, Instrument, Level, Pace, Profile, Scope, Standouts, profile, score,
};

use crate::support::{
    answer, answers, answers_to, dimension, ids, same_answer, scope, sketch, social_media,
};

fn profile_of(instrument: &Instrument, answers: &Answers, scope: &Scope) -> Profile {
    let scores = score(instrument, answers, scope);
    profile(instrument, answers, scope, &scores, None)
}

fn full(instrument: &Instrument, answers: &Answers) -> Profile {
    profile_of(instrument, answers, &Scope::full(instrument))
}

#[track_caller]
fn assert_standouts(found: Standouts, instrument: &Instrument, expected: (StandoutKind, &str)) {
    let (kind, capabilities) = expected;
    assert_eq!(ids(instrument, found.capabilities), capabilities);
    assert_eq!(found.kind, kind, "{capabilities}");
}

#[test]
fn strengths_are_on_level_4_or_else_clearly_above_the_mean() {
    let instrument = social_media();
    let cases = [
        // the three strongest
        (
            "444 555 333 445 445 222 222 222 222 222 222 222",
            (Absolute, "strategy, value-creation, communication"),
        ),
        // the exact middle is level 3
        ("333 333 333 333 333 333 333 333 333 333 333 34?", (Relative, "")),
        ("333 333 333 333 333 333 333 333 333 333 333 344", (Absolute, "learning")),
        // none: the two strongest, if they are half a level above the mean
        ("222 222 222 222 222 222 333 323 222 222 333 222", (Relative, "knowledge, autonomy")),
        ("222 222 222 222 222 222 222 222 222 222 222 233", (Relative, "learning")),
        ("222 222 222 222 222 222 222 222 222 222 222 223", (Relative, "")),
        // no mean to be above
        ("333 222 222 222 222 222 222 222 222 222 ... ...", (Relative, "")),
    ];
    for (given, expected) in cases {
        let found = full(&instrument, &answers(&instrument, given));
        assert_standouts(found.strengths, &instrument, expected);
    }
}

#[test]
fn gaps_are_on_level_2_or_else_clearly_below_the_mean() {
    let instrument = social_media();
    let cases = [
        // the three weakest
        (
            "333 222 111 222 222 222 333 333 333 333 333 333",
            (Absolute, "dialogue, strategy, value-creation"),
        ),
        // the exact middle is level 2
        ("333 333 333 333 333 333 333 333 333 333 333 23?", (Absolute, "learning")),
        ("333 333 333 333 333 333 333 333 333 333 333 233", (Relative, "")),
        // none: at most three, if they are three quarters of a level below the mean
        (
            "333 333 333 333 444 444 444 555 555 555 555 555",
            (Relative, "listening, strategy, dialogue"),
        ),
        ("444 444 444 444 444 444 444 444 444 444 444 333", (Relative, "learning")),
        ("444 444 444 444 444 444 444 444 444 444 444 433", (Relative, "")),
        // no mean to be below
        ("333 444 444 444 444 444 444 444 444 444 ... ...", (Relative, "")),
    ];
    for (given, expected) in cases {
        let found = full(&instrument, &answers(&instrument, given));
        assert_standouts(found.gaps, &instrument, expected);
    }
}

#[test]
fn answers_two_levels_apart_make_a_capability_uneven_and_name_the_low_item() {
    let instrument = social_media();
    let cases = [
        ("listening 315", Some("listening-insights")),
        ("listening 331", Some("listening-social-crm")),
        ("listening 131", Some("listening-monitoring")),
        ("listening 3?1", Some("listening-social-crm")),
        ("listening 232", None),
        ("listening 5??", None),
        ("listening ...", None),
    ];
    for (given, expected) in cases {
        let uneven = full(&instrument, &answers_to(&instrument, given)).uneven;
        let low = uneven.first().map(|uneven| &*instrument.item(uneven.low).id);
        assert_eq!(low, expected, "{given}");
    }
}

#[test]
fn only_what_the_scope_shows_is_uneven() {
    let instrument = social_media();
    let answers = answers(&instrument, &"135".repeat(12));
    let cases =
        [("full", 12), ("quick", 0), ("quick with culture in full", 4), ("only culture", 4)];
    for (extent, expected) in cases {
        let found = profile_of(&instrument, &answers, &scope(&instrument, extent));
        assert_eq!(found.uneven.len(), expected, "{extent}");
    }
}

#[test]
fn the_next_observable_step_is_the_option_above() {
    let cases =
        [('1', Some(Level::Two)), ('4', Some(Level::Five)), ('5', None), ('?', None), ('n', None)];
    for (given, expected) in cases {
        assert_eq!(answer(given).unwrap().next_option(), expected, "{given}");
    }
}

#[test]
fn nine_of_ten_answers_alike_are_worth_a_hint() {
    let instrument = sketch(&[("a", 1, &[("a1", 1, 10)])]);
    let cases = [
        ("3333333333", true),
        ("3333333334", true),
        ("333333333?", true),
        ("3333333344", false),
        ("33333333??", false),
        ("??????????", true),
        ("nnnnnnnnnn", true),
        ("33........", true),
        ("333333334.", false),
        ("3.........", false),
        ("..........", false),
    ];
    for (given, expected) in cases {
        let hints = full(&instrument, &answers(&instrument, given)).hints;
        assert_eq!(hints.contains(&Hint::SameAnswerThroughout), expected, "{given}");
    }
}

#[test]
fn less_than_two_seconds_for_each_answer_are_worth_a_hint() {
    let instrument = social_media();
    let (answers, scope) = (same_answer(&instrument, '3'), Scope::full(&instrument));
    let scores = score(&instrument, &answers, &scope);
    let cases = [
        (Some(Pace { seconds: 71, items: 36 }), true),
        (Some(Pace { seconds: 72, items: 36 }), false),
        (Some(Pace { seconds: 0, items: 0 }), false),
        (None, false),
    ];
    for (pace, expected) in cases {
        let hints = profile(&instrument, &answers, &scope, &scores, pace).hints;
        assert_eq!(hints.contains(&Hint::Hasty), expected, "{pace:?}");
    }
}

#[test]
fn much_that_does_not_apply_is_worth_a_hint() {
    let instrument = sketch(&[("a", 1, &[("a1", 1, 4)])]);
    for (given, expected) in [("n345", false), ("nn45", true)] {
        let hints = full(&instrument, &answers(&instrument, given)).hints;
        assert_eq!(hints.contains(&Hint::LimitedComparability), expected, "{given}");
    }
}

#[test]
fn a_dimension_with_nothing_but_the_highest_is_worth_a_hint() {
    let instrument = social_media();
    let cases = [
        ("555 555 555 555", true),
        ("55? 555 555 nnn", true),
        ("555 555 555 4..", false),
        ("555 555 555 554", false),
        ("555 555 ... ...", false),
        ("nnn nnn nnn nnn", false),
    ];
    for (given, expected) in cases {
        let given = format!("{} {given} {}", "333 ".repeat(4), "333 ".repeat(4));
        let hints = full(&instrument, &answers(&instrument, &given)).hints;
        let hint = Hint::AllHighest(dimension(&instrument, "internal-use"));
        assert_eq!(hints.contains(&hint), expected, "{given}");
    }
}
