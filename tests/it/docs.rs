//! What the README and its companions say is so.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use maturity_check::model::Limits;
use maturity_check::wire::code;
use maturity_check::wire::record::AnswerReader;

use crate::support::social_media;

const README: &str = include_str!("../../README.md");
const ARCHITECTURE: &str = include_str!("../../ARCHITECTURE.md");
const CHANGELOG: &str = include_str!("../../CHANGELOG.md");
const PARTNERS: &str = include_str!("../../assets/docs/partners.md");
const COMMAND_LINE: &str = include_str!("../../src/cli.rs");

const SNIPPET: &str = "<script async src=\"https://YOUR-ADDRESS/embed/v1.js\"></script>\
    <maturity-check lang=\"de\"></maturity-check>\n";

type Names<'a> = BTreeSet<&'a str>;

/// What stands between two marks.
#[track_caller]
fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    let (_, rest) = text.split_once(start).unwrap();
    rest.split_once(end).unwrap().0
}

/// The names that follow each of these marks.
fn names_after<'a>(text: &'a str, mark: &str) -> Names<'a> {
    let name = |rest: &'a str| rest.split(|sign: char| !sign.is_ascii_lowercase() && sign != '-');
    let names = text.split(mark).skip(1).filter_map(|rest| name(rest).next());
    names.filter(|name| !name.is_empty()).collect()
}

/// What stands between backticks at the beginning of a table's rows.
fn first_column(table: &str) -> Names<'_> {
    table.lines().filter_map(|row| row.strip_prefix("| `")?.split('`').next()).collect()
}

/// The commands of an `enum`, as they are typed.
fn commands(name: &str) -> BTreeSet<String> {
    let body = between(COMMAND_LINE, &format!("enum {name} {{"), "\n}");
    let entries = body.lines().filter_map(|line| line.strip_prefix("    "));
    let entries = entries.filter(|line| line.starts_with(|sign: char| sign.is_ascii_uppercase()));
    let word =
        |line: &str| line.split(|sign: char| !sign.is_alphanumeric()).next().map(str::to_lowercase);
    entries.filter_map(word).collect()
}

/// The content of every file below a folder.
pub(crate) fn contents(folder: &Path) -> String {
    let mut all = String::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let content =
            if path.is_dir() { contents(&path) } else { fs::read_to_string(path).unwrap() };
        all.push_str(&content);
    }
    all
}

#[test]
fn the_snippet_names_the_element_and_the_loader() {
    assert!(README.contains(SNIPPET));
    assert!(contents(Path::new("www/embed")).contains("= 'maturity-check';"));
    assert!(contents(Path::new("xtask/src")).contains("\"embed/v1.js\""));
}

#[test]
fn a_partners_policy_admits_what_the_loader_needs() {
    assert!(PARTNERS.contains("trusted-types maturity-check\n"));
    assert!(contents(Path::new("www/embed")).contains("createPolicy('maturity-check'"));
}

#[test]
fn the_pinned_script_is_that_of_this_version() {
    let path = concat!("/embed/", env!("CARGO_PKG_VERSION"), "/loader.js\"");
    assert!(PARTNERS.contains(path), "{path}");
}

#[test]
fn the_command_line_has_the_commands_that_are_named() {
    let calls = README.split("cargo run -- ").skip(1);
    let calls: Vec<Vec<_>> = calls.map(|call| call.split_whitespace().take(2).collect()).collect();
    let named = |at: usize, calls: &[Vec<&str>]| -> BTreeSet<String> {
        calls.iter().map(|call| call[at].to_owned()).collect()
    };
    assert_eq!(named(0, &calls), commands("Command"));
    let links: Vec<_> = calls.into_iter().filter(|call| call[0] == "link").collect();
    assert_eq!(named(1, &links), commands("Link"));
}

#[test]
fn the_chores_that_are_named_exist() {
    let chores = include_str!("../../xtask/src/main.rs");
    for text in [README, ARCHITECTURE, CHANGELOG] {
        for chore in names_after(text, "cargo xtask ") {
            assert!(chores.contains(&format!("[\"{chore}\"")), "{chore}");
        }
    }
    for flavour in ["--dev", "--stock"] {
        assert!(README.contains(flavour) && chores.contains(flavour), "{flavour}");
    }
}

#[test]
fn the_answers_and_the_code_of_the_examples_can_be_read() {
    let instrument = social_media();
    let reader = AnswerReader::new(&instrument);
    let mut lines = README.lines().filter(|line| line.starts_with("{\"mode\""));
    assert!(lines.clone().count() > 0);
    assert!(lines.all(|line| reader.read(line).is_ok()));
    assert!(code::decode(&instrument, between(README, "\necho ", " |")).is_ok());
}

#[test]
fn sizes_are_those_that_are_enforced() {
    let range =
        |range: &std::ops::RangeInclusive<usize>| format!("{}–{}", range.start(), range.end());
    let dimensions = range(&Limits::DIMENSIONS);
    let (capabilities, items) = (range(&Limits::CAPABILITIES), range(&Limits::ITEMS));
    let sizes = format!("{dimensions} dimensions of {capabilities} capabilities of {items} items.");
    assert!(README.contains(&sizes), "{sizes}");
    let total = between(include_str!("../../xtask/budget.txt"), "\ntotal", "\n");
    let total = total.trim().strip_suffix("000").unwrap();
    assert!(README.contains(&format!("{total} kB together")), "{total}");
}

#[test]
fn links_lead_somewhere() {
    for (folder, text) in [("", README), ("", ARCHITECTURE), ("assets/docs", PARTNERS)] {
        let targets = text.split("](").skip(1).filter_map(|rest| rest.split([')', '#']).next());
        for target in targets.filter(|target| !target.is_empty() && !target.starts_with("http")) {
            assert!(Path::new(folder).join(target).exists(), "{target}");
        }
    }
}

#[test]
fn the_folders_of_the_architecture_are_there() {
    let folders = first_column(between(ARCHITECTURE, "| Folder |", "\n\n"));
    assert!(folders.len() > 10);
    for folder in folders {
        assert!(Path::new(folder).is_dir(), "{folder}");
    }
}

#[test]
fn changes_are_collected_for_the_next_release() {
    assert!(CHANGELOG.contains("\n## [Unreleased]\n"));
}
