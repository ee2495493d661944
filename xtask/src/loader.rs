//! The hand-written scripts: www/embed, bundled for the pages that load them.

use std::fmt::Write as _;
use std::fs;
use std::process::Command;

use anyhow::{Context, Result};

use crate::command::output;
use crate::node;
use crate::release::{Asset, Release};

/// The scripts of www/embed that pages load by name.
const SCRIPTS: [&str; 2] = ["loader", "frame"];

/// Adds the scripts with the addresses and hashes of everything that they fetch. The loader lies in
/// two places: under a name that stays and under its version.
///
/// # Errors
/// If esbuild does not understand them.
pub fn add(release: &mut Release, assets: &[Asset]) -> Result<()> {
    let version = version()?;
    for script in SCRIPTS {
        let mut bundle = bundle(script)?;
        bundle.arg("--alias:release=./www/embed/release.js");
        bundle.arg(format!("--define:VERSION=\"{version}\""));
        bundle.arg(format!("--define:RELEASE={}", literal(assets)));
        let bytes = output(&mut bundle, &[])?;
        if script == "loader" {
            release.add("embed/v1.js", &bytes)?;
            release.add_copy(&format!("embed/{version}/loader.js"), &bytes)?;
        } else {
            release.add(&format!("embed/{script}.js"), &bytes)?;
        }
    }
    Ok(())
}

/// The version of the package, which is that of the public interface.
///
/// # Errors
/// If Cargo.toml names none.
pub fn version() -> Result<String> {
    let manifest = fs::read_to_string("Cargo.toml")?;
    let line = manifest.lines().find_map(|line| line.strip_prefix("version = \""));
    Ok(line.context("Cargo.toml names no version")?.trim_end_matches('"').to_owned())
}

/// A script that the loader fetches only where it is needed, and that may know of others.
///
/// # Errors
/// If esbuild does not understand it.
pub fn part(script: &str, later: &[Asset]) -> Result<Vec<u8>> {
    let mut bundle = bundle(script)?;
    bundle.arg(format!("--define:LATER={{{}}}", members(&later.iter().collect::<Vec<_>>())));
    output(&mut bundle, &[])
}

fn bundle(script: &str) -> Result<Command> {
    let mut esbuild = node::esbuild()?;
    esbuild.arg(format!("www/embed/{script}.js"));
    esbuild.args(["--bundle", "--minify", "--format=iife", "--target=es2020"]);
    esbuild.args(["--log-level=warning", "--legal-comments=none", "--charset=utf8"]);
    Ok(esbuild)
}

/// What the scripts know of the assets, as JavaScript. Packs lie in an object of their own.
pub fn literal(assets: &[Asset]) -> String {
    let is_pack =
        |asset: &&Asset| asset.path.rsplit_once('.').is_some_and(|(_, end)| end == "pack");
    let (packs, others): (Vec<_>, Vec<_>) = assets.iter().partition(is_pack);
    format!("{{{}\"packs\":{{{}}}}}", members(&others), members(&packs))
}

fn members(assets: &[&Asset]) -> String {
    assets.iter().fold(String::new(), |mut text, Asset { name, path, integrity }| {
        let _ = write!(text, r#""{name}":{{"file":"{path}","integrity":"{integrity}"}},"#);
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packs_are_apart_from_the_other_assets() {
        let asset = |name: &str, path: &str| Asset {
            name: name.to_owned(),
            path: path.to_owned(),
            integrity: "sha256-x".to_owned(),
        };
        assert_eq!(
            literal(&[asset("wasm", "a/1.wasm"), asset("de", "a/2.pack")]),
            r#"{"wasm":{"file":"a/1.wasm","integrity":"sha256-x"},"packs":{"de":{"file":"a/2.pack","integrity":"sha256-x"},}}"#
        );
    }
}
