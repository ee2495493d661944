//! The studio: the page where partners make their snippet.

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

fn bundle(file: &str, options: &[&str]) -> Result<Vec<u8>> {
    let mut esbuild = node::esbuild()?;
    esbuild.arg(format!("www/studio/{file}")).args(["--bundle", "--minify"]).args(options);
    esbuild.args(["--log-level=warning", "--legal-comments=none", "--charset=utf8"]);
    output(&mut esbuild, &[])
}
