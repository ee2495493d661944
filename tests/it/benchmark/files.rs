//! Groups of others as files.

use maturity_check::model::{Lang, Ratio, Subject};
use maturity_check::wire::benchmark::{self, BenchmarkError};

use crate::scenario::{SOCIAL_MEDIA, instrument};

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

const FILE: &str = include_str!("../../data/benchmarks/associations.json");

#[test]
fn a_file_is_read_and_written_the_same() {
    let instrument = instrument(SOCIAL_MEDIA, Lang::En);
    let found = benchmark::read(&instrument, FILE).unwrap();
    assert_eq!((&**found.group(), found.n()), ("Associations in Saxony", 48));
    assert_eq!(found.norm(Subject::Total).unwrap().quantiles.median(), Ratio::whole(44));
    assert_eq!(benchmark::write(&instrument, &found), FILE);
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
            "/total/median: expected one of n, parentN, p10, p25, p50, p75, p90, found median",
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
        ("/version", "0", "expected a benchmark, found something else"),
        ("/version", "2", "a benchmark of a newer version or edition"),
        ("/instrument/edition", "2", "a benchmark of a newer version or edition"),
        ("/instrument/edition", "0", "a benchmark of an older edition"),
        ("/instrument/name", "\"x\"", "/instrument/name: expected one of id, edition, found name"),
        ("/total/p10", "", &format!("/total/p10: expected {decimals}, found nothing")),
        ("/total/p90", "", &format!("/total/p90: expected {decimals}, found nothing")),
        (
            "/capabilities/knowledge/p90",
            "60",
            &format!("/capabilities/knowledge/p10: expected {decimals}, found nothing"),
        ),
        (
            "/capabilities/knowledge/parentN",
            "37",
            "/capabilities/knowledge/parentN: expected at least 10 more members than n, found 9 more",
        ),
        (
            "/capabilities/knowledge/parentN",
            "121",
            "/capabilities/knowledge/parentN: expected no more than the /parentN of the whole, found 121",
        ),
        (
            "/parentN",
            "",
            "/capabilities/knowledge/parentN: expected no more than the /parentN of the whole, found 45",
        ),
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

#[test]
fn of_few_no_more_is_read_than_may_be_shown() {
    let instrument = instrument(SOCIAL_MEDIA, Lang::En);
    let small = r#"{"n":29,"p10":8.333,"p25":25.4,"p50":33.333,"p75":50.5,"p90":66.667}"#;
    let large = r#"{"n":30,"p10":8.333,"p25":25.4,"p50":33.333,"p75":50.5,"p90":66.667}"#;
    let without = r#"{"p25":25.4,"p50":33.333,"p75":50.5}"#;
    let cases = [
        (small, [None, Some(25_000), Some(33_000), Some(51_000), None]),
        (large, [Some(8_333), Some(25_400), Some(33_333), Some(50_500), Some(66_667)]),
        (without, [None, Some(25_400), Some(33_333), Some(50_500), None]),
    ];
    for (figure, expected) in cases {
        let found = benchmark::read(&instrument, &changed("/total", figure)).unwrap();
        let norm = found.norm(Subject::Total).unwrap();
        assert_eq!(norm.quantiles.thousandths(), expected, "{figure}");
    }
}

#[test]
fn the_name_of_another_instrument_is_shortened() {
    let instrument = instrument(SOCIAL_MEDIA, Lang::En);
    let id = format!("\"{}\"", "x".repeat(100_000));
    let error = benchmark::read(&instrument, &changed("/instrument/id", &id)).unwrap_err();
    assert_eq!(error, BenchmarkError::Foreign { id: "x".repeat(40) + "…" });
}
