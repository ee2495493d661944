//! The studio: the page where partners make their snippet.

use std::fs;

use anyhow::Result;

use crate::command::output;
use crate::node;
use crate::release::{Asset, Release};

/// Adds its script and its style sheet.
///
/// # Errors
/// If esbuild does not understand them.
pub fn add(release: &mut Release) -> Result<Asset> {
    release.add("embed/studio.js", &bundle("studio.js", &["--format=iife", "--target=es2020"])?)?;
    release.add_asset("studio", "css", &bundle("studio.css", &[])?)
}

/// The page, which names the style sheet.
///
/// # Errors
/// If it cannot be read.
pub fn page() -> Result<String> {
    Ok(fs::read_to_string("www/studio.html")?)
}

fn bundle(file: &str, options: &[&str]) -> Result<Vec<u8>> {
    let mut esbuild = node::esbuild()?;
    esbuild.arg(format!("www/studio/{file}")).args(["--bundle", "--minify"]).args(options);
    esbuild.args(["--log-level=warning", "--legal-comments=none", "--charset=utf8"]);
    output(&mut esbuild, &[])
}
