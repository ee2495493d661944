//! The public interface of the element, as assets/interface.json lists it, and what tools are told
//! of it. What people are told, tests/it/interface.rs writes into the documents.

mod manifest;
mod types;

use std::fs;

use anyhow::{Context, Result};
use serde::Deserialize;

const FILE: &str = "assets/interface.json";

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Interface {
    tag: String,
    class: String,
    summary: String,
    attributes: Vec<Attribute>,
    properties: Vec<Typed>,
    states: Vec<Named>,
    methods: Vec<Method>,
    events: Vec<Event>,
    slots: Vec<Named>,
    parts: Vec<Named>,
    css_properties: Vec<CssProperty>,
    errors: Vec<Fault>,
}

#[derive(Deserialize)]
struct Attribute {
    name: String,
    /// Either a type or a closed choice of values.
    #[serde(rename = "type")]
    kind: Option<String>,
    #[serde(default)]
    values: Vec<String>,
    default: Option<String>,
    meaning: String,
}

#[derive(Deserialize)]
struct Typed {
    name: String,
    #[serde(rename = "type")]
    kind: String,
    #[serde(default)]
    meaning: String,
}

#[derive(Deserialize)]
struct Named {
    name: String,
    meaning: String,
}

#[derive(Deserialize)]
struct Method {
    name: String,
    #[serde(default)]
    parameters: Vec<Typed>,
    returns: String,
    meaning: String,
}

#[derive(Deserialize)]
struct Event {
    name: String,
    #[serde(default)]
    detail: Vec<Typed>,
    /// Whether its detail has the code of the answers where the partner asks for it.
    #[serde(default)]
    exposes: bool,
    meaning: String,
}

#[derive(Deserialize)]
struct CssProperty {
    name: String,
    syntax: String,
    default: String,
    meaning: String,
}

#[derive(Deserialize)]
struct Fault {
    code: String,
}

impl Interface {
    pub fn read() -> Result<Self> {
        let json = fs::read_to_string(FILE)?;
        serde_json::from_str(&json).with_context(|| format!("{FILE} is not understood"))
    }
}

impl Attribute {
    /// The name of its property: `headingLevel` for `heading-level`.
    fn property(&self) -> String {
        let mut words = self.name.split('-');
        let first = words.next().unwrap_or_default().to_owned();
        words.fold(first, |name, word| {
            let (initial, rest) = word.split_at(1);
            name + &initial.to_uppercase() + rest
        })
    }

    /// The type of its property.
    fn kind(&self) -> String {
        self.kind.clone().unwrap_or_else(|| union(&self.values))
    }
}

impl Event {
    /// The type of its detail.
    fn detail(&self) -> String {
        let fields = self.detail.iter().map(|field| format!("{}: {}", field.name, field.kind));
        let fields: Vec<_> =
            fields.chain(self.exposes.then(|| "code?: string".to_owned())).collect();
        if fields.is_empty() {
            return "CustomEvent<{}>".to_owned();
        }
        format!("CustomEvent<{{ {} }}>", fields.join("; "))
    }
}

/// A choice of texts, as a type.
fn union(values: &[impl AsRef<str>]) -> String {
    let values = values.iter().map(|value| format!("'{}'", value.as_ref()));
    values.collect::<Vec<_>>().join(" | ")
}
