//! The npm package, dist/npm/: the release as it is, and an entry for bundlers.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

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
    let parts = assets.iter().filter_map(|asset| part(asset, &files).transpose());
    let parts = parts.collect::<Result<Vec<_>>>()?;
    files.extend(parts);
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
    esbuild.arg(format!("--alias:release=./{}", known.display())).arg("--external:./parts/*");
    output(&mut esbuild, &[])
}

/// What bundlers process on their way, in a form that survives it: scripts as modules, the style
/// under an ending that nobody knows. The files themselves stay, for pages that name the folder.
fn part(asset: &Asset, files: &[(String, Vec<u8>)]) -> Result<Option<(String, Vec<u8>)>> {
    let Some(path) = part_of(asset) else { return Ok(None) };
    let (_, bytes) = files.iter().find(|(path, _)| *path == asset.path).context("no such asset")?;
    if !is_script(asset) {
        return Ok(Some((path, bytes.clone())));
    }
    let script = str::from_utf8(bytes)?;
    ensure!(script.matches(TAG).count() == 1, "{} hands over something else than one", asset.name);
    let module =
        format!("const part = {{}};\n{}\nexport default part;\n", script.replace(TAG, "part."));
    Ok(Some((path, module.into())))
}

/// What scripts hand themselves over to.
const TAG: &str = "document.currentScript.";

fn is_script(asset: &Asset) -> bool {
    extension(asset) == Some("js")
}

fn extension(asset: &Asset) -> Option<&str> {
    Path::new(&asset.path).extension()?.to_str()
}

/// Where the file is that bundlers get instead of an asset's own.
fn part_of(asset: &Asset) -> Option<String> {
    match extension(asset)? {
        "js" => Some(format!("parts/{}.js", asset.name)),
        "css" => Some(format!("parts/{}.data", asset.name)),
        _ => None,
    }
}

/// What stands in the place of www/embed/release.js. Bundlers follow an address only where it is
/// written out, so every file has its own.
fn release_module(assets: &[Asset], version: &str) -> String {
    let (mut addresses, mut scripts) = (String::new(), String::new());
    for asset in assets {
        let (file, place) = (&asset.path, part_of(asset).unwrap_or_else(|| asset.path.clone()));
        let _ = if is_script(asset) {
            writeln!(scripts, "  '{file}': () => import('./{place}'),")
        } else {
            writeln!(addresses, "  '{file}': new URL('./{place}', import.meta.url).href,")
        };
    }
    format!(
        "\
export const version = '{version}';
export const release = {};
export const nonce = undefined;

// There is no folder: this stands for what the bundler has made of it.
export const base = 'bundled:';

export function page() {{
  return location.href.split('#')[0];
}}

const ADDRESSES = {{
{addresses}}};

const SCRIPTS = {{
{scripts}}};

export function addressOf({{ file }}, folder = base) {{
  return folder === base ? ADDRESSES[file] : folder + file;
}}

export function imported({{ file }}, folder) {{
  return folder === base ? SCRIPTS[file]() : undefined;
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
    ".": {{ "types": "./index.d.ts", "browser": "./index.js", "default": "./server.js" }},
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

    fn asset(name: &str, path: &str) -> Asset {
        Asset { name: name.to_owned(), path: path.to_owned(), integrity: "sha256-x".to_owned() }
    }

    #[test]
    fn bundlers_find_every_file_and_process_none() {
        let assets =
            [asset("wasm", "a/1.wasm"), asset("style", "a/2.css"), asset("glue", "a/3.js")];
        let module = release_module(&assets, "1.0.0");
        for line in [
            "'a/1.wasm': new URL('./a/1.wasm', import.meta.url).href,",
            "'a/2.css': new URL('./parts/style.data', import.meta.url).href,",
            "'a/3.js': () => import('./parts/glue.js'),",
        ] {
            assert!(module.contains(&format!("\n  {line}\n")), "{module}");
        }
    }

    #[test]
    fn a_script_becomes_a_module_that_exports_what_it_hands_over() {
        let glue = asset("glue", "a/3.js");
        let made = |script: &str| part(&glue, &[(glue.path.clone(), script.into())]);
        let (path, module) = made("document.currentScript.x=1;").unwrap().unwrap();
        assert_eq!(path, "parts/glue.js");
        assert_eq!(module, b"const part = {};\npart.x=1;\nexport default part;\n");
        assert!(made("document.currentScript.x=document.currentScript.y").is_err());
    }

    #[test]
    fn a_package_has_the_folders_of_its_files() {
        let cargo = include_str!("../../Cargo.toml");
        let manifest = manifest(cargo, ["a/1.js", "a/2.js", "index.js"].into_iter()).unwrap();
        let manifest: serde_json::Value = serde_json::from_str(&manifest).unwrap();
        assert_eq!(manifest["files"], serde_json::json!(["a", "index.js"]));
    }
}
