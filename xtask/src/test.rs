//! All checks and tests, the fast ones first; the first that fails ends the run.

use std::env;
use std::path::absolute;
use std::time::Instant;

use anyhow::Result;

use crate::build::{self, Flavour};
use crate::command::{command, run as perform};
use crate::install::install;
use crate::{browsers, budget, node, tools};

const BROWSER_TESTS: &str = "tests/browser/run.mjs";
/// The command line: the oracle of the figures that a browser shows.
const ORACLE: &str = "target/debug/maturity-check";

struct Stage {
    name: &'static str,
    run: fn() -> Result<()>,
}

const STAGES: [Stage; 8] = [
    Stage { name: "format", run: || cargo("fmt --all --check") },
    Stage {
        name: "the library without a browser",
        run: || cargo("check --quiet --lib --no-default-features"),
    },
    Stage {
        name: "lints",
        run: || cargo("clippy --quiet --workspace --all-targets --all-features -- -D warnings"),
    },
    Stage {
        name: "lints of the module",
        run: || {
            cargo(
                "clippy --quiet --bin widget --bin desk --no-default-features --features check,desk \
                 --target wasm32-unknown-unknown -- -D warnings",
            )
        },
    },
    Stage { name: "tests", run: || cargo("test --quiet --workspace --all-features") },
    Stage { name: "build", run: || build::run(Flavour::Release, None) },
    Stage { name: "budget", run: budget::check },
    Stage { name: "browser tests", run: browser_tests },
];

pub fn run() -> Result<()> {
    let packages = [
        node::missing(node::BUILD, "esbuild and wasm-opt shrink what is served")?,
        node::missing(node::TESTS, "it drives browsers and checks accessibility")?,
        browsers::missing()?,
    ];
    install(tools::missing()?.into_iter().chain(packages.into_iter().flatten()).collect())?;
    for (done, stage) in STAGES.iter().enumerate() {
        println!("== {}", stage.name);
        let start = Instant::now();
        let result = (stage.run)();
        println!("== {}: {:.1} s", stage.name, start.elapsed().as_secs_f32());
        if result.is_err() {
            println!("{done} passed, 1 failed");
            return result;
        }
    }
    println!("{} passed, 0 failed", STAGES.len());
    Ok(())
}

fn cargo(arguments: &str) -> Result<()> {
    perform(&mut command("cargo", arguments))
}

fn browser_tests() -> Result<()> {
    let mut tests = node::script(BROWSER_TESTS);
    tests.env("DIST", absolute("dist")?).env("ORACLE", absolute(ORACLE)?);
    tests.env("XTASK", env::current_exe()?);
    perform(tests.args(browsers::picked()).envs(browsers::variables()))
}
