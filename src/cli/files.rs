use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::{Failure, report};
use crate::model::{Depth, Instrument};
use crate::paper;
use crate::text;
use crate::wire::{definition, pack};

const BUILT_IN: &str = include_str!("../../assets/instruments/social-media.json");
const STARTER: &str = include_str!("../../assets/instruments/minimal.json");

/// Checks every file, whatever is wrong with those before it.
pub(super) fn check(files: &[PathBuf]) -> Result<(), Failure> {
    let mut outcome = Ok(());
    for file in files {
        match read(file) {
            Ok(instruments) => {
                writeln!(io::stdout(), "{}: {}", file.display(), size(&instruments))?;
            }
            Err(failure) => outcome = Err(failure),
        }
    }
    outcome
}

/// Writes two packs per language, the quick and the full, and says how large each is.
pub(super) fn compile(file: &Path, folder: &Path) -> Result<(), Failure> {
    let instruments = read(file)?;
    made(folder, fs::create_dir_all(folder))?;
    for instrument in instruments {
        let words = text::all(instrument.lang());
        for (depth, suffix) in [(Depth::Quick, ""), (Depth::Full, "-full")] {
            let name = format!("{}.{}{suffix}.pack", instrument.id(), instrument.lang().tag());
            let (path, bytes) = (folder.join(name), pack::write(&instrument, &words, depth));
            made(&path, fs::write(&path, &bytes))?;
            writeln!(io::stdout(), "{}: {} bytes", path.display(), bytes.len())?;
        }
    }
    Ok(())
}

/// Writes the questionnaire on paper: per language a page, and the same as a tree for the loader;
/// and the pages' style sheet.
pub(super) fn paper(file: &Path, folder: &Path) -> Result<(), Failure> {
    let instruments = read(file)?;
    made(folder, fs::create_dir_all(folder))?;
    let style = folder.join(paper::STYLE_FILE);
    made(&style, fs::write(&style, paper::STYLE))?;
    for instrument in instruments {
        let page = folder.join(instrument.lang().tag()).with_extension("html");
        made(&page, fs::write(&page, paper::page(&instrument)))?;
        let tree = page.with_extension("json");
        made(&tree, fs::write(&tree, paper::paper(&instrument).json()))?;
        writeln!(io::stdout(), "{}: written", page.display())?;
    }
    Ok(())
}

/// Prints the schema of instruments.
pub(super) fn schema() -> Result<(), Failure> {
    Ok(io::stdout().write_all(definition::schema().as_bytes())?)
}

/// Writes an instrument to start from.
pub(super) fn new(path: &Path) -> Result<(), Failure> {
    let starter = STARTER.replacen("../schema/", "", 1);
    made(path, File::create_new(path).and_then(|mut file| file.write_all(starter.as_bytes())))?;
    let advice = "`maturity-check schema > instrument-1.json` beside it helps editors to help you";
    writeln!(io::stdout(), "{}: written; {advice}", path.display())?;
    Ok(())
}

/// The instrument of a file, or the built-in one, in its first language: what scores and links
/// depend on is the same in all.
pub(super) fn instrument(file: Option<&Path>) -> Result<Instrument, Failure> {
    let instruments = match file {
        Some(file) => read(file)?,
        None => parse("the built-in instrument", BUILT_IN)?,
    };
    instruments.into_iter().next().ok_or(Failure::Problems)
}

fn read(file: &Path) -> Result<Vec<Instrument>, Failure> {
    let json = made(file, fs::read_to_string(file))?;
    parse(&file.display().to_string(), &json)
}

fn parse(name: &str, json: &str) -> Result<Vec<Instrument>, Failure> {
    definition::read(json).map_err(|error| {
        for fault in error.faults() {
            report(format_args!("{name}:{fault}"));
        }
        Failure::Problems
    })
}

/// Reports what went wrong with a file.
fn made<T>(path: &Path, outcome: io::Result<T>) -> Result<T, Failure> {
    outcome.map_err(|error| {
        report(format_args!("{}: {error}", path.display()));
        Failure::Problems
    })
}

fn size(instruments: &[Instrument]) -> String {
    let languages: Vec<_> = instruments.iter().map(|instrument| instrument.lang().tag()).collect();
    let Some(instrument) = instruments.first() else { return String::new() };
    format!(
        "{}, edition {}, in {}: {} dimensions, {} capabilities, {} items",
        instrument.id(),
        instrument.edition(),
        languages.join(" and "),
        instrument.dimensions().len(),
        instrument.capabilities().len(),
        instrument.items().len(),
    )
}
