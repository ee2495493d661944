//! The questionnaire on paper: a page per language, and a script per language that brings the same
//! content to the loader, even where a policy forbids to fetch.

use std::fs;
use std::path::{Path, absolute};

use anyhow::{Context, Result, ensure};

use crate::command::{command, output, run as perform};
use crate::node;
use crate::release::{Asset, Release};

const FOLDER: &str = "target/web/paper";
/// How a page refers to its style sheet.
const STYLE: &str = "href=\"style.css\"";
/// As old browsers read it: those without WebAssembly see the paper, too.
const SCRIPT: [&str; 4] = ["--bundle", "--format=iife", "--target=es2020", "--loader:.css=text"];

/// Lets the command line write the paper.
pub fn write() -> Result<()> {
    if Path::new(FOLDER).exists() {
        fs::remove_dir_all(FOLDER)?;
    }
    let paper = "run --quiet --bin maturity-check -- paper assets/instruments/social-media.json -o";
    perform(command("cargo", paper).arg(FOLDER))
}

/// Adds the pages, their style sheet and the scripts; gives the scripts, for the loader to know.
pub fn add(release: &mut Release) -> Result<Vec<Asset>> {
    let folder = Path::new(FOLDER);
    let style = esbuild(&folder.join("style.css"), &[])?;
    fs::write(folder.join("small.css"), &style)?;
    let style = release.add_asset("paper", "css", &style)?;
    let mut scripts = Vec::new();
    for lang in languages(folder)? {
        let page = fs::read_to_string(folder.join(format!("{lang}.html")))?;
        release.add(&format!("paper.{lang}.html"), styled(&page, &style)?.as_bytes())?;
        let script = folder.join(format!("{lang}.js"));
        let imports =
            format!("import tree from './{lang}.json';\nimport css from './small.css';\n");
        fs::write(&script, imports + "document.currentScript.paper = { css, tree };\n")?;
        let script = esbuild(&script, &SCRIPT)?;
        scripts.push(release.add_asset(&format!("paper-{lang}"), "js", &script)?);
    }
    Ok(scripts)
}

/// The languages that there is a page in, in the order of their tags.
fn languages(folder: &Path) -> Result<Vec<String>> {
    let mut languages = Vec::new();
    for entry in fs::read_dir(folder).context("there is no paper: run `cargo xtask build`")? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "html") {
            languages.extend(path.file_stem().map(|lang| lang.to_string_lossy().into_owned()));
        }
    }
    languages.sort();
    Ok(languages)
}

/// A page with the style sheet of the release. No text of an instrument can be mistaken for the
/// reference, because its quotes are escaped.
fn styled(page: &str, Asset { path, integrity, .. }: &Asset) -> Result<String> {
    ensure!(page.matches(STYLE).count() == 1, "a page refers to its style sheet once");
    let link = format!("href=\"{path}\" integrity=\"{integrity}\" crossorigin");
    Ok(page.replace(STYLE, &link))
}

/// What esbuild makes of a file. It writes ASCII only, so that a script says the same in a page of
/// any encoding.
fn esbuild(file: &Path, options: &[&str]) -> Result<Vec<u8>> {
    let mut esbuild = node::esbuild()?;
    esbuild.arg(absolute(file)?).args(["--minify", "--log-level=warning"]).args(options);
    output(&mut esbuild, &[])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_gets_the_style_sheet_of_the_release() {
        let style = Asset {
            name: "paper".to_owned(),
            path: "a/1.css".to_owned(),
            integrity: "sha256-x".to_owned(),
        };
        assert_eq!(
            styled("<link href=\"style.css\">", &style).unwrap(),
            "<link href=\"a/1.css\" integrity=\"sha256-x\" crossorigin>"
        );
        assert!(styled("<link href=\"other.css\">", &style).is_err());
    }
}
