//! How many bytes a visitor may have to load.

use std::collections::HashMap;
use std::fs;

use anyhow::{Context, Result, ensure};

use crate::release::{Size, sizes};

const FILE: &str = "xtask/budget.txt";
/// What every visitor loads up to the finished quick report, besides the pack of one language.
const NEEDED: [&str; 5] = ["index.html", "embed/v1.js", "glue", "wasm", "style"];
const PACKS: [&str; 2] = ["de", "en"];

/// Prints the bytes of every file, and what a visitor needs.
pub fn print() -> Result<()> {
    let sizes = sizes()?;
    println!("{:<12}{:>10}{:>10}{:>10}", "bytes", "raw", "gzip", "brotli");
    for Size { name, raw, gzip, brotli } in &sizes {
        println!("{name:<12}{raw:>10}{gzip:>10}{brotli:>10}");
    }
    for (lang, total) in totals(&sizes)? {
        println!("up to the finished quick report in `{lang}`: {total} bytes brotli");
    }
    Ok(())
}

/// Compares the bytes with the budget.
///
/// # Errors
/// If a file or the sum is above its line, or a file has no line.
pub fn check() -> Result<()> {
    let text = fs::read_to_string(FILE)?;
    let lines = budget(&text)?;
    let sizes = sizes()?;
    let files = sizes.iter().map(|size| (size.name.clone(), size.brotli));
    let sums = totals(&sizes)?.into_iter().map(|(_, total)| ("total".to_owned(), total));
    let over: Vec<_> =
        files.chain(sums).filter_map(|(name, bytes)| excess(&lines, &name, bytes)).collect();
    ensure!(over.is_empty(), "over the budget of {FILE}:\n{}", over.join("\n"));
    Ok(())
}

/// The lines of the budget: a name and the brotli bytes that it may have.
fn budget(text: &str) -> Result<HashMap<&str, u64>> {
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    let line = |line| {
        let (name, bytes): (&str, &str) =
            str::split_once(line, ' ').with_context(|| format!("`{line}` has no bytes"))?;
        Ok((name, bytes.trim().parse().with_context(|| format!("`{line}` is no budget"))?))
    };
    lines.map(line).collect()
}

fn excess(budget: &HashMap<&str, u64>, name: &str, bytes: u64) -> Option<String> {
    match budget.get(name) {
        None => Some(format!("{name} has {bytes} bytes and no line")),
        Some(most) => {
            (bytes > *most).then(|| format!("{name} has {bytes} bytes, {} too many", bytes - most))
        }
    }
}

/// The brotli bytes that a visitor needs, by language.
fn totals(sizes: &[Size]) -> Result<Vec<(&'static str, u64)>> {
    let brotli = |name: &&str| {
        let size = sizes.iter().find(|size| size.name == **name);
        size.map(|size| size.brotli).with_context(|| format!("the release has no {name}"))
    };
    let needed = NEEDED.iter().map(brotli).sum::<Result<u64>>()?;
    PACKS.iter().map(|lang| Ok((*lang, needed + brotli(lang)?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_may_have_the_bytes_of_its_line() {
        let budget = budget("# name, bytes\nwasm   50000\n\nglue 4000\n").unwrap();
        assert_eq!(excess(&budget, "wasm", 50_000), None);
        assert_eq!(excess(&budget, "wasm", 50_001).unwrap(), "wasm has 50001 bytes, 1 too many");
        assert_eq!(excess(&budget, "style", 1).unwrap(), "style has 1 bytes and no line");
    }

    #[test]
    fn a_line_without_a_number_is_refused() {
        assert!(budget("wasm").is_err());
        assert!(budget("wasm many").is_err());
    }

    #[test]
    fn a_visitor_needs_the_page_the_loader_the_core_and_one_pack() {
        let size = |name: &str, brotli| Size { name: name.to_owned(), raw: 0, gzip: 0, brotli };
        let needed = NEEDED.iter().map(|name| size(name, 10));
        let sizes: Vec<_> =
            needed.chain([size("de", 3), size("en", 2), size("404.html", 9)]).collect();
        assert_eq!(totals(&sizes).unwrap(), [("de", 53), ("en", 52)]);
    }
}
