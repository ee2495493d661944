//! From sources to dist/: packs by the command line, the module by Trunk, the rest by Trunk's hook.

use std::env;
use std::fs;
use std::path::{Path, absolute};
use std::process::Command;

use anyhow::{Context, Result};

use crate::command::{command, path_with, run as perform};
use crate::fresh::Attempt;
use crate::install::install;
use crate::{address, budget, node, paper, tools};

/// Apart from the target folder of everything else, because the compiler gets other flags.
const TARGET: &str = "target/web";
const PACKS: &str = "target/web/packs";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flavour {
    /// With a standard library built for this module, in which a panic is a bare trap: 12 kB less
    /// for every visitor. Cargo calls this unstable, hence the variable that lets a stable
    /// compiler do it.
    Release,
    /// With the standard library as it is shipped.
    Stock,
    /// Unoptimised.
    Dev,
}

/// Makes dist/, unless it is there already, and prints the bytes of its files.
pub fn run(flavour: Flavour, address: Option<&str>) -> Result<()> {
    address.map_or(Ok(()), address::check)?;
    let packages = node::missing(node::BUILD, "esbuild and wasm-opt shrink what is served")?;
    install(tools::missing()?.into_iter().chain(packages).collect())?;
    let how = format!("{flavour:?} {}", address.unwrap_or("anywhere"));
    if let Some(attempt) = Attempt::unless_fresh(&how)? {
        compile_packs()?;
        paper::write()?;
        trunk(flavour)?;
        address.map_or(Ok(()), |address| address::fill(Path::new("dist"), address))?;
        attempt.succeeded()?;
    }
    if flavour == Flavour::Dev { Ok(()) } else { budget::print() }
}

fn compile_packs() -> Result<()> {
    if Path::new(PACKS).exists() {
        fs::remove_dir_all(PACKS)?;
    }
    let compile =
        "run --quiet --bin maturity-check -- compile assets/instruments/social-media.json -o";
    perform(command("cargo", compile).arg(PACKS))
}

fn trunk(flavour: Flavour) -> Result<()> {
    let mut trunk = command("trunk", "--quiet --config trunk.toml build");
    let mut folders = tools::folders()?;
    folders.push(node::programs(node::BUILD)?);
    // For the hook.
    folders.extend(env::current_exe()?.parent().map(Path::to_path_buf));
    trunk.env("PATH", path_with(folders)?);
    trunk.env("CARGO_TARGET_DIR", absolute(TARGET)?).env("RUST_BACKTRACE", "0");

    // Trunk works offline: whatever it needs has to be there before.
    perform(&mut command("cargo", "fetch --quiet"))?;
    match flavour {
        Flavour::Release => {
            perform(own_std(&mut command(
                "cargo",
                "fetch --quiet --target wasm32-unknown-unknown",
            )))?;
            perform(own_std(trunk.arg("--release")))
        }
        Flavour::Stock => perform(trunk.arg("--release")),
        Flavour::Dev => perform(&mut trunk),
    }
}

/// Lets a cargo command build the standard library anew, without the machinery of panics.
fn own_std(command: &mut Command) -> &mut Command {
    command.envs([
        ("RUSTC_BOOTSTRAP", "1"),
        ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
        ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
        (
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
            "-Zunstable-options -Cpanic=immediate-abort -Clink-arg=-zstack-size=131072",
        ),
    ])
}

/// The compiled instrument: its packs by the tag of their language, `de` with the texts of the quick
/// check and `de-full` with all.
pub fn packs() -> Result<Vec<(String, Vec<u8>)>> {
    let mut packs = Vec::new();
    for entry in fs::read_dir(PACKS).context("there are no packs: run `cargo xtask build`")? {
        let path = entry?.path();
        let stem = path.file_stem().context("a pack has a name")?.to_string_lossy().into_owned();
        let name = stem.rsplit('.').next().unwrap_or(&stem).to_owned();
        packs.push((name, fs::read(&path)?));
    }
    packs.sort();
    Ok(packs)
}
