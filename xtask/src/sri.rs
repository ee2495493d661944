//! sri.json: the hash of every script, module, style and pack, for pages that pin what they load
//! and for whoever hosts a copy and wants to know that it is whole.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::release::integrity;

const FILE: &str = "sri.json";
/// Where everything lies that a page loads by name or by hash.
const FOLDERS: [&str; 2] = ["a", "embed"];
const COMPRESSED: [&str; 2] = [".br", ".gz"];

/// Writes sri.json for what lies in the folder now.
pub fn write(folder: &Path) -> Result<()> {
    let mut paths = Vec::new();
    for inside in FOLDERS {
        collect(folder, inside, &mut paths)?;
    }
    paths.sort();
    let mut lines = String::new();
    for path in &paths {
        let comma = if lines.is_empty() { "" } else { ",\n" };
        write!(lines, "{comma}  \"{path}\": \"{}\"", integrity(&fs::read(folder.join(path))?))?;
    }
    Ok(fs::write(folder.join(FILE), format!("{{\n{lines}\n}}\n"))?)
}

/// The paths of all files below a folder, as addresses have them, without compressed forms.
fn collect(folder: &Path, inside: &str, paths: &mut Vec<String>) -> Result<()> {
    let entries = fs::read_dir(folder.join(inside))
        .with_context(|| format!("{} is no release", folder.display()))?;
    for entry in entries {
        let entry = entry?;
        let path = format!("{inside}/{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(folder, &path, paths)?;
        } else if !COMPRESSED.iter().any(|suffix| path.ends_with(suffix)) {
            paths.push(path);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::env::temp_dir;
    use std::process;

    use super::*;

    #[test]
    fn every_file_that_a_page_loads_has_its_hash() {
        let folder = temp_dir().join(format!("maturity-check-sri-{}", process::id()));
        for path in [
            "index.html",
            "a/1.js",
            "a/1.js.br",
            "a/1.js.gz",
            "embed/v1.js",
            "embed/1.0.0/loader.js",
        ] {
            let file = folder.join(path);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, "1").unwrap();
        }
        write(&folder).unwrap();
        let text = fs::read_to_string(folder.join(FILE)).unwrap();
        fs::remove_dir_all(&folder).unwrap();
        let hash = integrity(b"1");
        let paths = ["a/1.js", "embed/1.0.0/loader.js", "embed/v1.js"];
        let lines = paths.map(|path| format!("  \"{path}\": \"{hash}\""));
        assert_eq!(text, format!("{{\n{}\n}}\n", lines.join(",\n")));
    }
}
