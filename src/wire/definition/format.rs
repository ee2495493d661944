//! The JSON of an instrument, field by field. What stands here in comments is what an author reads
//! in the editor.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;

use crate::model::{Lang, Limits};

/// An instrument that assesses maturity: what is asked, in which order, and what the levels mean.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Instrument")]
pub(super) struct Definition {
    /// Where the schema of this file is, for editors.
    #[serde(rename = "$schema")]
    _schema: Option<String>,
    /// The id of the instrument. Result links name it, so it never changes.
    pub(super) id: Id,
    /// The edition. Raise it when answers no longer mean what they meant: when questions come, go,
    /// move or change their sense. Result links of other editions are then not misread.
    #[schemars(range(min = *Limits::EDITION.start(), max = *Limits::EDITION.end()))]
    pub(super) edition: u64,
    /// The languages of the texts. Every text must be there in each of them.
    #[schemars(schema_with = "languages")]
    pub(super) languages: Vec<String>,
    /// The title.
    pub(super) title: Words,
    /// What the instrument is and is not, in two sentences.
    pub(super) about: Words,
    /// What the levels of the whole are called, from the lowest to the highest.
    #[schemars(length(equal = 5))]
    pub(super) levels: Vec<NamedLevel>,
    /// The phases in which recommendations are carried out, from the first to the last.
    #[schemars(length(min = *Limits::PHASES.start(), max = *Limits::PHASES.end()))]
    pub(super) phases: Vec<Phase>,
    /// The dimensions, in the order in which they are asked about.
    #[schemars(length(min = *Limits::DIMENSIONS.start(), max = *Limits::DIMENSIONS.end()))]
    pub(super) dimensions: Vec<Dimension>,
    /// Names for one dimension being clearly ahead of another. None by default.
    #[serde(default)]
    #[schemars(length(max = *Limits::PATTERNS.end()))]
    pub(super) patterns: Vec<Pattern>,
}

/// Lower case letters, digits and hyphens, beginning with a letter.
#[derive(Deserialize, JsonSchema)]
#[serde(transparent)]
pub(super) struct Id(
    #[schemars(length(max = Limits::ID), regex(pattern = "^[a-z][a-z0-9-]*$"))] pub(super) String,
);

/// A text in every declared language.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, expecting = "a text per language, such as {\"en\": \"…\"}")]
pub(super) struct Words {
    /// In German.
    #[schemars(length(min = 1))]
    pub(super) de: Option<String>,
    /// In English.
    #[schemars(length(min = 1))]
    pub(super) en: Option<String>,
}

/// A level of the whole.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, expecting = "a level")]
pub(super) struct NamedLevel {
    /// The number: 1 for the first, 5 for the last.
    #[schemars(range(min = 1, max = 5))]
    pub(super) level: u64,
    /// An adjective, not a rank.
    pub(super) name: Words,
    /// What an organisation on this level does, in two sentences.
    pub(super) text: Words,
}

/// A phase in which recommendations are carried out.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, expecting = "a phase")]
pub(super) struct Phase {
    /// The id that recommendations refer to.
    pub(super) id: Id,
    /// The name.
    pub(super) name: Words,
}

/// A field of the organisation's life, made of capabilities.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, expecting = "a dimension")]
pub(super) struct Dimension {
    /// The id; no other dimension has it.
    pub(super) id: Id,
    /// The name, short enough for a chart.
    pub(super) name: Words,
    /// What it covers, in one sentence.
    pub(super) about: Words,
    /// How much it counts in the total, 1 by default. 0 shows it without counting it.
    #[serde(default = "one")]
    #[schemars(range(max = 3))]
    pub(super) weight: u64,
    /// What an organisation on each level does here, from the lowest to the highest.
    #[schemars(length(equal = 5))]
    pub(super) levels: Vec<Level>,
    /// The capabilities, in the order in which they are asked about.
    #[schemars(length(min = *Limits::CAPABILITIES.start(), max = *Limits::CAPABILITIES.end()))]
    pub(super) capabilities: Vec<Capability>,
}

/// A level of a dimension.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, expecting = "a level")]
pub(super) struct Level {
    /// The number: 1 for the first, 5 for the last.
    #[schemars(range(min = 1, max = 5))]
    pub(super) level: u64,
    /// What an organisation on this level does here.
    pub(super) text: Words,
}

/// Something that an organisation can do more or less well; a few items measure it.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, expecting = "a capability")]
pub(super) struct Capability {
    /// The id; no other capability has it.
    pub(super) id: Id,
    /// The name, short enough for a chart.
    pub(super) name: Words,
    /// What it covers, in one sentence.
    pub(super) about: Words,
    /// How much it counts in its dimension, 1 by default. 0 shows it without counting it.
    #[serde(default = "one")]
    #[schemars(range(max = 3))]
    pub(super) weight: u64,
    /// Where the statements come from. For authors; visitors do not see it.
    #[serde(default, rename = "sources")]
    _sources: Vec<Source>,
    /// The items. Exactly one of them is the quick one.
    #[schemars(length(min = *Limits::ITEMS.start(), max = *Limits::ITEMS.end()))]
    pub(super) items: Vec<Item>,
    /// How to get to the levels 2, 3, 4 and 5, in this order.
    #[schemars(length(equal = 4))]
    pub(super) recommendations: Vec<Recommendation>,
}

/// Where a statement comes from.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, expecting = "a source")]
pub(super) struct Source {
    /// The document.
    #[serde(rename = "seed")]
    _seed: String,
    /// What it says.
    #[serde(rename = "statement")]
    _statement: String,
}

/// A question with five options.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, expecting = "an item")]
pub(super) struct Item {
    /// The id; no other item has it.
    pub(super) id: Id,
    /// Whether the quick check asks it. Exactly one item of a capability is quick.
    #[serde(default)]
    pub(super) quick: bool,
    /// The question.
    pub(super) text: Words,
    /// A sentence of help.
    pub(super) help: Option<Words>,
    /// What an organisation on the levels 1 to 5 does, in this order.
    #[schemars(length(equal = 5))]
    pub(super) options: Vec<Words>,
}

/// A step that takes a capability to the next level.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, expecting = "a recommendation")]
pub(super) struct Recommendation {
    /// The level that it leads to: 2 for the first, 5 for the last.
    #[schemars(range(min = 2, max = 5))]
    pub(super) to: u64,
    /// The id of the phase to which it belongs.
    pub(super) phase: Id,
    /// What it takes: 1 is days, 2 weeks, 3 months.
    #[schemars(range(min = 1, max = 3))]
    pub(super) effort: u64,
    /// What to do, in a few words.
    pub(super) title: Words,
    /// What to do, in two sentences.
    pub(super) text: Words,
}

/// A name for one dimension being clearly ahead of another.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, expecting = "a pattern")]
pub(super) struct Pattern {
    /// The id; no other pattern has it.
    pub(super) id: Id,
    /// The id of the dimension with the highest result.
    pub(super) highest: Id,
    /// The id of the dimension with the lowest result.
    pub(super) lowest: Id,
    /// The name.
    pub(super) name: Words,
    /// What it means, in one or two sentences.
    pub(super) text: Words,
}

const fn one() -> u64 {
    1
}

fn languages(_: &mut SchemaGenerator) -> Schema {
    let tags = Lang::ALL.map(Lang::tag);
    json_schema!({
        "type": "array",
        "items": { "enum": tags },
        "minItems": 1,
        "uniqueItems": true,
    })
}
