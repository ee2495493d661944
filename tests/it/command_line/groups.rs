//! The benchmark of a group, made of many results.

use std::fs;

use super::{A, A_CODE, MINIMAL, folder, run};

const GROUP: [&str; 7] =
    ["benchmark", "--group", "Members", "--source", "Survey", "--as-of", "2026-11"];

#[test]
fn codes_links_and_answers_become_a_benchmark() {
    let link = format!("https://example.org/check/#r={A_CODE}\n");
    let lines = [A, &link, A_CODE, "\n\n"].concat().repeat(4);
    let made = run(&GROUP, &lines);
    assert_eq!(made.status, Some(0), "{}", made.err);
    assert!(made.err.starts_with("12 counted; left out: 0 unreadable"), "{}", made.err);
    let read: serde_json::Value = serde_json::from_str(&made.out).unwrap();
    assert_eq!(read["n"], 12);
    assert_eq!(read["asOf"], "2026-11");
    assert_eq!(read["total"]["p50"].to_string(), "48", "worked example A, twelve times");
    assert_eq!(read["capabilities"].get("knowledge"), None, "nobody has a figure for it");
}

#[test]
fn what_does_not_count_is_told_and_counted() {
    let quick = r#"{"mode":"quick","answers":{"openness-mistakes":3}}"#;
    let empty = r#"{"mode":"full","answers":{}}"#;
    let lines = [&A.repeat(10), "nonsense\n", quick, "\n", empty, "\n{\n"].concat();
    let run = run(&GROUP, &lines);
    assert_eq!(run.status, Some(1));
    let expected = "stdin:11: a damaged result code\n\
        stdin:14: EOF while parsing an object (column 1)\n\
        10 counted; left out: 2 unreadable, 1 of another extent, 1 with too few answers, \
        0 with too much that does not apply\n\
        9 lines repeated one that came before, and were not left out\n";
    assert_eq!(run.err, expected);
    assert!(run.out.contains("\"n\":10"), "{}", run.out);
}

#[test]
fn a_group_that_is_too_small_has_no_benchmark() {
    let with_parent = [&GROUP[..], &["--parent-n", "21"]].concat();
    let cases = [
        (&GROUP[..], 9, "expected at least 10 results that count, found 9\n"),
        (
            &with_parent,
            12,
            "the larger group: expected at least 10 more than the results that count, found 9 more\n",
        ),
    ];
    for (args, times, expected) in cases {
        let run = run(args, &A.repeat(times));
        assert_eq!((run.status, &*run.out), (Some(1), ""));
        assert!(run.err.ends_with(expected), "{}", run.err);
    }
}

#[test]
fn what_is_repeated_is_counted_and_told() {
    let link = format!("https://example.org/check/#r={A_CODE}\n");
    // The answers, their link and their code are three different lines.
    let cases = [
        ([A, &link, A_CODE].concat(), 4, 9),
        ([A, &link, "\n"].concat(), 5, 8),
        (A.to_owned(), 10, 9),
    ];
    for (lines, times, repeated) in cases {
        let made = run(&GROUP, &[&lines, "\n"].concat().repeat(times));
        let told =
            format!("\n{repeated} lines repeated one that came before, and were not left out\n");
        assert_eq!(made.status, Some(0));
        assert!(made.err.ends_with(&told), "{}", made.err);
    }
}

#[test]
fn a_group_is_held_against_the_benchmark_of_the_larger_one() {
    let larger = folder("larger").join("larger.json");
    let name = larger.to_str().unwrap();
    fs::write(&larger, run(&GROUP, &A.repeat(30)).out).unwrap();
    let with_parent = [&GROUP[..], &["--parent", name]].concat();
    let made = run(&with_parent, &A.repeat(20));
    assert_eq!(made.status, Some(0), "{}", made.err);
    assert!(made.out.contains("\n \"parentN\":30,\n"), "{}", made.out);
    let few =
        "the larger group: expected at least 10 more than the results that count, found 9 more\n";
    let cases = [
        (with_parent.clone(), few.to_owned()),
        (
            [&with_parent[..], &["--mode", "quick"]].concat(),
            format!("{name}: expected a group that was asked the same questions\n"),
        ),
        (
            [&GROUP[..], &["--parent", MINIMAL]].concat(),
            format!("{MINIMAL}: expected a benchmark, found something else\n"),
        ),
    ];
    for (args, expected) in cases {
        let refused = run(&args, &A.repeat(21));
        assert_eq!((refused.status, &*refused.out), (Some(1), ""), "{args:?}");
        assert!(refused.err.ends_with(&expected), "{}", refused.err);
    }
    let both = [&with_parent[..], &["--parent-n", "40"]].concat();
    assert_eq!(run(&both, "").status, Some(2));
}
