//! Over time: two results compared on what both rated, and several in a row (§11).

mod laws;
mod past;

use maturity_check::model::{
    Change, Incomparable, Instrument, Level, Likeness, Mean, Month, Motion, Ratio, Sheet, Trend,
    series, trend,
};

use crate::support::{
    answers, capability, decimal, dimension, fraction, ids, same_answer, scope, sketch,
    social_media,
};

/// The worked example A, and what its second run is in example C.
const BEFORE: &str = "32? 433 221 n23  232 443 3?? 223  434 445 233 334";
const AFTER: &str = "324 433 322 n23  232 443 3?? 223  434 445 233 334";

fn sheet(instrument: &Instrument, asked: &str, given: &str) -> Sheet {
    let answers = answers(instrument, given);
    Sheet { answers, scope: scope(instrument, asked), made: None }
}

fn of(asked: (&str, &str), given: (&str, &str)) -> (Instrument, Trend) {
    let instrument = social_media();
    let earlier = sheet(&instrument, asked.0, given.0);
    let later = sheet(&instrument, asked.1, given.1);
    let trend = trend(&instrument, &earlier, &later);
    (instrument, trend)
}

fn full(earlier: &str, later: &str) -> (Instrument, Trend) {
    of(("full", "full"), (earlier, later))
}

/// `+0.67 up`, `-0.33 same`
fn said(change: &Change) -> String {
    let delta = change.delta();
    let word = match change.motion {
        Motion::Down => "down",
        Motion::Up => "up",
        Motion::AboutTheSame => "same",
    };
    if delta < Ratio::ZERO {
        format!("-{} {word}", decimal(Ratio::ZERO - delta, 2))
    } else {
        format!("+{} {word}", decimal(delta, 2))
    }
}

#[track_caller]
fn capability_change(found: &(Instrument, Trend), id: &str) -> Change {
    let ix = capability(&found.0, id);
    found.1.capabilities.iter().find(|moved| moved.of == ix).expect(id).change
}

#[track_caller]
fn dimension_change(found: &(Instrument, Trend), id: &str) -> Change {
    let ix = dimension(&found.0, id);
    found.1.dimensions.iter().find(|moved| moved.of == ix).expect(id).change
}

#[test]
fn example_c_dialogue_is_noticeably_up_and_keeps_its_level() {
    let found = full(BEFORE, AFTER);
    let dialogue = capability_change(&found, "dialogue");
    assert_eq!(
        (fraction(dialogue.before.get()), fraction(dialogue.after.get())),
        ("5/3".into(), "7/3".into())
    );
    assert_eq!(said(&dialogue), "+0.67 up");
    assert_eq!((dialogue.before.level(), dialogue.after.level()), (Level::Two, Level::Two));
    assert_eq!(dialogue.levels, None);
}

#[test]
fn example_c_the_dimension_and_the_whole_are_about_the_same() {
    let found = full(BEFORE, AFTER);
    let external = dimension_change(&found, "external-dialogue");
    assert_eq!(decimal(external.before.index(), 1), "37.5");
    assert_eq!(decimal(external.after.index(), 1), "41.7");
    assert_eq!(said(&external), "+0.17 same");
    // The level rises from 2 to 3, but the difference is too small to say so.
    assert_eq!((external.before.level(), external.after.level()), (Level::Two, Level::Three));
    assert_eq!(external.levels, None);
    let total = found.1.total.unwrap();
    assert_eq!(decimal(total.before.index(), 1), "48.1");
    assert_eq!(decimal(total.after.index(), 1), "49.5");
    assert_eq!(said(&total), "+0.06 same");
}

#[test]
fn example_c_what_was_not_known_before_is_unmatched_and_in_the_own_total_only() {
    let (_, trend) = full(BEFORE, AFTER);
    assert_eq!((trend.matched, trend.unmatched), (32, 1));
    let index = |mean: Option<Mean>| decimal(mean.unwrap().index(), 1);
    assert_eq!((index(trend.earlier), index(trend.later)), ("48.1".into(), "50.6".into()));
}

/// One capability: a step of one of its items moves it, its dimension and the whole alike.
#[test]
fn a_change_is_noticeable_from_its_threshold_on() {
    let cases = [
        // Items, steps, and what is said of the capability, the dimension and the whole.
        (10, 0, ["same", "same", "same"]),
        (10, 1, ["same", "same", "same"]),
        (10, 2, ["same", "same", "up"]),
        (12, 2, ["same", "same", "same"]),
        (12, 3, ["same", "up", "up"]),
        (12, 5, ["same", "up", "up"]),
        (12, 6, ["up", "up", "up"]),
    ];
    let words = |found: &Trend| {
        let changes =
            [found.capabilities[0].change, found.dimensions[0].change, found.total.unwrap()];
        changes.map(|change| said(&change).split(' ').nth(1).unwrap().to_owned())
    };
    for (items, steps, expected) in cases {
        let instrument = sketch(&[("d", 1, &[("c", 1, items)])]);
        let low = sheet(&instrument, "full", &"2".repeat(items));
        let high = ["3".repeat(steps), "2".repeat(items - steps)].concat();
        let high = sheet(&instrument, "full", &high);
        assert_eq!(words(&trend(&instrument, &low, &high)), expected, "{steps} of {items}");
        let fallen = expected.map(|word| word.replace("up", "down"));
        assert_eq!(words(&trend(&instrument, &high, &low)), fallen, "{steps} of {items}, down");
    }
}

#[test]
fn a_level_is_announced_where_the_change_is_noticeable() {
    let levels = |before, after| {
        let (_, trend) = full(before, after);
        trend.total.unwrap().levels.map(|(before, after)| (before.number(), after.number()))
    };
    let (twos, threes) = ("2".repeat(36), "3".repeat(36));
    assert_eq!(levels(&twos, &threes), Some((2, 3)));
    assert_eq!(levels(&threes, &twos), Some((3, 2)));
    assert_eq!(levels(&twos, &twos), None);
}

/// Both averages rise to level 4; the shown level is held back by the lowest dimension.
#[test]
fn the_announced_level_of_the_whole_is_the_shown_one() {
    let before = "4".repeat(12) + &"1".repeat(12) + &"4".repeat(12);
    let after = "5".repeat(12) + &"1".repeat(12) + &"5".repeat(12);
    let total = full(&before, &after).1.total.unwrap();
    assert_eq!((total.before.level(), total.after.level()), (Level::Three, Level::Four));
    assert_eq!((total.motion, total.levels), (Motion::Up, None));
}

#[test]
fn what_went_down_stands_first_and_the_furthest_before_the_others() {
    let before = "333 333 333 333  333 333 333 333  333 333 333 333";
    let after = "334 335 555 333  331 111 333 433  333 322 333 333";
    let (instrument, trend) = full(before, after);
    assert_eq!(
        ids(&instrument, trend.capabilities.iter().map(|moved| moved.of)),
        "collaboration, communication, openness, dialogue, strategy, listening, value-creation, \
         knowledge, development, leadership, autonomy, learning",
    );
    let dimensions: Vec<_> = trend
        .dimensions
        .iter()
        .map(|moved| (&*instrument.dimension(moved.of).id, said(&moved.change)))
        .collect();
    assert_eq!(
        dimensions,
        [
            ("internal-use", "-0.58 down".into()),
            ("external-dialogue", "+0.75 up".into()),
            ("culture", "-0.17 same".into()),
        ]
    );
}

#[test]
fn a_quick_and_a_full_check_are_compared_on_what_both_ask() {
    let full = "3".repeat(36);
    let quick = "4.. .4. 4.. 4..  4.. 4.. 4.. .4.  4.. .4. 4.. 4..";
    for asked in [("full", "quick"), ("quick", "full")] {
        let given = if asked.0 == "full" { (&*full, quick) } else { (quick, &*full) };
        let (_, trend) = of(asked, given);
        assert_eq!((trend.matched, trend.unmatched), (12, 24), "{asked:?}");
        let expected = if asked.0 == "full" { "+1.00 up" } else { "-1.00 down" };
        assert_eq!(said(&trend.total.unwrap()), expected, "{asked:?}");
    }
}

#[test]
fn an_item_counts_if_both_rated_it() {
    // Of one capability: earlier, later, what is compared.
    let cases = [
        ("333", "444", "3 to 4"),
        ("33?", "444", "3 to 4"),
        ("33.", "445", "3 to 4"),
        ("3??", "444", "not compared"),
        ("33?", "?44", "not compared"),
        ("???", "444", "not compared"),
        // What applies to neither leaves the sums: one matched item is then enough.
        ("3nn", "4nn", "3 to 4"),
        ("33n", "44n", "3 to 4"),
        ("3?n", "44n", "not compared"),
        // What applies to one of them is unmatched: one of three is too few.
        ("221", "nn3", "not compared"),
        ("nn3", "221", "not compared"),
        ("3nn", "455", "not compared"),
        ("3n1", "45n", "not compared"),
        ("33n", "445", "3 to 4"),
        ("335", "44n", "3 to 4"),
        ("33n", "44?", "3 to 4"),
        ("3nn", "4n.", "not compared"),
        ("nnn", "444", "not compared"),
        ("n3?", "n44", "not compared"),
    ];
    let instrument = sketch(&[("d", 1, &[("c", 1, 3)])]);
    for (earlier, later, expected) in cases {
        let given = [earlier, later].map(|given| Sheet {
            answers: answers(&instrument, given),
            scope: scope(&instrument, "full"),
            made: None,
        });
        let found = trend(&instrument, &given[0], &given[1]);
        let compared = found.capabilities.first().map_or("not compared".into(), |moved| {
            format!(
                "{} to {}",
                fraction(moved.change.before.get()),
                fraction(moved.change.after.get())
            )
        });
        assert_eq!(compared, expected, "{earlier} {later}");
    }
}

#[test]
fn where_there_is_no_total_to_compare_the_reason_is_given() {
    use Incomparable::{NothingInCommon, NothingMatched, PartOfInstrument, TooFewMatched};
    let threes = "3".repeat(36);
    let first_half = "3".repeat(18) + &"?".repeat(18);
    let second_half = "?".repeat(18) + &"3".repeat(18);
    let most = "333 333 333 333 333 333 333 333 333 333 333 3.. ";
    let cases = [
        (("only culture", "only internal-use"), (&*threes, &*threes), Err(NothingInCommon)),
        (("full", "only culture"), (&threes, &threes), Err(PartOfInstrument)),
        (("full", "full"), (&first_half, &second_half), Err(NothingMatched)),
        (("full", "full"), (&first_half, &threes), Err(TooFewMatched)),
        (("full", "full"), (most, &threes), Ok(Motion::AboutTheSame)),
    ];
    for (asked, given, expected) in cases {
        let (_, trend) = of(asked, given);
        assert_eq!(trend.total.map(|change| change.motion), expected, "{asked:?} {given:?}");
    }
}

#[test]
fn a_part_is_compared_where_there_is_no_total() {
    let found = of(("full", "only culture"), (&"3".repeat(36), &"4".repeat(36)));
    assert_eq!(said(&dimension_change(&found, "culture")), "+1.00 up");
    assert_eq!((found.1.dimensions.len(), found.1.capabilities.len()), (1, 4));
}

#[test]
fn results_in_a_row_stand_in_the_order_of_their_months() {
    let instrument = social_media();
    let at = |asked, given: char, month: Option<(u16, u8)>| Sheet {
        answers: same_answer(&instrument, given),
        scope: scope(&instrument, asked),
        made: month.and_then(|(year, month)| Month::new(year, month)),
    };
    let sheets = [
        at("full", '4', Some((2026, 11))),
        at("full", '2', Some((2025, 3))),
        at("full", '5', None),
        at("quick", '3', Some((2026, 1))),
        at("only culture", '3', Some((2025, 3))),
        at("full", 'n', Some((2024, 2))),
    ];
    let found: Vec<_> = series(&instrument, &sheets)
        .into_iter()
        .map(|reading| {
            let index =
                reading.total.map(|(mean, level)| (decimal(mean.index(), 0), level.number()));
            (reading.sheet, reading.made.year(), index, reading.likeness)
        })
        .collect();
    assert_eq!(
        found,
        [
            (5, 2024, None, Likeness::MuchNotApplicable),
            (1, 2025, Some(("25".into(), 2)), Likeness::Alike),
            (4, 2025, None, Likeness::OtherItems),
            (3, 2026, Some(("50".into(), 3)), Likeness::OtherItems),
            (0, 2026, Some(("75".into(), 4)), Likeness::Alike),
        ]
    );
    assert_eq!(series(&instrument, &[]), []);
    assert_eq!(series(&instrument, &sheets[2..3]), []);
}
