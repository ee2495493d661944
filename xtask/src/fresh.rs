//! Whether dist/ is what a build would make again.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use anyhow::Result;

use crate::command::ask;

/// What a build reads.
const INPUTS: [&str; 7] =
    ["Cargo.lock", "Cargo.toml", "assets", "src", "trunk.toml", "www", "xtask"];
/// What lies in these folders and is not read.
const OTHERS: [&str; 2] = ["node_modules", "www/partners"];
/// How the latest build was made. It is as old as the start of that build.
const MADE: &str = "target/web/made.txt";

/// A build about to be made.
pub struct Attempt {
    how: String,
    started: SystemTime,
}

impl Attempt {
    /// `None` if the latest build was made in the same way from the same inputs.
    pub fn unless_fresh(flavour: &str) -> Result<Option<Self>> {
        let started = SystemTime::now();
        let how = format!("{flavour}, {}", ask("rustc", "--version").unwrap_or_default());
        let is_same = fs::read_to_string(MADE).is_ok_and(|made| made == how);
        let made = fs::metadata(MADE).and_then(|file| file.modified()).ok();
        if is_same
            && Path::new("dist/index.html").exists()
            && made >= INPUTS.iter().map(Path::new).filter_map(newest).max()
        {
            return Ok(None);
        }
        if made.is_some() {
            fs::remove_file(MADE)?;
        }
        Ok(Some(Self { how, started }))
    }

    pub fn succeeded(self) -> Result<()> {
        fs::write(MADE, self.how)?;
        Ok(fs::File::options().write(true).open(MADE)?.set_modified(self.started)?)
    }
}

/// The latest change of a file, or of a folder and all in it. Folders change when files come and go.
fn newest(path: &Path) -> Option<SystemTime> {
    let entries = fs::read_dir(path).into_iter().flatten().flatten().map(|entry| entry.path());
    let read = entries.filter(|path| !OTHERS.iter().any(|other| path.ends_with(other)));
    let inside = read.filter_map(|path| newest(&path));
    inside.chain(fs::metadata(path).and_then(|file| file.modified()).ok()).max()
}
