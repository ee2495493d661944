//! §2 to §5 of the method: means, index, level, and how certain they are.

use maturity_check::model::{Answer, Answers, Certainty, Level, Mean, Ratio};

use crate::support::{
    Sketch, answers, answers_to, capability, dimension, fraction, full, ids, outcome, sketch,
    social_media, total_of,
};

/// The mean of one capability with these answers.
fn mean(given: &str) -> Mean {
    let instrument = sketch(&[("whole", 1, &[("part", 1, given.len())])]);
    let scores = full(&instrument, &answers(&instrument, given));
    scores.capability(capability(&instrument, "part")).outcome.mean().unwrap()
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
        let mean = self::mean(given);
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
        let mean = self::mean(given);
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
