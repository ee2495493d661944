//! What an author's JSON may and may not look like, and what the author reads then.

use std::fs;
use std::path::{Path, PathBuf};

use maturity_check::model::Lang;
use maturity_check::wire::definition;

use crate::support::equals_file;

const SOCIAL_MEDIA: &str = include_str!("../../assets/instruments/social-media.json");
const MINIMAL: &str = include_str!("../../assets/instruments/minimal.json");

#[test]
fn the_instrument_is_read_in_both_languages() {
    let instruments = definition::read(SOCIAL_MEDIA).unwrap();
    let [de, en] = &instruments[..] else { panic!("two languages") };
    assert_eq!((de.lang(), en.lang()), (Lang::De, Lang::En));
    assert!(de.same_shape(en));
    assert_eq!(&**de.id(), "social-media-maturity");
    assert_eq!(de.dimensions().len(), 3);
    assert_eq!(de.capabilities().len(), 12);
    assert_eq!(de.items().len(), 36);
    assert_eq!(de.items().filter(|&item| de.item(item).quick).count(), 12);
    assert_eq!(de.patterns().len(), 6);
    assert_eq!(&*en.dimension(en.dimensions().next().unwrap()).name, "External dialogue");
}

#[test]
fn the_smallest_instrument_is_one() {
    let instruments = definition::read(MINIMAL).unwrap();
    assert_eq!(instruments.len(), 2);
    assert!(instruments.iter().all(|instrument| instrument.items().len() == 1));
}

#[test]
fn a_byte_order_mark_does_no_harm() {
    assert!(definition::read(&format!("\u{feff}{MINIMAL}")).is_ok());
}

#[test]
fn every_good_file_is_read() {
    for path in json_files("good") {
        if let Err(error) = definition::read(&fs::read_to_string(&path).unwrap()) {
            panic!("{}:\n{error}", path.display());
        }
    }
}

/// Beside every bad file lies the text that its author sees.
#[test]
fn every_bad_file_is_explained() {
    for path in json_files("bad") {
        let error = definition::read(&fs::read_to_string(&path).unwrap()).unwrap_err();
        equals_file(&path.with_extension("txt"), &error.to_string());
    }
}

#[test]
fn whatever_is_cut_from_the_text_is_noticed_and_placed() {
    let lines = MINIMAL.lines().count();
    for (end, _) in MINIMAL.char_indices().filter(|&(end, _)| end < MINIMAL.trim_end().len()) {
        let error = definition::read(&MINIMAL[..end]).unwrap_err();
        assert!(error.faults().iter().all(|fault| fault.line <= lines), "{error}");
    }
}

#[test]
fn the_published_schema_is_that_of_the_types() {
    equals_file(Path::new("assets/schema/instrument-1.json"), &definition::schema());
}

fn json_files(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new("tests/data/definitions").join(folder);
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    files.sort();
    assert!(!files.is_empty());
    files
}
