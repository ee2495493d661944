//! The WordPress that the browser tests drive: Debian's. It is unpacked rather than installed, since
//! its package brings a web server, which would start to serve.

use std::env;
use std::path::Path;
use std::process::Command;

use crate::command::command;

/// Where it is unpacked.
const HOME: &str = "target/wordpress";
/// Where its files are then; the tests look there, or where the variable says.
const FOLDER: &str = "target/wordpress/usr/share/wordpress";
const VARIABLE: &str = "WORDPRESS";

/// With the theme that the package recommends, since without any theme every page is empty.
const UNPACK: &str = "set -e; mkdir -p \"$1\"; cd \"$1\"; \
    apt-get download wordpress $(apt-cache depends wordpress | sed -n 's/.*: \\(wordpress-theme-.*\\)/\\1/p'); \
    for package in *.deb; do dpkg-deb --extract \"$package\" .; rm \"$package\"; done";

pub fn is_there() -> bool {
    env::var_os(VARIABLE).is_some() || Path::new(FOLDER).join("wp-load.php").is_file()
}

/// Fetches and unpacks it where apt-get is.
pub fn unpack() -> Command {
    let mut unpack = command("sh", "-c");
    unpack.args([UNPACK, "sh", HOME]);
    unpack
}
