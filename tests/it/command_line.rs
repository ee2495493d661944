//! The command line, run as people run it.

mod groups;

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;

use maturity_check::wire::{definition, pack};

use crate::support::equals_file;

const PROGRAM: &str = env!("CARGO_BIN_EXE_maturity-check");
const MINIMAL: &str = "assets/instruments/minimal.json";
const SOCIAL_MEDIA: &str = "assets/instruments/social-media.json";

/// Worked example A of the method.
const A: &str = include_str!("../data/records/example-a.answers.jsonl");
const A_CODE: &str = "2B3k__qa8bSOTTUjf6TjklTbcU5M";

/// What a run of the program said.
struct Run {
    status: Option<i32>,
    out: String,
    err: String,
}

fn run(args: &[&str], input: &str) -> Run {
    let mut child = Command::new(PROGRAM)
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_owned();
    // Who does not read all of it closes the pipe; that is no failure of the test.
    let writer = thread::spawn(move || drop(stdin.write_all(input.as_bytes())));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Run { status: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
}

/// A run without problems: what it wrote.
#[track_caller]
fn fine(args: &[&str], input: &str) -> String {
    let run = run(args, input);
    assert_eq!((run.status, &*run.err), (Some(0), ""), "{args:?}");
    run.out
}

/// A folder of this test alone, empty.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

#[test]
fn score_says_what_the_method_says() {
    let out = fine(&["score"], A);
    let record: serde_json::Value = serde_json::from_str(&out).unwrap();
    let figures = [
        ("/total/mean", 2.925_925_925),
        ("/total/index", 48.148_148_148),
        ("/total/level", 3.0),
        ("/total/shown_level", 3.0),
        ("/total/low", 44.791_666_666),
        ("/total/high", 53.125),
        ("/dimensions/external-dialogue/mean", 2.5),
        ("/dimensions/external-dialogue/index", 37.5),
        ("/dimensions/external-dialogue/level", 2.0),
        ("/dimensions/internal-use/mean", 2.777_777_777),
        ("/dimensions/culture/index", 62.5),
        ("/dimensions/culture/level", 3.0),
        ("/capabilities/listening/answered", 2.0),
        ("/capabilities/value-creation/applicable", 2.0),
        ("/capabilities/knowledge/applicable", 3.0),
        ("/capabilities/knowledge/answered", 1.0),
        ("/spread", 25.0),
        ("/balance", 75.0),
        ("/plan/0/to", 3.0),
        ("/plan/0/priority", 2.333_333_333),
    ];
    for (pointer, expected) in figures {
        let found = record.pointer(pointer).and_then(serde_json::Value::as_f64).unwrap();
        assert!((found - expected).abs() < 1e-8, "{pointer}: {found}");
    }
    let words = [
        ("/capabilities/knowledge/mean", "null"),
        ("/capabilities/knowledge/index", "null"),
        ("/capabilities/knowledge/level", "null"),
        ("/pattern", "\"ready-to-step-out\""),
        ("/bottleneck", "\"external-dialogue\""),
        ("/plan/0/capability", "\"dialogue\""),
        ("/plan/0/tag", "\"quick-win\""),
        ("/find_out", "[\"knowledge\"]"),
    ];
    for (pointer, expected) in words {
        assert_eq!(record.pointer(pointer).unwrap().to_string(), expected, "{pointer}");
    }
}

/// Programs that read them rely on every field and on their order.
#[test]
fn records_of_scores_keep_their_form() {
    let dimension = r#"{"mode":{"culture":"full"},"answers":{"openness-trust":4}}"#;
    let empty = r#"{"mode":"quick","answers":{}}"#;
    let out = fine(&["score"], &[A, dimension, "\n", empty].concat());
    equals_file(Path::new("tests/data/records/scores.jsonl"), &out);
}

#[test]
fn a_partners_instrument_is_scored_by_the_same_rules() {
    let answers = r#"{"mode":"full","answers":{"replies-time":3}}"#;
    let out = fine(&["score", "--instrument", MINIMAL], answers);
    let total =
        r#"{"total":{"mean":3.0,"index":50.0,"level":3,"shown_level":3,"low":50.0,"high":50.0},"#;
    assert!(out.starts_with(total), "{out}");
}

#[test]
fn links_are_written_and_read() {
    let link = format!("https://example.org/check/#r={A_CODE}\n");
    let base = ["link", "encode", "--base", "https://example.org/check/"];
    assert_eq!(fine(&["link", "encode"], A), format!("{A_CODE}\n"));
    assert_eq!(fine(&base, A), link);
    assert_eq!(fine(&["link", "decode"], &link), A);
}

/// A quick check with one dimension deepened has no mode of its own.
#[test]
fn every_published_code_survives_decoding_and_encoding() {
    let codes = |frozen: &str, version: char| -> String {
        let words = frozen.lines().filter_map(|line| line.split_inclusive(' ').next());
        words.filter(|word| word.starts_with(version)).map(|code| code.replace(' ', "\n")).collect()
    };
    let first = codes(include_str!("../data/frozen/codes-1.txt"), '1');
    let second = codes(include_str!("../data/frozen/codes-2.txt"), '2');
    assert!(first.lines().count() > 9 && second.lines().count() > 9);
    assert_eq!(fine(&["link", "encode"], &fine(&["link", "decode"], &second)), second);
    // What was published without a month is written in the present version, and means the same.
    let decoded = fine(&["link", "decode"], &first);
    assert_eq!(fine(&["link", "decode"], &fine(&["link", "encode"], &decoded)), decoded);
}

#[test]
fn a_link_keeps_the_month_of_its_answers() {
    let answers = r#"{"mode":"quick","made":"2026-11","answers":{"openness-mistakes":"dk"}}"#;
    let link = fine(&["link", "encode"], answers);
    assert_eq!(fine(&["link", "decode"], &link), [answers, "\n"].concat());
}

#[test]
fn a_wrong_line_is_explained_and_the_others_go_on() {
    let cases = [
        ("answers", "expected value (column 1)"),
        (r#"{"mode":"full","answers":{}"#, "EOF while parsing an object (column 27)"),
        (r#"{"mode":"full"}"#, "missing field `answers` (column 15)"),
        (
            r#"{"mode":"full","answers":{},"x":1}"#,
            "/x: unknown field `x`, expected one of `mode`, `made`, `answers` (column 31)",
        ),
        (
            r#"{"mode":"fast","answers":{}}"#,
            "/mode: expected \"full\", \"quick\" or one of them per dimension (column 14)",
        ),
        (
            r#"{"mode":"quick","made":"2026-13","answers":{}}"#,
            "/made: expected a month from 2020 on, such as \"2026-11\", found string \"2026-13\" (column 32)",
        ),
        (
            r#"{"mode":"quick","made":"2019-12","answers":{}}"#,
            "/made: expected a month from 2020 on, such as \"2026-11\", found string \"2019-12\" (column 32)",
        ),
        (
            r#"{"mode":"quick","made":"2026-+1","answers":{}}"#,
            "/made: expected a month from 2020 on, such as \"2026-11\", found string \"2026-+1\" (column 32)",
        ),
        (r#"{"mode":{},"answers":{}}"#, "/mode: expected a dimension, found none"),
        (
            r#"{"mode":{"cultur":"full"},"answers":{}}"#,
            "/mode/cultur: expected something that exists, found \"cultur\"; did you mean \"culture\"?",
        ),
        (
            r#"{"mode":"full","answers":{"openness-trsut":3}}"#,
            "/answers/openness-trsut: expected something that exists, found \"openness-trsut\"; did you mean \"openness-trust\"?",
        ),
        (
            r#"{"mode":"full","answers":{"openness-trust":6}}"#,
            "/answers/openness-trust: expected 1 to 5, \"dk\" or \"na\", found integer `6` (column 44)",
        ),
        (
            r#"{"mode":"full","answers":{"openness-trust":"?"}}"#,
            "/answers/openness-trust: expected 1 to 5, \"dk\" or \"na\", found string \"?\" (column 46)",
        ),
        (
            r#"{"mode":"full","answers":{"openness-trust":null}}"#,
            "/answers/openness-trust: expected 1 to 5, \"dk\" or \"na\", found null (column 47)",
        ),
        (
            r#"{"mode":"full","answers":{"openness-trust":1,"openness-trust":2}}"#,
            "/answers/openness-trust: expected every id once, found \"openness-trust\" again",
        ),
    ];
    for (line, expected) in cases {
        let run = run(&["link", "encode"], &[A, "\n", line, "\n", A].concat());
        assert_eq!(run.status, Some(1));
        assert_eq!(run.err, format!("stdin:3: {expected}\n"));
        assert_eq!(run.out, format!("{A_CODE}\n{A_CODE}\n"));
    }
}

#[test]
fn a_wrong_link_is_explained_and_the_others_go_on() {
    let cases = [
        ("https://example.org/", "expected a result code, found none"),
        ("2B3kqa8bSOTT", "a damaged result code"),
        ("3B3kBSqa8bSOTTUjf6TjklTbcN0k", "a result code of a newer version or edition"),
    ];
    for (line, expected) in cases {
        let run = run(&["link", "decode"], &[A_CODE, "\n", line, "\n", A_CODE].concat());
        assert_eq!(run.status, Some(1));
        assert_eq!(run.err, format!("stdin:2: {expected}\n"));
        assert_eq!(run.out, [A, A].concat());
    }
}

#[test]
fn a_team_is_one_record_and_every_line_left_out_is_named() {
    let frozen = include_str!("../data/frozen/codes-2.txt");
    let full = |line: &&str| line.contains(" full full full ");
    let codes: Vec<_> =
        frozen.lines().filter(full).filter_map(|line| line.split(' ').next()).collect();
    let (one, two) = (codes[0], codes[1]);
    let out = fine(&["team"], &[one, "\n\n", two, "\n"].concat());
    assert!(out.starts_with(r#"{"people":2,"agreed":"#), "{out}");
    let record: serde_json::Value = serde_json::from_str(&out).unwrap();
    let team_code = record["code"].as_str().unwrap();
    let run = run(&["team"], &[one, "hello", one, two, team_code].join("\n"));
    assert_eq!((run.status, run.out), (Some(1), out));
    assert_eq!(
        run.err,
        "stdin:2: a damaged result code\n\
         stdin:3: the same as person 1, counted once\n\
         stdin:5: the code of a whole team\n",
    );
    let few = self::run(&["team", "--anonymous", "5"], &[one, two].join("\n"));
    assert_eq!((few.status, &*few.out, &*few.err), (Some(1), "", "stdin: too few people\n"));
    assert_eq!(self::run(&["team", "--anonymous", "4"], "").status, Some(2));
}

#[test]
fn what_is_no_line_of_text_is_no_end_of_the_stream() {
    let long = ["\"", &"x".repeat(3 << 20), "\""].concat();
    let run = run(&["link", "encode"], &[&long, "\n", A].concat());
    assert_eq!(run.status, Some(1));
    assert_eq!(run.err, "stdin:1: expected a line of less than 1048576 bytes\n");
    assert_eq!(run.out, format!("{A_CODE}\n"));
}

#[test]
fn check_says_everything_about_every_file() {
    let bad = "tests/data/definitions/bad/numbers-outside.json";
    let run = run(&["check", bad, "nowhere.json", SOCIAL_MEDIA], "");
    let faults = include_str!("../data/definitions/bad/numbers-outside.txt");
    let expected: String = faults.lines().flat_map(|fault| [bad, ":", fault, "\n"]).collect();
    assert_eq!(run.status, Some(1));
    assert!(run.err.starts_with(&expected), "{}", run.err);
    assert!(run.err[expected.len()..].starts_with("nowhere.json: "), "{}", run.err);
    assert_eq!(
        run.out,
        format!(
            "{SOCIAL_MEDIA}: social-media-maturity, edition 1, in de and en: \
             3 dimensions, 12 capabilities, 36 items\n"
        )
    );
}

#[test]
fn compile_writes_a_quick_and_a_full_pack_per_language() {
    let folder = folder("compile").join("packs");
    let out = fine(&["compile", SOCIAL_MEDIA, "-o", folder.to_str().unwrap()], "");
    let instruments = definition::read(&fs::read_to_string(SOCIAL_MEDIA).unwrap()).unwrap();
    let both = instruments.iter().flat_map(|instrument| [(instrument, false), (instrument, true)]);
    for ((instrument, full), line) in both.zip(out.lines()) {
        let (path, size) = line.rsplit_once(": ").unwrap();
        let bytes = fs::read(path).unwrap();
        assert_eq!(size, format!("{} bytes", bytes.len()));
        let packed = pack::read(&bytes).unwrap().0;
        assert!(packed.same_shape(instrument));
        assert_eq!((packed.lang(), packed.is_whole()), (instrument.lang(), full));
    }
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 4);
    assert!(folder.join("social-media-maturity.de.pack").exists());
    assert!(folder.join("social-media-maturity.de-full.pack").exists());
}

#[test]
fn a_new_instrument_passes_its_check_and_replaces_nothing() {
    let path = folder("new").join("mine.json");
    let name = path.to_str().unwrap();
    fine(&["new", name], "");
    fine(&["check", name], "");
    fs::write(&path, "my work").unwrap();
    let run = run(&["new", name], "");
    assert_eq!(run.status, Some(1));
    assert!(run.err.starts_with(name), "{}", run.err);
    assert_eq!(fs::read_to_string(&path).unwrap(), "my work");
}

#[test]
fn schema_prints_the_published_one() {
    equals_file(Path::new("assets/schema/instrument-1.json"), &fine(&["schema"], ""));
}

#[test]
fn wrong_usage_ends_with_2() {
    let cases: [&[&str]; 6] = [
        &[],
        &["scores"],
        &["check"],
        &["compile", MINIMAL],
        &["link"],
        &["score", "--instrument"],
    ];
    for args in cases {
        assert_eq!(run(args, "").status, Some(2), "{args:?}");
    }
    assert_eq!(run(&["score", "--instrument", "nowhere.json"], "").status, Some(1));
}

#[test]
fn paper_is_a_page_and_a_tree_per_language_and_a_style_sheet() {
    let folder = folder("paper");
    let out = fine(&["paper", MINIMAL, "-o", folder.to_str().unwrap()], "");
    assert_eq!(out.lines().count(), 2);
    let mut files: Vec<_> =
        fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    files.sort();
    assert_eq!(files, ["de.html", "de.json", "en.html", "en.json", "style.css"]);
}

#[test]
fn who_stops_reading_is_no_problem() {
    let mut child = Command::new(PROGRAM)
        .args(["link", "encode"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let writer = thread::spawn(move || while stdin.write_all(A.as_bytes()).is_ok() {});
    let mut first = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut first).unwrap();
    let mut err = String::new();
    child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
    writer.join().unwrap();
    assert_eq!((child.wait().unwrap().code(), &*err), (Some(0), ""));
    assert_eq!(first, format!("{A_CODE}\n"));
}

/// The answers are many times larger than the memory that the program takes.
#[cfg(target_os = "linux")]
#[test]
fn a_hundred_thousand_lines_take_no_more_memory_than_one() {
    const LINES: usize = 100_000;
    let mut child = Command::new(PROGRAM)
        .args(["link", "encode"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let status = format!("/proc/{}/status", child.id());
    let writer = thread::spawn(move || {
        (0..LINES).for_each(|_| stdin.write_all(A.as_bytes()).unwrap());
        // The input has not ended, so the program is still there.
        fs::read_to_string(status).unwrap()
    });
    let lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
    assert_eq!(lines.filter(|line| line == A_CODE).count(), LINES);
    assert_eq!(child.wait().unwrap().code(), Some(0));
    let status = writer.join().unwrap();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    let kilobytes: usize = peak.trim().trim_end_matches(" kB").parse().unwrap();
    assert!(A.len() * LINES / 1024 > 5 * kilobytes, "{kilobytes} kB");
}
