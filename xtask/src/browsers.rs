//! The browsers that the tests drive.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::command::{ask, command, find};
use crate::install::Missing;

struct Program {
    /// The variable that tells the tests where it is; who sets it decides.
    variable: &'static str,
    name: &'static str,
    /// What it is called on a search path.
    programs: &'static [&'static str],
    /// Where it lies off the search path; `*` is any folder.
    places: &'static [&'static str],
    debian: &'static str,
}

const PROGRAMS: [Program; 5] = [
    Program {
        variable: "CHROMIUM",
        name: "Chromium or Chrome",
        programs: &[
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome",
        ],
        places: &[
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:/Program Files/Google/Chrome/Application/chrome.exe",
            "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
        ],
        debian: "chromium",
    },
    Program {
        variable: "FIREFOX",
        name: "Firefox",
        programs: &["firefox-esr", "firefox"],
        places: &[
            "/Applications/Firefox.app/Contents/MacOS/firefox",
            "C:/Program Files/Mozilla Firefox/firefox.exe",
        ],
        debian: "firefox-esr",
    },
    Program {
        variable: "WEBKIT_DRIVER",
        name: "WebKitWebDriver",
        programs: &["WebKitWebDriver"],
        places: &[],
        debian: "webkit2gtk-driver",
    },
    Program {
        variable: "MINIBROWSER",
        name: "WebKit's MiniBrowser",
        programs: &["MiniBrowser"],
        places: &[
            "/usr/lib/*/webkit2gtk-4.1/MiniBrowser",
            "/usr/libexec/webkit2gtk-4.1/MiniBrowser",
        ],
        debian: "webkit2gtk-driver",
    },
    Program {
        variable: "XVFB",
        name: "xvfb-run, for a display without a screen",
        programs: &["xvfb-run"],
        places: &[],
        debian: "xvfb xauth",
    },
];

/// Safari's engine can be driven on Linux only; its programs are the last three.
fn wanted() -> &'static [Program] {
    if cfg!(target_os = "linux") { &PROGRAMS } else { &PROGRAMS[..2] }
}

/// The words that pick the tests of the wanted browsers; none pick all.
pub fn picked() -> &'static [&'static str] {
    if cfg!(target_os = "linux") { &[] } else { &["chromium:", "firefox:"] }
}

/// What Debian can install.
///
/// # Errors
/// Says what to install where this is not Debian, or the user may not install.
pub fn missing() -> Result<Option<Missing>> {
    let lacking: Vec<_> = wanted().iter().filter(|program| program.find().is_none()).collect();
    if lacking.is_empty() {
        return Ok(None);
    }
    let is_root = ask("id", "-u").is_some_and(|id| id == "0");
    if !is_root || !Path::new("/etc/debian_version").exists() {
        let list = lacking.iter().map(|Program { name, variable, debian, .. }| {
            format!("  {name} (Debian: apt-get install {debian}; or set {variable} to its path)")
        });
        bail!("the browser tests lack\n{}", list.collect::<Vec<_>>().join("\n"));
    }
    let mut install = command("apt-get", "install --yes --no-install-recommends fonts-dejavu-core");
    install.args(lacking.iter().flat_map(|program| program.debian.split(' ')));
    install.env("DEBIAN_FRONTEND", "noninteractive");
    Ok(Some(Missing {
        what: lacking.iter().map(|program| program.name).collect::<Vec<_>>().join(", "),
        why: "the browser tests drive it",
        takes: "a minute or two",
        steps: vec![command("apt-get", "update"), install],
    }))
}

/// The variables that tell the tests where the browsers are.
pub fn variables() -> Vec<(&'static str, PathBuf)> {
    wanted().iter().filter_map(|program| Some((program.variable, program.find()?))).collect()
}

impl Program {
    fn find(&self) -> Option<PathBuf> {
        let set = env::var_os(self.variable).map(PathBuf::from);
        let on_path = || self.programs.iter().find_map(|program| find(program));
        set.or_else(on_path).or_else(|| self.places.iter().find_map(|place| at(place)))
    }
}

/// The file of a place that may have one `*`.
fn at(place: &str) -> Option<PathBuf> {
    let Some((folder, rest)) = place.split_once("*/") else {
        return Some(PathBuf::from(place)).filter(|file| file.is_file());
    };
    let folders = fs::read_dir(folder).ok()?.flatten();
    folders.map(|folder| folder.path().join(rest)).find(|file| file.is_file())
}
