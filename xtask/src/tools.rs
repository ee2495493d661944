//! The pinned tools that turn sources into what is served. They live in the user's cache, one
//! folder per version.

use std::env::consts::EXE_SUFFIX;
use std::env::{self, home_dir};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::command::{ask, command};
use crate::install::Missing;

/// A tool that is built from its sources.
struct Tool {
    program: &'static str,
    package: &'static str,
    version: String,
    why: &'static str,
    takes: &'static str,
}

/// The folders that hold the pinned tools, for the search path.
pub fn folders() -> Result<Vec<PathBuf>> {
    Ok(pinned()?.iter().filter(|tool| !tool.is_on_path()).map(Tool::folder).collect())
}

pub fn missing() -> Result<Vec<Missing>> {
    let tools = pinned()?.into_iter().filter(|tool| !tool.is_there()).map(Tool::missing);
    Ok(components()?.into_iter().chain(tools).collect())
}

/// Versions are pinned where they are used: in Cargo.lock and trunk.toml.
fn pinned() -> Result<[Tool; 2]> {
    let lock = fs::read_to_string("Cargo.lock")?;
    let wasm_bindgen = quoted_after(&lock, "name = \"wasm-bindgen\"\nversion = ");
    let trunk = fs::read_to_string("trunk.toml")?;
    let trunk = quoted_after(&trunk, "trunk-version = ");
    Ok([
        Tool {
            program: "wasm-bindgen",
            package: "wasm-bindgen-cli",
            version: wasm_bindgen.context("Cargo.lock does not pin wasm-bindgen")?,
            why: "it joins WebAssembly and JavaScript",
            takes: "two minutes",
        },
        Tool {
            program: "trunk",
            package: "trunk",
            version: trunk.context("trunk.toml does not pin Trunk")?,
            why: "it builds what is served",
            takes: "four minutes",
        },
    ])
}

fn quoted_after(text: &str, key: &str) -> Option<String> {
    let (_, rest) = text.split_once(key)?;
    rest.split('"').nth(1).map(|version| version.trim_start_matches('=').to_owned())
}

impl Tool {
    fn home(&self) -> PathBuf {
        cache().join(format!("{}-{}", self.program, self.version))
    }

    fn folder(&self) -> PathBuf {
        self.home().join("bin")
    }

    fn is_on_path(&self) -> bool {
        ask(self.program, "--version") == Some(format!("{} {}", self.program, self.version))
    }

    fn is_there(&self) -> bool {
        let file = self.folder().join(format!("{}{EXE_SUFFIX}", self.program));
        file.is_file() || self.is_on_path()
    }

    /// Unoptimised they are quick enough, and there in half the time. Without default features
    /// they cannot download anything, which they need not.
    fn missing(self) -> Missing {
        let mut cargo = command("cargo", "install --locked --no-default-features");
        cargo.arg(format!("{}@{}", self.package, self.version));
        cargo.args(["--bin", self.program]).arg("--root").arg(self.home());
        cargo.env_remove("CARGO_TARGET_DIR");
        cargo.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0");
        cargo.env("CARGO_PROFILE_RELEASE_LTO", "off");
        cargo.env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
        cargo.env("CARGO_PROFILE_RELEASE_STRIP", "debuginfo");
        Missing {
            what: format!("{} {}", self.program, self.version),
            why: self.why,
            takes: self.takes,
            steps: vec![cargo],
        }
    }
}

/// What rustup adds to the toolchain.
fn components() -> Result<Option<Missing>> {
    let sysroot = ask("rustc", "--print sysroot").context("rustc does not answer")?;
    let is_missing = |part: &str| !Path::new(&sysroot).join(part).exists();
    let mut steps = Vec::new();
    if is_missing("lib/rustlib/wasm32-unknown-unknown") {
        steps.push(command("rustup", "target add wasm32-unknown-unknown"));
    }
    let components = [
        ("rust-src", "lib/rustlib/src/rust/library/Cargo.lock".to_owned()),
        ("rustfmt", format!("bin/rustfmt{EXE_SUFFIX}")),
        ("clippy", format!("bin/cargo-clippy{EXE_SUFFIX}")),
    ];
    for (component, _) in components.iter().filter(|(_, part)| is_missing(part)) {
        steps.push(command("rustup", &format!("component add {component}")));
    }
    Ok((!steps.is_empty()).then(|| Missing {
        what: "a part of the Rust toolchain".to_owned(),
        why: "it compiles to WebAssembly and checks the code",
        takes: "half a minute",
        steps,
    }))
}

fn cache() -> PathBuf {
    let set = ["XDG_CACHE_HOME", "LOCALAPPDATA"].into_iter().find_map(env::var_os);
    let cache = set.map(PathBuf::from).or_else(|| Some(home_dir()?.join(".cache")));
    cache.unwrap_or_else(env::temp_dir).join("maturity-check")
}
