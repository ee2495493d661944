//! The project's chores. Each one installs what it misses and says so.

mod assemble;
mod browsers;
mod budget;
mod build;
mod command;
mod fresh;
mod glue;
mod install;
mod loader;
mod module;
mod node;
mod release;
mod serve;
mod studio;
mod test;
mod tools;

use std::env;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};

use crate::build::Flavour;

const USAGE: &str = "\
cargo xtask serve    build what is served, and serve it on 127.0.0.1:8080
cargo xtask build    make dist/ and print the bytes of every file
cargo xtask test     run all checks and tests, the fast ones first

serve and build take
  --dev       unoptimised, and panics have messages
  --stock     Rust's standard library as it is shipped: panics have messages, for about 12 kB";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("no folder around xtask")?;
    env::set_current_dir(root)?;

    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["serve", ref options @ ..] => {
            build::run(flavour(options)?)?;
            serve::run("dist")
        }
        ["build", ref options @ ..] => build::run(flavour(options)?),
        ["test"] => test::run(),
        // What Trunk calls when it has built the module: see trunk.toml.
        ["assemble"] => assemble::run(),
        _ => bail!("the chores are\n\n{USAGE}"),
    }
}

fn flavour(options: &[&str]) -> Result<Flavour> {
    match options {
        [] => Ok(Flavour::Release),
        ["--stock"] => Ok(Flavour::Stock),
        ["--dev"] => Ok(Flavour::Dev),
        _ => bail!("the chores are\n\n{USAGE}"),
    }
}
