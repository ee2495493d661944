//! The npm package, dist/npm/: the release as it is, and an entry for bundlers.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::command::output;
use crate::interface::Interface;
use crate::release::{Asset, Release};
use crate::{loader, node};

/// What servers import, where there are no elements.
const SERVER: &str = "export const MaturityCheckElement = undefined;\n";

/// Adds the package to a release that has everything else.
///
/// # Errors
/// If esbuild does not understand the loader.
pub fn add(release: &Release, assets: &[Asset], interface: &Interface) -> Result<()> {
    let version = loader::version()?;
    let mut files = release.files()?;
    files.extend([
        ("index.js".to_owned(), entry(assets, &version)?),
        ("server.js".to_owned(), SERVER.into()),
        ("index.d.ts".to_owned(), interface.types().into()),
        ("custom-elements.json".to_owned(), interface.manifest()?.into()),
    ]);
    let cargo = fs::read_to_string("Cargo.toml")?;
    let manifest = manifest(&cargo, files.iter().map(|(path, _)| path.as_str()))?;
    files.extend([
        ("package.json".to_owned(), manifest.into()),
        ("README.md".to_owned(), fs::read("assets/docs/npm.md")?),
        ("LICENSE".to_owned(), fs::read("LICENSE")?),
    ]);
    files.iter().try_for_each(|(path, bytes)| release.add_copy(&format!("npm/{path}"), bytes))
}

/// The loader as a module that knows its files by addresses which bundlers follow.
fn entry(assets: &[Asset], version: &str) -> Result<Vec<u8>> {
    let folder = Path::new("target/web/npm");
    fs::create_dir_all(folder)?;
    let known = folder.join("release.js");
    fs::write(&known, release_module(assets, version))?;
    let mut esbuild = node::esbuild()?;
    esbuild.args(["www/embed/package.js", "--bundle", "--format=esm", "--target=es2020"]);
    esbuild.args(["--log-level=warning", "--legal-comments=none", "--charset=utf8"]);
    esbuild.arg(format!("--alias:release=./{}", known.display()));
    output(&mut esbuild, &[])
}

/// What stands in the place of www/embed/release.js. Bundlers find an address only where it is
/// written out, so every file has its own.
fn release_module(assets: &[Asset], version: &str) -> String {
    let addresses = assets.iter().fold(String::new(), |mut text, Asset { path, .. }| {
        let _ = writeln!(text, "  '{path}': new URL('./{path}', import.meta.url).href,");
        text
    });
    format!(
        "\
export const version = '{version}';
export const release = {};
export const nonce = undefined;

// Nobody knows the folder here. Links lead to the page itself unless it says otherwise.
export const base = location.href.split('#')[0];

const ADDRESSES = {{
{addresses}}};

export function addressOf({{ file }}, folder = base) {{
  return folder === base ? ADDRESSES[file] : folder + file;
}}
",
        loader::literal(assets)
    )
}

/// The text of package.json, which says of the project what Cargo.toml says.
fn manifest<'a>(cargo: &str, files: impl Iterator<Item = &'a str>) -> Result<String> {
    let field = |name: &str| {
        let line = cargo.lines().find_map(|line| line.strip_prefix(&format!("{name} = \"")));
        line.map(|text| text.trim_end_matches('"')).with_context(|| format!("Cargo.toml: {name}"))
    };
    let entries: BTreeSet<_> = files.filter_map(|path| path.split('/').next()).collect();
    // By hand, because the order matters: of the conditions, the first that holds is taken.
    Ok(format!(
        r#"{{
  "name": "{}",
  "version": "{}",
  "description": "{}",
  "license": "{}",
  "type": "module",
  "exports": {{
    ".": {{ "types": "./index.d.ts", "node": "./server.js", "default": "./index.js" }},
    "./custom-elements.json": "./custom-elements.json",
    "./package.json": "./package.json"
  }},
  "types": "./index.d.ts",
  "sideEffects": ["./index.js"],
  "customElements": "custom-elements.json",
  "files": {}
}}
"#,
        field("name")?,
        field("version")?,
        field("description")?,
        field("license")?,
        serde_json::to_string(&entries)?,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bundlers_find_the_address_of_every_file() {
        let asset = |name: &str, path: &str| Asset {
            name: name.to_owned(),
            path: path.to_owned(),
            integrity: "sha384-x".to_owned(),
        };
        let module = release_module(&[asset("wasm", "a/1.wasm"), asset("de", "a/2.pack")], "1.0.0");
        for path in ["a/1.wasm", "a/2.pack"] {
            let line = format!("\n  '{path}': new URL('./{path}', import.meta.url).href,\n");
            assert!(module.contains(&line), "{module}");
        }
    }

    #[test]
    fn a_package_has_the_folders_of_its_files() {
        let cargo = include_str!("../../Cargo.toml");
        let manifest = manifest(cargo, ["a/1.js", "a/2.js", "index.js"].into_iter()).unwrap();
        let manifest: serde_json::Value = serde_json::from_str(&manifest).unwrap();
        assert_eq!(manifest["files"], serde_json::json!(["a", "index.js"]));
    }
}
