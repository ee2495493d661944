//! The author's format: an instrument as JSON, with its texts in every declared language.

mod drafts;
mod error;
mod format;
mod places;

pub use error::DefinitionError;

use std::collections::BTreeSet;

use super::Fault;
use crate::model::{Instrument, Problem};
use format::Definition;
use places::Places;

/// Reads an instrument: one per declared language, in the order of declaration.
///
/// # Errors
/// What keeps the text from being JSON of the right form, or else everything that is wrong with
/// the instrument, in the order of the text.
pub fn read(json: &str) -> Result<Vec<Instrument>, DefinitionError> {
    let json = json.strip_prefix('\u{feff}').unwrap_or(json);
    let definition = parse(json)?;
    let mut problems = BTreeSet::from_iter(definition.problems());
    let mut instruments = Vec::new();
    for lang in definition.languages() {
        match definition.draft(lang).check() {
            Ok(instrument) => instruments.push(instrument),
            Err(found) => problems.extend(found),
        }
    }
    if problems.is_empty() { Ok(instruments) } else { Err(locate(json, problems)) }
}

/// The JSON Schema of the format, for editors.
#[must_use]
pub fn schema() -> String {
    let schema = schemars::schema_for!(Definition);
    format!("{:#}\n", schema.as_value())
}

fn parse(json: &str) -> Result<Definition, DefinitionError> {
    let mut parser = serde_json::Deserializer::from_str(json);
    let definition = serde_path_to_error::deserialize(&mut parser)
        .map_err(|error| Fault::from_json(Some(error.path()), error.inner()))?;
    parser.end().map_err(|error| Fault::from_json(None, &error))?;
    Ok(definition)
}

fn locate(json: &str, problems: BTreeSet<Problem>) -> DefinitionError {
    let places = Places::of(json);
    let mut found: Vec<_> =
        problems.into_iter().map(|problem| (places.find(&problem.at), problem)).collect();
    found.sort_by_key(|(place, _)| *place);
    found.into_iter().collect()
}
