//! Node and its packages: the build's in xtask/, the browser tests' in tests/browser/.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::command::{ask, command};
use crate::install::Missing;

/// The folder of the build's packages: esbuild and wasm-opt.
pub const BUILD: &str = "xtask";
/// The folder of the tests' packages: a driver for browsers and the rules of accessibility.
pub const TESTS: &str = "tests/browser";

/// Where the packages of a folder have their programs.
pub fn programs(folder: &str) -> Result<PathBuf> {
    Ok(fs::canonicalize(folder)?.join("node_modules/.bin"))
}

/// The minifier. Its package links a native program, but not on Windows.
pub fn esbuild() -> Result<Command> {
    if cfg!(windows) {
        return Ok(script("xtask/node_modules/esbuild/bin/esbuild"));
    }
    Ok(Command::new(programs(BUILD)?.join("esbuild")))
}

/// A script for Node.
pub fn script(script: impl AsRef<Path>) -> Command {
    let mut node = Command::new("node");
    node.arg(script.as_ref());
    node
}

/// The packages of a folder, unless they are there as its lock file says.
pub fn missing(folder: &'static str, why: &'static str) -> Result<Option<Missing>> {
    ensure!(
        ask("node", "--version").is_some(),
        "node is missing (it runs esbuild, wasm-opt and the browser tests); \
         install Node.js 20.19 or newer, with npm"
    );
    let lock = Path::new(folder).join("package-lock.json");
    let stamp = Path::new(folder).join("node_modules/.package-lock.json");
    let modified = |file: &Path| fs::metadata(file).and_then(|file| file.modified());
    let lock = modified(&lock).with_context(|| format!("{} cannot be read", lock.display()))?;
    if modified(&stamp).is_ok_and(|installed| installed >= lock) {
        return Ok(None);
    }
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let mut step = command(npm, "ci --ignore-scripts --no-audit --no-fund --prefix");
    step.arg(folder);
    Ok(Some(Missing {
        what: format!("{folder}/node_modules"),
        why,
        takes: "ten seconds",
        steps: vec![step],
    }))
}
