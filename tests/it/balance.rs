//! §6 and §7 of the method: the weakest link, and how even the whole is.

use maturity_check::model::{Evenness, Instrument, Level};

use crate::support::{
    answers, answers_to, dimension, fraction, full, ids, sketch, social_media, total_of,
};

/// The dimensions a, b and c, each of one capability with so many items.
fn three_dimensions(items: usize) -> Instrument {
    sketch(&[
        ("a", 1, &[("a1", 1, items)]),
        ("b", 1, &[("b1", 1, items)]),
        ("c", 1, &[("c1", 1, items)]),
    ])
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
