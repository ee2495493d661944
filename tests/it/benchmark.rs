//! Beside others (§12): who may be shown, where a result stands, what becomes of many.

use maturity_check::model::{
    Benchmark, BenchmarkDraft, BenchmarkProblem, Collection, Instrument, Lang, LeftOut, Mode,
    Month, Norm, NotCompared, Quantiles, Ratio, Sheet, Standing, Subject, percentile_rank,
};
use maturity_check::wire::benchmark::{self, BenchmarkError};

use crate::scenario::{SOCIAL_MEDIA, instrument};
use crate::support;

/// The indices of worked example C, in which 44 stands.
const C: [i64; 12] = [22, 31, 35, 38, 41, 44, 44, 47, 52, 58, 63, 71];

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
fn worked_example_c_stands_in_the_middle() {
    let list = C.map(Ratio::whole);
    assert_eq!(percentile_rank(&list, Ratio::whole(44)), Some(Ratio::whole(50)));
    let of_twelve = Norm {
        n: 12,
        quantiles: Quantiles::new([31_400, 37_250, 44_000, 53_500, 62_500]).unwrap(),
    };
    assert_eq!(of_twelve.standing(Ratio::whole(44)), Standing::WithinMiddle);
    let (low, high) = of_twelve.quantiles.middle();
    assert_eq!((low, high), (Ratio::new(149, 4), Ratio::new(107, 2)), "shown as 37.3 to 53.5");
}

#[test]
fn a_rank_counts_what_is_the_same_half() {
    let cases: [(&[i64], i64, Option<Ratio>); 7] = [
        (&[], 50, None),
        (&[50], 50, Some(Ratio::whole(50))),
        (&[50], 51, Some(Ratio::whole(100))),
        (&[50], 49, Some(Ratio::ZERO)),
        (&[10, 20, 30], 20, Some(Ratio::whole(50))),
        (&[10, 10, 10, 20], 10, Some(Ratio::new(75, 2))),
        (&[10, 20, 30], 25, Some(Ratio::new(200, 3))),
    ];
    for (list, own, expected) in cases {
        let ratios: Vec<_> = list.iter().copied().map(Ratio::whole).collect();
        assert_eq!(percentile_rank(&ratios, Ratio::whole(own)), expected, "{own} in {list:?}");
    }
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
    let with_parent = |parent| BenchmarkDraft { parent: Some(parent), ..draft(20) };
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
        ("the whole of the larger group", with_parent(20), vec![RestTooFew { rest: 0 }]),
        ("nine left outside", with_parent(29), vec![RestTooFew { rest: 9 }]),
        ("ten left outside", with_parent(30), vec![]),
        ("larger than the larger group", with_parent(19), vec![RestTooFew { rest: 0 }]),
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
        assert_eq!(norm.quantiles.thousandths(), [0, 25_000, 50_000, 68_750, 77_500]);
        assert_eq!(norm.n, 10);
    }
    let shown = benchmark.compare(&instrument, &all(&instrument, '5')).unwrap();
    assert_eq!(shown.figures.len(), 1 + 3 + 12);
    assert!(!shown.is_reduced);
    let own = Some((Ratio::whole(100), Standing::AboveMiddle));
    assert!(shown.figures.iter().all(|figure| figure.own == own));
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

/// A file with one place changed.
fn changed(place: &str, to: &str) -> String {
    let mut file: serde_json::Value = serde_json::from_str(FILE).unwrap();
    let (folder, name) = place.rsplit_once('/').unwrap();
    let folder = file.pointer_mut(folder).unwrap().as_object_mut().unwrap();
    match to {
        "" => folder.remove(name),
        value => folder.insert(name.to_owned(), serde_json::from_str(value).unwrap()),
    };
    file.to_string()
}

const FILE: &str = include_str!("../data/benchmarks/associations.json");

#[test]
fn a_file_is_read_and_written_the_same() {
    let instrument = instrument(SOCIAL_MEDIA, Lang::En);
    let found = benchmark::read(&instrument, FILE).unwrap();
    assert_eq!((&**found.group(), found.n()), ("Associations in Saxony", 48));
    assert_eq!(found.norm(Subject::Total).unwrap().quantiles.median(), Ratio::whole(44));
    assert_eq!(benchmark::write(&instrument, &found, Some(120)), FILE);
    assert_eq!(benchmark::read(&instrument, &format!("\u{feff}{FILE}")), Ok(found));
}

#[test]
fn a_file_that_is_wrong_says_where_and_what_was_expected() {
    let instrument = instrument(SOCIAL_MEDIA, Lang::En);
    let decimals = "0 to 100 with at most three decimals";
    let cases = [
        ("/mode", "\"fast\"", "/mode: expected \"full\" or \"quick\", found \"fast\""),
        ("/n", "", "/n: expected a whole number, found nothing"),
        ("/n", "48.5", "/n: expected a whole number, found 48.5"),
        ("/asOf", "\"2026-13\"", "/asOf: expected a month such as \"2026-11\", found \"2026-13\""),
        ("/group", "\" \"", "/group: expected a text of 1 to 200 characters, found \" \""),
        ("/total/p25", "\"a\"", &format!("/total/p25: expected {decimals}, found \"a\"")),
        ("/total/p25", "-1", &format!("/total/p25: expected {decimals}, found -1")),
        ("/total/p90", "101", &format!("/total/p90: expected {decimals}, found 101")),
        ("/total/p90", "63.1234", &format!("/total/p90: expected {decimals}, found 63.1234")),
        ("/total/p75", "40", "/total/p75: expected no less than the quantile before, found 40"),
        ("/total/p50", "", &format!("/total/p50: expected {decimals}, found nothing")),
        ("/total", "[]", "/total: expected an object, found […]"),
        (
            "/total/median",
            "3",
            "/total/median: expected one of n, p10, p25, p50, p75, p90, found median",
        ),
        (
            "/dimensions/extern",
            "{}",
            "/dimensions/extern: expected one of external-dialogue, internal-use, culture, found extern",
        ),
        ("/n", "9", "/n: expected at least 10 members, found 9"),
        ("/total/n", "9", "/total/n: expected at least 10 members, found 9"),
        ("/total/n", "49", "/total/n: expected no more than in the group, found 49"),
        ("/parentN", "57", "/parentN: expected at least 10 more members than n, found 9 more"),
        ("/format", "\"x\"", "expected a benchmark, found something else"),
        ("/version", "2", "a benchmark of a newer version or edition"),
        ("/instrument/edition", "2", "a benchmark of a newer version or edition"),
        ("/instrument/edition", "0", "a benchmark of an older edition"),
        ("/instrument/id", "\"x\"", "a benchmark of another instrument, \"x\""),
    ];
    for (place, to, expected) in cases {
        let error = benchmark::read(&instrument, &changed(place, to)).unwrap_err().to_string();
        let first = error.lines().next().unwrap();
        assert_eq!(first, expected, "{place} {to}");
    }
    let error = benchmark::read(&instrument, "{").unwrap_err();
    assert_eq!(error, BenchmarkError::NotJson { line: 1, column: 1 });
    let long = " ".repeat(1 << 18) + FILE;
    assert_eq!(benchmark::read(&instrument, &long), Err(BenchmarkError::NotBenchmark));
}

#[test]
fn a_group_that_is_too_small_is_told_from_a_file_that_is_wrong() {
    let instrument = instrument(SOCIAL_MEDIA, Lang::En);
    for (place, to, is_small) in
        [("/n", "9", false), ("/parentN", "50", true), ("/mode", "1", false)]
    {
        let error = benchmark::read(&instrument, &changed(place, to)).unwrap_err();
        let is_too_few = matches!(error, BenchmarkError::TooFew(_));
        // Fewer members than the figures have is wrong as well.
        assert_eq!(is_too_few, is_small, "{place} {to}: {error}");
    }
}
