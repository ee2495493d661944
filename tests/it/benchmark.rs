//! Beside others (§12): who may be shown, where a result stands, what becomes of many.

mod files;

use maturity_check::model::{
    Benchmark, BenchmarkDraft, BenchmarkProblem, Collection, Instrument, Lang, LeftOut, Mode,
    Month, Norm, NotCompared, Parent, Quantiles, Ratio, Sheet, Standing, Subject,
};

use crate::scenario::{SOCIAL_MEDIA, instrument};
use crate::support;

fn as_of() -> Month {
    Month::new(2026, 11).unwrap()
}

fn quantiles(points: [u32; 5]) -> Quantiles {
    Quantiles::new(points.map(|points| points * Quantiles::PARTS)).unwrap()
}

fn draft(n: u64) -> BenchmarkDraft {
    let norm = Norm { n, quantiles: quantiles([10, 20, 40, 60, 90]) };
    BenchmarkDraft {
        mode: Mode::Full,
        group: "Associations".into(),
        source: "Survey".into(),
        as_of: as_of(),
        n,
        parent: None,
        norms: vec![(Subject::Total, norm)],
    }
}

fn sheet(instrument: &Instrument, scope: &str, given: &str) -> Sheet {
    let (answers, scope) = (support::answers(instrument, given), support::scope(instrument, scope));
    Sheet { answers, scope, made: None }
}

/// The same answer to every question.
fn all(instrument: &Instrument, answer: char) -> Sheet {
    sheet(instrument, "full", &answer.to_string().repeat(36))
}

#[test]
fn a_small_group_tells_the_middle_half_and_a_larger_one_percentiles() {
    use Standing::{
        AboveMiddle, AboveNinetieth, BelowMiddle, BelowTenth, Percentile, WithinMiddle,
    };
    let even = [10, 20, 40, 60, 90];
    let cases = [
        (10, even, (19, 1), BelowMiddle),
        (29, even, (20, 1), WithinMiddle),
        (29, even, (60, 1), WithinMiddle),
        (29, even, (6001, 100), AboveMiddle),
        (30, even, (999, 100), BelowTenth),
        (30, even, (10, 1), Percentile(10)),
        (30, even, (15, 1), Percentile(20)), // 17.5, and the exact middle goes up
        (30, even, (40, 1), Percentile(50)),
        (30, even, (50, 1), Percentile(65)), // 62.5
        (30, even, (75, 1), Percentile(85)), // 82.5
        (30, even, (90, 1), Percentile(90)),
        (30, even, (9001, 100), AboveNinetieth),
        // Several quantiles at the same index: half of those between them.
        (30, [40, 40, 40, 60, 90], (40, 1), Percentile(30)),
        (30, [10, 40, 40, 40, 90], (40, 1), Percentile(50)),
        (30, [10, 40, 90, 90, 90], (90, 1), Percentile(70)),
        (30, [50; 5], (50, 1), Percentile(50)),
        (30, [50; 5], (51, 1), AboveNinetieth),
        (30, [0, 0, 0, 100, 100], (0, 1), Percentile(30)),
    ];
    for (n, points, (num, den), expected) in cases {
        let norm = Norm { n, quantiles: quantiles(points) };
        let found = norm.standing(Ratio::new(num, den));
        assert_eq!(found, expected, "{num}/{den} among {n} with {points:?}");
    }
}

#[test]
fn a_group_that_could_tell_of_one_of_its_members_is_refused() {
    use BenchmarkProblem::{BadGroup, BadSource, MoreThanAll, Nothing, RestTooFew, TooFew};
    let (few, total) = (TooFew { of: None, n: 9 }, TooFew { of: Some(Subject::Total), n: 9 });
    let with_parent = |n| BenchmarkDraft { parent: Some(Parent::all(n)), ..draft(20) };
    let with_figure = |n| {
        let of = vec![(Subject::Total, n)];
        BenchmarkDraft { parent: Some(Parent { n: 120, of }), ..draft(20) }
    };
    let rest = |of, rest| vec![RestTooFew { of, rest }];
    let of_norm = |n| {
        let mut draft = draft(20);
        draft.norms[0].1.n = n;
        draft
    };
    let cases = [
        ("nine", draft(9), vec![few, total]),
        ("ten", draft(10), vec![]),
        ("nine of twenty with a figure", of_norm(9), vec![total]),
        ("ten of twenty with a figure", of_norm(10), vec![]),
        ("more than there are", of_norm(21), vec![MoreThanAll { of: Subject::Total }]),
        ("the whole of the larger group", with_parent(20), rest(None, 0)),
        ("nine left outside", with_parent(29), rest(None, 9)),
        ("ten left outside", with_parent(30), vec![]),
        ("larger than the larger group", with_parent(19), rest(None, 0)),
        ("nine outside with the figure", with_figure(29), rest(Some(Subject::Total), 9)),
        ("ten outside with the figure", with_figure(30), vec![]),
        ("no name", BenchmarkDraft { group: " ".into(), ..draft(20) }, vec![BadGroup]),
        ("no source", BenchmarkDraft { source: "a".repeat(201), ..draft(20) }, vec![BadSource]),
        ("no figure", BenchmarkDraft { norms: vec![], ..draft(20) }, vec![Nothing]),
    ];
    for (what, draft, expected) in cases {
        let found = Benchmark::new(draft).err().unwrap_or_default();
        assert_eq!(found, expected, "{what}");
    }
}

#[test]
fn quantiles_rise_and_stay_on_the_scale() {
    for (thousandths, is_right) in [
        ([0, 0, 0, 0, 0], true),
        ([0, 1, 2, 3, 100_000], true),
        ([0, 1, 2, 3, 100_001], false),
        ([2, 1, 2, 3, 4], false),
    ] {
        assert_eq!(Quantiles::new(thousandths).is_some(), is_right, "{thousandths:?}");
    }
}

#[test]
fn results_become_a_benchmark_one_after_the_other() {
    let instrument = instrument(SOCIAL_MEDIA, Lang::En);
    let mut collection = Collection::new(&instrument, Mode::Full);
    for answer in "1122333445".chars() {
        assert_eq!(collection.add(&all(&instrument, answer)), Ok(()));
    }
    let benchmark = collection.benchmark("Associations", "Survey", as_of(), None).unwrap();
    assert_eq!((benchmark.n(), benchmark.mode()), (10, Mode::Full));
    for subject in Subject::all(&instrument) {
        let norm = benchmark.norm(subject).unwrap();
        // The sorted indices are 0 0 25 25 50 50 50 75 75 100; the places 0.9, 2.25, 4.5, 6.75, 8.1.
        // Of so few, that is told of the middle half only, to whole points: of 25, 50 and 68.75.
        assert_eq!(
            norm.quantiles.thousandths(),
            [None, Some(25_000), Some(50_000), Some(69_000), None]
        );
        assert_eq!(norm.n, 10);
    }
    let shown = benchmark.compare(&instrument, &all(&instrument, '5')).unwrap();
    assert_eq!(shown.figures.len(), 1 + 3 + 12);
    assert!(!shown.is_reduced);
    let own = Some((Ratio::whole(100), Standing::AboveMiddle));
    assert!(shown.figures.iter().all(|figure| figure.own == own));
}

#[test]
fn nothing_of_a_single_member_is_told_of_fewer_than_thirty() {
    let instrument = instrument(SOCIAL_MEDIA, Lang::En);
    // How many members, and the quantiles of the whole.
    let cases = [
        (10, [None, Some(0), Some(25_000), Some(44_000), None]),
        (29, [None, Some(0), Some(25_000), Some(50_000), None]),
        (30, [Some(0), Some(0), Some(25_000), Some(50_000), Some(50_000)]),
    ];
    for (members, expected) in cases {
        let mut collection = Collection::new(&instrument, Mode::Full);
        for member in 0..members {
            collection.add(&all(&instrument, b"123"[member % 3].into())).unwrap();
        }
        let benchmark = collection.benchmark("Associations", "Survey", as_of(), None).unwrap();
        let norm = benchmark.norm(Subject::Total).unwrap();
        assert_eq!(norm.quantiles.thousandths(), expected, "{members}");
    }
}

#[test]
fn a_group_without_its_ends_has_no_percentiles_however_large_it_is() {
    let quantiles = Quantiles::of_middle([20_000, 40_000, 60_000]).unwrap();
    let norm = Norm { n: 400, quantiles };
    for (index, expected) in [
        (19, Standing::BelowMiddle),
        (20, Standing::WithinMiddle),
        (60, Standing::WithinMiddle),
        (61, Standing::AboveMiddle),
    ] {
        assert_eq!(norm.standing(Ratio::whole(index)), expected, "{index}");
    }
}

#[test]
fn a_figure_that_few_of_the_others_have_is_left_out() {
    let instrument = instrument(SOCIAL_MEDIA, Lang::En);
    let listening = instrument.capabilities().map(Subject::Capability).next().unwrap();
    for (larger, is_told) in [(31, false), (32, true)] {
        let mut collection = Collection::new(&instrument, Mode::Full);
        for number in 0..30 {
            let given =
                if number < 22 { "3".repeat(36) } else { "??".to_owned() + &"3".repeat(34) };
            collection.add(&sheet(&instrument, "full", &given)).unwrap();
        }
        let parent = Parent { n: 80, of: vec![(listening, larger)] };
        let benchmark = collection.benchmark("A", "B", as_of(), Some(parent)).unwrap();
        assert_eq!(benchmark.norm(listening).is_some(), is_told, "22 of {larger}");
        assert_eq!(benchmark.norm(Subject::Total).unwrap().n, 30);
    }
}

#[test]
fn what_cannot_be_compared_does_not_count() {
    let instrument = instrument(SOCIAL_MEDIA, Lang::En);
    let mut collection = Collection::new(&instrument, Mode::Full);
    let cases = [
        ("quick", "3".repeat(36), LeftOut::OtherMode),
        ("only culture", "3".repeat(36), LeftOut::OtherMode),
        ("full", "n".repeat(10) + &"3".repeat(26), LeftOut::LimitedComparability),
        ("full", "?".repeat(13) + &"3".repeat(23), LeftOut::NoTotal),
    ];
    for (scope, given, expected) in cases {
        assert_eq!(collection.add(&sheet(&instrument, scope, &given)), Err(expected), "{scope}");
    }
    for answer in "333333333".chars() {
        assert_eq!(collection.add(&all(&instrument, answer)), Ok(()));
    }
    let problems = collection.benchmark("Associations", "Survey", as_of(), None);
    assert_eq!(problems, Err(vec![BenchmarkProblem::TooFew { of: None, n: 9 }]));
}

#[test]
fn a_figure_that_few_have_is_left_out() {
    let instrument = instrument(SOCIAL_MEDIA, Lang::En);
    let mut collection = Collection::new(&instrument, Mode::Full);
    for number in 0..12 {
        let given = if number < 9 { "3".repeat(36) } else { "??".to_owned() + &"3".repeat(34) };
        collection.add(&sheet(&instrument, "full", &given)).unwrap();
    }
    let benchmark = collection.benchmark("Associations", "Survey", as_of(), None).unwrap();
    let mut capabilities = instrument.capabilities().map(Subject::Capability);
    assert_eq!(benchmark.norm(capabilities.next().unwrap()), None);
    assert!(capabilities.all(|capability| benchmark.norm(capability).unwrap().n == 12));
}

#[test]
fn a_result_is_compared_only_on_what_the_group_was_asked() {
    let instrument = instrument(SOCIAL_MEDIA, Lang::En);
    let given = "3".repeat(36);
    let limited = "n".repeat(10) + &"3".repeat(26);
    let group = |mode| Benchmark::new(BenchmarkDraft { mode, ..draft(40) }).unwrap();
    let cases = [
        (Mode::Full, "full", &given, Ok(false)),
        (Mode::Full, "quick", &given, Err(NotCompared::AskedLess)),
        (Mode::Full, "only culture", &given, Err(NotCompared::AskedLess)),
        (Mode::Full, "full", &limited, Err(NotCompared::LimitedComparability)),
        (Mode::Quick, "quick", &given, Ok(false)),
        (Mode::Quick, "full", &given, Ok(true)),
        (Mode::Quick, "only culture", &given, Err(NotCompared::AskedLess)),
    ];
    for (mode, scope, given, expected) in cases {
        let found = group(mode).compare(&instrument, &sheet(&instrument, scope, given));
        let found = found.map(|standings| standings.is_reduced);
        assert_eq!(found, expected, "{scope} beside {mode:?}");
    }
}
