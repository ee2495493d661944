//! The project's chores. Each one installs what it misses and says so.

mod address;
mod assemble;
mod browsers;
mod budget;
mod build;
mod command;
mod fresh;
mod glue;
mod install;
mod interface;
mod loader;
mod module;
mod node;
mod npm;
mod page;
mod paper;
mod release;
mod serve;
mod sri;
mod studio;
mod test;
mod tools;
mod wordpress;

use std::env;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};

use crate::build::Flavour;

const USAGE: &str = "\
cargo xtask serve    build what is served, and serve it on 127.0.0.1:8080, demo pages on 8081
cargo xtask build    make dist/ and print the bytes of every file
cargo xtask test     run all checks and tests, the fast ones first
cargo xtask address FOLDER URL    tell a copy of dist/ its public address

serve and build take
  --dev            unoptimised, and panics have messages
  --stock          Rust's standard library as it is shipped: panics have messages, for about 12 kB
  --address URL    the public address, such as https://check.example.org/";

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
    let here = env::current_dir()?;
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("no folder around xtask")?;
    env::set_current_dir(root)?;

    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["serve", ref options @ ..] => {
            build(options)?;
            serve::run()
        }
        ["build", ref options @ ..] => build(options),
        ["test"] => test::run(),
        ["address", folder, url] => address::fill(&here.join(folder), url),
        // What Trunk calls when it has built the module: see trunk.toml.
        ["assemble"] => assemble::run(),
        _ => bail!("the chores are\n\n{USAGE}"),
    }
}

fn build(options: &[&str]) -> Result<()> {
    let (mut flavour, mut address) = (Flavour::Release, None);
    let mut options = options.iter();
    while let Some(option) = options.next() {
        match *option {
            "--stock" => flavour = Flavour::Stock,
            "--dev" => flavour = Flavour::Dev,
            "--address" => address = Some(*options.next().context("--address needs one")?),
            _ => bail!("the chores are\n\n{USAGE}"),
        }
    }
    build::run(flavour, address)
}
