//! The tables of the documents, in Markdown.

use std::fmt::Write as _;

use serde_json::Value;

use super::{list, text};

const CLOSING: &str = "<!-- end of table -->";

pub(super) const NAMES: [&str; 9] = [
    "attributes",
    "properties",
    "states",
    "methods",
    "events",
    "slots",
    "parts",
    "custom properties",
    "errors",
];

pub(super) fn opening(name: &str) -> String {
    format!("<!-- table: {name} -->")
}

/// A document with every table between its marks made anew.
pub(super) fn filled(document: &str, interface: &Value) -> String {
    NAMES.iter().fold(document.to_owned(), |document, name| {
        let opening = opening(name);
        let Some((before, rest)) = document.split_once(&opening) else { return document };
        let (_, after) = rest.split_once(CLOSING).unwrap();
        assert!(!after.contains(&opening), "{name} stands in a document twice");
        format!("{before}{opening}\n{}{CLOSING}{after}", table(name, interface))
    })
}

fn table(name: &str, interface: &Value) -> String {
    let rows = |head: &str, of: &str, row: &dyn Fn(&Value) -> String| {
        let line = "|---".repeat(head.matches(" | ").count() + 1);
        let head = format!("| {head} |\n{line}|\n");
        list(interface, of).iter().fold(head, |mut table, entry| {
            writeln!(table, "| {} |", row(entry)).unwrap();
            table
        })
    };
    match name {
        "attributes" => {
            rows("Attribute | Takes | Without it | What it does", "attributes", &attribute)
        }
        "properties" => rows("Property (read-only) | Type | What it says", name, &typed),
        "states" => rows("State | What it means", name, &named),
        "methods" => rows("Method | What it does", name, &method),
        "events" => rows("Event | Detail | When", name, &event),
        "slots" => rows("Slot | Where it is shown", name, &slot),
        "parts" => rows("Part | What it is", name, &named),
        "custom properties" => {
            rows("Custom property | By default | What it sets", "cssProperties", &css_property)
        }
        "errors" => rows("Code | What the visitor sees | Cause | What you can do", name, &error),
        _ => unreachable!("{name} is no table"),
    }
}

fn code(text: &str) -> String {
    format!("`{text}`")
}

fn named(entry: &Value) -> String {
    format!("{} | {}", code(text(entry, "name")), text(entry, "meaning"))
}

fn attribute(entry: &Value) -> String {
    let values = list(entry, "values").iter().filter_map(Value::as_str);
    let values: Vec<_> = values.filter(|value| !value.is_empty()).map(code).collect();
    let takes = match text(entry, "type") {
        "boolean" => "nothing".to_owned(),
        "string" => text(entry, "takes").to_owned(),
        _ => values.join(", "),
    };
    let without = match (text(entry, "default"), text(entry, "without")) {
        ("", "") => "–".to_owned(),
        ("", words) => words.to_owned(),
        (default, _) => code(default),
    };
    format!("{} | {takes} | {without} | {}", code(text(entry, "name")), text(entry, "meaning"))
}

fn typed(entry: &Value) -> String {
    let (name, kind) = (code(text(entry, "name")), code(text(entry, "type")));
    format!("{name} | {kind} | {}", text(entry, "meaning"))
}

fn method(entry: &Value) -> String {
    let parameters: Vec<_> =
        list(entry, "parameters").iter().map(|parameter| text(parameter, "name")).collect();
    let call = code(&format!("{}({})", text(entry, "name"), parameters.join(", ")));
    format!("{call} | {}", text(entry, "meaning"))
}

fn event(entry: &Value) -> String {
    let fields = list(entry, "detail").iter().map(|field| code(text(field, "name")));
    let fields: Vec<_> =
        fields.chain((entry["exposes"] == true).then(|| "(`code`)".into())).collect();
    let detail = if fields.is_empty() { "–".to_owned() } else { fields.join(", ") };
    format!("{} | {detail} | {}", code(text(entry, "name")), text(entry, "meaning"))
}

fn slot(entry: &Value) -> String {
    let name = match text(entry, "name") {
        "" => "without a name".to_owned(),
        name => code(name),
    };
    format!("{name} | {}", text(entry, "meaning"))
}

fn css_property(entry: &Value) -> String {
    let (name, default) = (code(text(entry, "name")), code(text(entry, "default")));
    format!("{name} | {default} | {}", text(entry, "meaning"))
}

fn error(entry: &Value) -> String {
    ["code", "visitor", "cause", "fix"].map(|field| text(entry, field)).join(" | ")
}
