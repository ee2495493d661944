//! What the browser tests drive: browsers, what a WordPress runs on, and libraries of old pages.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};

use crate::command::{ask, command, find};
use crate::install::Missing;
use crate::wordpress;

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

const PROGRAMS: [Program; 10] = [
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
        variable: "PHP",
        name: "PHP with its module for MySQL",
        programs: &["php"],
        places: &[],
        debian: "php-cli php-mysql",
    },
    Program {
        variable: "MARIADBD",
        name: "MariaDB’s server",
        programs: &["mariadbd", "mysqld"],
        places: &["/usr/sbin/mariadbd"],
        debian: "mariadb-server-core",
    },
    Program {
        variable: "PROTOTYPE",
        name: "the library Prototype",
        programs: &[],
        places: &["/usr/share/javascript/prototype/prototype.js"],
        debian: "libjs-prototype",
    },
    Program {
        variable: "MOOTOOLS",
        name: "the library MooTools",
        programs: &[],
        places: &["/usr/share/javascript/mootools/mootools-core-nc.js"],
        debian: "libjs-mootools",
    },
    Program {
        variable: "PDFTOTEXT",
        name: "pdftotext, which reads what was printed",
        programs: &["pdftotext"],
        places: &[],
        debian: "poppler-utils",
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
    if cfg!(target_os = "linux") { &PROGRAMS } else { &PROGRAMS[..6] }
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
    let lacks_wordpress = !wordpress::is_there();
    if lacking.is_empty() && !lacks_wordpress {
        return Ok(None);
    }
    let is_root = ask("id", "-u").is_some_and(|id| id == "0");
    let is_debian = Path::new("/etc/debian_version").exists();
    ensure!(is_debian && (is_root || lacking.is_empty()), "{}", wanting(&lacking, lacks_wordpress));
    let mut names: Vec<_> = lacking.iter().map(|program| program.name).collect();
    let mut steps = Vec::new();
    if is_root {
        steps.push(command("apt-get", "update"));
    }
    if !lacking.is_empty() {
        let mut install =
            command("apt-get", "install --yes --no-install-recommends fonts-dejavu-core");
        install.args(lacking.iter().flat_map(|program| program.debian.split(' ')));
        install.env("DEBIAN_FRONTEND", "noninteractive");
        steps.push(install);
    }
    if lacks_wordpress {
        names.push("WordPress");
        steps.push(wordpress::unpack());
    }
    Ok(Some(Missing {
        what: names.join(", "),
        why: "the browser tests drive it",
        takes: "a minute or two",
        steps,
    }))
}

/// What to do where nothing can be installed.
fn wanting(lacking: &[&Program], lacks_wordpress: bool) -> String {
    let line = |Program { name, variable, debian, .. }: &&Program| {
        format!("  {name} (Debian: apt-get install {debian}; or set {variable} to its path)")
    };
    let mut lines: Vec<_> = lacking.iter().map(line).collect();
    if lacks_wordpress {
        lines.push("  WordPress (unpack it, and set WORDPRESS to its folder)".to_owned());
    }
    format!("the browser tests lack\n{}", lines.join("\n"))
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
