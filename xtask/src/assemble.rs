//! From what Trunk has staged to the release: small, named by content, compressed.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::command::{output, run as perform};
use crate::interface::Interface;
use crate::release::{Asset, Release};
use crate::{build, glue, loader, module, node, npm, paper, sri, studio};

/// Runs as Trunk's hook, in the folder that Trunk then makes dist/.
pub fn run() -> Result<()> {
    let stage =
        PathBuf::from(env::var_os("TRUNK_STAGING_DIR").context("only Trunk calls `assemble`")?);
    let is_optimised = env::var_os("TRUNK_PROFILE").is_some_and(|profile| profile == "release");
    let mut release = Release::new(stage.clone());

    let (wasm, glue) = core(&stage, "widget", "core.js", is_optimised)?;
    let (desk_wasm, desk_glue) = core(&stage, "desk", "core-desk.js", is_optimised)?;
    // What only some visitors load. The loader knows of one script that knows of the others.
    let mut later = paper::add(&mut release)?;
    later.push(release.add_asset("advice", "js", &loader::part("advice", &[])?)?);
    let desk = [
        release.add_asset("desk-glue", "js", &desk_glue)?,
        release.add_asset("desk-wasm", "wasm", &desk_wasm)?,
        release.add_asset("desk-style", "css", &minified("css", &style("assets/desk")?, &[])?)?,
    ];
    later.push(release.add_asset("desk", "js", &loader::part("desk", &desk)?)?);
    let mut assets = vec![
        release.add_asset("glue", "js", &glue)?,
        release.add_asset("wasm", "wasm", &wasm)?,
        release.add_asset("style", "css", &minified("css", &style("assets/styles")?, &[])?)?,
        release.add_asset("rungs", "js", &loader::part("rungs", &later)?)?,
    ];
    for (name, bytes) in build::packs()? {
        assets.push(release.add_asset(&name, "pack", &bytes)?);
    }

    loader::add(&mut release, &assets)?;
    let page = String::from_utf8(take(&stage.join("index.html"))?)?;
    release.add("index.html", filled(&page, &assets)?.as_bytes())?;
    let frame = fs::read_to_string("www/frame.html")?;
    release.add("frame.html", filled(&frame, &assets)?.as_bytes())?;
    let (page, sheet) = (fs::read_to_string("www/studio.html")?, studio::add(&mut release)?);
    release.add("studio.html", filled(&page, &[sheet])?.as_bytes())?;
    release.add("404.html", &fs::read("www/404.html")?)?;
    release.add("404.js", &minified("js", &fs::read("www/404.js")?, &[])?)?;
    let interface = Interface::read()?;
    release.add_copy("custom-elements.json", interface.manifest()?.as_bytes())?;
    sri::write(&stage)?;
    if is_optimised {
        perform(node::script("xtask/compress.mjs").arg(&stage))?;
    }
    // Nobody is served these, so they need no compressed forms.
    assets.extend(later);
    assets.extend(desk);
    npm::add(&release, &assets, &interface)?;
    release.finish()
}

/// A file's bytes; the file is gone then.
fn take(file: &Path) -> Result<Vec<u8>> {
    let bytes = fs::read(file).with_context(|| format!("Trunk has not made {}", file.display()))?;
    fs::remove_file(file)?;
    Ok(bytes)
}

/// A module of Trunk's, and its script: what wasm-bindgen and `www/<entry>` make, as one function.
fn core(stage: &Path, name: &str, entry: &str, is_optimised: bool) -> Result<(Vec<u8>, Vec<u8>)> {
    let wasm = stage.join(format!("{name}_bg.wasm"));
    let glue = String::from_utf8(take(&stage.join(format!("{name}.js")))?)?;
    if is_optimised {
        let (small, glue) = module::shrink(&wasm, &glue)?;
        fs::remove_file(wasm)?;
        Ok((small, bundle(&glue, entry)?))
    } else {
        Ok((take(&wasm)?, bundle(&glue, entry)?))
    }
}

fn bundle(glue: &str, entry: &str) -> Result<Vec<u8>> {
    let folder = Path::new("target/web/glue");
    fs::create_dir_all(folder)?;
    fs::write(folder.join("glue.js"), glue::adapt(glue)?)?;
    fs::copy(Path::new("www").join(entry), folder.join(entry))?;
    let mut bundle = esbuild()?;
    bundle.arg(folder.join(entry)).args(["--bundle", "--format=esm", "--minify"]);
    bundle.arg(format!("--banner:js={}", glue::OPENING));
    bundle.arg(format!("--footer:js={}", glue::CLOSING));
    output(&mut bundle, &[])
}

/// The style sheets of a folder, in the order of their names.
fn style(folder: &str) -> Result<Vec<u8>> {
    let mut sheets = Vec::new();
    for entry in fs::read_dir(folder)? {
        sheets.push(entry?.path());
    }
    sheets.sort();
    Ok(sheets.iter().map(fs::read).collect::<Result<Vec<_>, _>>()?.concat())
}

/// A page with `{{name}}` replaced by an asset's address and `{{name integrity}}` by its hash.
fn filled(page: &str, assets: &[Asset]) -> Result<String> {
    let mut page =
        page.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n");
    for Asset { name, path, integrity } in assets {
        page = page.replace(&format!("{{{{{name}}}}}"), path);
        page = page.replace(&format!("{{{{{name} integrity}}}}"), integrity);
    }
    // The one place that waits for the address of the release.
    let rest = page.replace("{{oembed}}", "");
    ensure!(!rest.contains("{{"), "a page names an asset that there is not:\n{page}");
    Ok(page)
}

fn minified(loader: &str, text: &[u8], options: &[&str]) -> Result<Vec<u8>> {
    let mut esbuild = esbuild()?;
    esbuild.args(["--minify", &format!("--loader={loader}")]).args(options);
    output(&mut esbuild, text)
}

fn esbuild() -> Result<Command> {
    let mut esbuild = node::esbuild()?;
    esbuild.args(["--log-level=warning", "--legal-comments=none", "--charset=utf8"]);
    Ok(esbuild)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asset() -> Asset {
        Asset {
            name: "wasm".to_owned(),
            path: "a/1.wasm".to_owned(),
            integrity: "sha256-x".to_owned(),
        }
    }

    #[test]
    fn a_page_gets_the_addresses_and_hashes_of_assets() {
        let page = "  <link href=\"{{wasm}}\"\n\n  integrity=\"{{wasm integrity}}\">";
        assert_eq!(
            filled(page, &[asset()]).unwrap(),
            "<link href=\"a/1.wasm\"\nintegrity=\"sha256-x\">"
        );
    }

    #[test]
    fn a_page_that_names_an_unknown_asset_is_refused() {
        assert!(filled("{{glue}}", &[asset()]).is_err());
    }
}
