//! The public interface: every name that has left the house is kept, and the documents say what
//! assets/interface.json says. `UPDATE_EXPECT=1` rewrites their tables.

mod tables;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::docs::contents;
use crate::support::equals_file;

const FROZEN: &str = include_str!("../data/frozen/interface-1.txt");
/// What has tables made of the interface.
const DOCUMENTS: [&str; 3] = ["README.md", "assets/docs/npm.md", "assets/docs/partners.md"];

fn interface() -> Value {
    serde_json::from_str(include_str!("../../assets/interface.json")).unwrap()
}

fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value[name].as_array().map_or(&[], Vec::as_slice)
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_default()
}

fn names(list: &[Value]) -> BTreeSet<&str> {
    list.iter().map(|entry| text(entry, "name")).collect()
}

/// A line for everything that a partner's page may name, or be told.
fn surface() -> Vec<String> {
    let interface = interface();
    let mut lines = vec![format!("tag {}", text(&interface, "tag"))];
    let mut add = |kind: &str, name: &str| lines.push(format!("{kind} {name}").trim_end().into());
    for attribute in list(&interface, "attributes") {
        add("attribute", text(attribute, "name"));
        let values = list(attribute, "values").iter().filter_map(Value::as_str);
        for value in values.filter(|value| !value.is_empty()) {
            add(&format!("value {}", text(attribute, "name")), value);
        }
    }
    for event in list(&interface, "events") {
        add("event", text(event, "name"));
        for field in list(event, "detail") {
            add(&format!("detail {}", text(event, "name")), text(field, "name"));
        }
        if event["exposes"] == true {
            add(&format!("detail {}", text(event, "name")), "code");
        }
    }
    for (kind, list_of) in [
        ("property", "properties"),
        ("state", "states"),
        ("method", "methods"),
        ("slot", "slots"),
        ("part", "parts"),
        ("custom-property", "cssProperties"),
    ] {
        for entry in list(&interface, list_of) {
            add(kind, text(entry, "name"));
        }
    }
    for error in list(&interface, "errors") {
        add("error", text(error, "code"));
    }
    lines
}

#[test]
fn no_name_that_has_left_the_house_is_gone() {
    let surface = surface();
    let gone: Vec<_> =
        FROZEN.lines().filter(|line| !surface.iter().any(|name| name == line)).collect();
    assert!(gone.is_empty(), "pages in the world use {gone:#?}");
}

#[test]
fn new_names_are_put_on_record() {
    let frozen: BTreeSet<_> = FROZEN.lines().collect();
    let surface = surface();
    let new = surface.iter().filter(|name| !frozen.contains(name.as_str()));
    let complete = new.fold(FROZEN.to_owned(), |text, name| text + name + "\n");
    equals_file(Path::new("tests/data/frozen/interface-1.txt"), &complete);
}

#[test]
fn the_documents_have_the_tables_of_the_interface() {
    let interface = interface();
    for document in DOCUMENTS.map(Path::new) {
        let found = fs::read_to_string(document).unwrap();
        equals_file(document, &tables::filled(&found, &interface));
    }
}

#[test]
fn no_table_is_missing_in_the_reference() {
    let reference = fs::read_to_string("assets/docs/partners.md").unwrap();
    for name in tables::NAMES {
        assert!(reference.contains(&tables::opening(name)), "{name}");
    }
}

#[test]
fn custom_properties_and_their_defaults_are_those_of_the_style() {
    let interface = interface();
    let style = contents(Path::new("assets/styles"));
    for property in list(&interface, "cssProperties") {
        let used = format!("var({}, {})", text(property, "name"), text(property, "default"));
        assert!(style.contains(&used), "{used}");
    }
    let all = style.split("var(--mc-").skip(1).filter_map(|rest| rest.split([',', ')']).next());
    let all: BTreeSet<_> = all.map(|name| format!("--mc-{name}")).collect();
    let listed = names(list(&interface, "cssProperties"));
    assert_eq!(all, listed.into_iter().map(str::to_owned).collect());
}

/// Those of the loader are seen in the browser.
#[test]
fn every_part_of_the_screens_is_listed() {
    let interface = interface();
    let listed = names(list(&interface, "parts"));
    let screens = contents(Path::new("src/ui"));
    let parts =
        screens.split(".set(\"part\", \"").skip(1).filter_map(|rest| rest.split('"').next());
    for part in parts.flat_map(|parts| parts.split(' ')) {
        assert!(listed.contains(part), "{part}");
    }
}

#[test]
fn every_slot_of_the_screens_is_listed() {
    let interface = interface();
    let listed = names(list(&interface, "slots"));
    let screens = contents(Path::new("src/ui"));
    for slot in ["intro", "cta", "privacy"] {
        assert!(listed.contains(slot) && screens.contains(&format!("\"{slot}\"")), "{slot}");
    }
}

#[test]
fn error_codes_are_numbered_without_a_gap() {
    let interface = interface();
    for (at, error) in list(&interface, "errors").iter().enumerate() {
        assert_eq!(text(error, "code"), format!("E{:02}", at + 1));
    }
}
