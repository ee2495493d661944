//! Running other programs.

use std::env::consts::EXE_SUFFIX;
use std::env::{join_paths, split_paths};
use std::ffi::{OsStr, OsString};
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

/// A command of a program and its arguments, which are separated by spaces.
pub fn command(program: impl AsRef<OsStr>, arguments: &str) -> Command {
    let mut command = Command::new(program);
    command.args(arguments.split_whitespace());
    command
}

/// Runs a command that must succeed; what it prints is seen.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("cannot start {}", shown(command)))?;
    ensure!(status.success(), "{} failed", shown(command));
    Ok(())
}

/// What a command prints, if there is such a program and it succeeds.
pub fn ask(program: &str, arguments: &str) -> Option<String> {
    let output = command(program, arguments).stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}

/// A program's file on the search path.
pub fn find(program: &str) -> Option<PathBuf> {
    let name = format!("{program}{EXE_SUFFIX}");
    let path = std::env::var_os("PATH")?;
    split_paths(&path).map(|folder| folder.join(&name)).find(|file| file.is_file())
}

/// The search path with some folders in front.
pub fn path_with(folders: Vec<PathBuf>) -> Result<OsString> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    Ok(join_paths(folders.into_iter().chain(split_paths(&path)))?)
}

pub fn shown(command: &Command) -> String {
    let words = [command.get_program()].into_iter().chain(command.get_args());
    words.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}

/// What a command makes of an input.
pub fn output(command: &mut Command, input: &[u8]) -> Result<Vec<u8>> {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
    child.stdin.take().context("no way in")?.write_all(input)?;
    let output = child.wait_with_output()?;
    ensure!(output.status.success(), "{} failed", shown(command));
    Ok(output.stdout)
}
