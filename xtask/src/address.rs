//! The public address of the check, written into a finished release: into the loaders, which then
//! find their files wherever they are copied to, and into what pages such as WordPress ask for when
//! somebody pastes the address (oEmbed).

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use crate::command::run as perform;
use crate::{node, page, sri};

/// In the loaders: what stands for an address that is not known.
const PLACEHOLDER: &str = "\"{{address}}\"";
/// In index.html: where the link to oembed.json goes.
const LINE: &str = "<!-- {{oembed}} -->";
const PROVIDER: &str = "Maturity Check";
/// Of the frame, until it says how high it is.
const HEIGHT: u16 = 820;
/// A hint for those who ask for a number; the frame takes the width that there is.
const WIDTH: u16 = 600;

/// Gives a release that has no address yet its address.
pub fn fill(folder: &Path, address: &str) -> Result<()> {
    check(address)?;
    let mut files = Vec::new();
    for loader in loaders(folder)? {
        files.push(changed(loader, PLACEHOLDER, &format!("\"{address}\""))?);
    }
    let index = folder.join("index.html");
    let page = read(&index)?;
    let title = page::title(&page).context("index.html has no title")?;
    files.push(changed(index, LINE, &link(title, address))?);
    files.push((folder.join("oembed.json"), oembed(title, address)));
    // Nothing is written unless everything can be.
    for (path, text) in &files {
        fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))?;
    }
    sri::write(folder)?;
    if folder.join("index.html.br").exists() {
        let changed = files.into_iter().map(|(path, _)| path).chain([folder.join("sri.json")]);
        perform(node::script("xtask/compress.mjs").args(changed))?;
    }
    Ok(())
}

/// Whether files can be asked for by putting their paths behind this address, and whether it can
/// stand between quotes in a script and in a page.
pub fn check(address: &str) -> Result<()> {
    let schemes = ["https://", "http://"];
    let rest = schemes.iter().find_map(|scheme| address.strip_prefix(scheme)).unwrap_or_default();
    let host = rest.split('/').next().unwrap_or_default();
    let is_plain =
        |sign: char| sign.is_ascii_alphanumeric() || "-._~:/%[]!$()*+,;=@".contains(sign);
    ensure!(
        !host.is_empty() && rest.ends_with('/') && rest.chars().all(is_plain),
        "`{address}` is not the address of a folder, such as https://check.example.org/"
    );
    Ok(())
}

/// The stable loader and those of single versions.
fn loaders(folder: &Path) -> Result<Vec<PathBuf>> {
    let embed = folder.join("embed");
    let entries = fs::read_dir(&embed)
        .with_context(|| format!("{} is no release: it has no embed/", folder.display()))?;
    let pinned = entries.flatten().map(|entry| entry.path().join("loader.js"));
    let pinned = pinned.filter(|path| path.is_file());
    Ok([embed.join("v1.js")].into_iter().chain(pinned).collect())
}

/// A file and its text with the one mark in it replaced.
fn changed(file: PathBuf, mark: &str, with: &str) -> Result<(PathBuf, String)> {
    let text = replaced(&read(&file)?, mark, with)
        .with_context(|| format!("{} cannot be given an address", file.display()))?;
    Ok((file, text))
}

fn replaced(text: &str, mark: &str, with: &str) -> Result<String> {
    let count = text.matches(mark).count();
    ensure!(
        count == 1,
        "it has {count} marks {mark} instead of one; has it got an address already?"
    );
    Ok(text.replace(mark, with))
}

fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))
}

/// What index.html says to those who want to embed its address.
fn link(title: &str, address: &str) -> String {
    let title = attribute(title);
    format!(
        r#"<link rel="alternate" type="application/json+oembed" href="{address}oembed.json" title="{title}">"#
    )
}

/// The answer to them: always the same, so that a file can give it.
fn oembed(title: &str, address: &str) -> String {
    let html = json(&format!("{}{}", quote(title, address), frame(title, address)));
    let title = json(title);
    format!(
        r#"{{
  "version": "1.0",
  "type": "rich",
  "title": {title},
  "provider_name": "{PROVIDER}",
  "provider_url": "{address}",
  "width": {WIDTH},
  "height": {HEIGHT},
  "html": {html}
}}
"#
    )
}

/// Before the frame, because WordPress listens to the frame only if there is a quote, which it shows
/// until the frame has spoken.
fn quote(title: &str, address: &str) -> String {
    format!(r#"<blockquote><a href="{address}">{title}</a></blockquote>"#)
}

/// The check in a frame. `width` and `frameborder` are attributes because WordPress takes styles away.
fn frame(title: &str, address: &str) -> String {
    let title = attribute(title);
    format!(
        r#"<iframe src="{address}frame.html" title="{title}" width="100%" height="{HEIGHT}" frameborder="0" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads" allow="clipboard-write" referrerpolicy="no-referrer"></iframe>"#
    )
}

/// Text of a page between the quotes of an attribute.
fn attribute(text: &str) -> String {
    text.replace('"', "&quot;")
}

/// A text with its quotes, as JSON has it.
fn json(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_that_of_a_folder_on_the_web() {
        for address in [
            "https://check.example.org/",
            "http://127.0.0.1:8080/",
            "http://[::1]:8080/some/where/",
            "https://example.org/reife-grad/1.0/",
        ] {
            assert!(check(address).is_ok(), "{address}");
        }
        for address in [
            "",
            "/",
            "https:///",
            "https://check.example.org",
            "check.example.org/",
            "ftp://check.example.org/",
            "https://check.example.org/?a=/",
            "https://check.example.org/#/",
            "https://check.example.org/ /",
            "https://check.example.org/\"/",
            "https://check.example.org/'/",
            "https://check.example.org/<b>/",
            "https://check.example.org/\\/",
            "https://prüfung.example.org/",
        ] {
            assert!(check(address).is_err(), "{address}");
        }
    }

    #[test]
    fn a_mark_is_replaced_if_there_is_just_one() {
        let with = "\"https://a.org/\"";
        let filled = replaced("const known=\"{{address}}\";", PLACEHOLDER, with).unwrap();
        assert_eq!(filled, "const known=\"https://a.org/\";");
        assert!(replaced(&filled, PLACEHOLDER, with).is_err());
        assert!(replaced("a=\"{{address}}\",b=\"{{address}}\"", PLACEHOLDER, with).is_err());
        assert!(replaced("const known='{{address}}';", PLACEHOLDER, with).is_err());
    }

    #[test]
    fn a_page_links_to_the_answer_by_its_whole_address() {
        assert_eq!(
            link("So \"gut\"", "https://a.org/"),
            "<link rel=\"alternate\" type=\"application/json+oembed\" \
             href=\"https://a.org/oembed.json\" title=\"So &quot;gut&quot;\">"
        );
    }

    #[test]
    fn the_answer_is_a_quote_and_a_frame_of_one_line() {
        let answer = oembed("Titel", "https://a.org/x/");
        for line in [
            "  \"version\": \"1.0\",",
            "  \"type\": \"rich\",",
            "  \"title\": \"Titel\",",
            "  \"provider_url\": \"https://a.org/x/\",",
            "  \"width\": 600,",
            "  \"height\": 820,",
        ] {
            assert!(answer.lines().any(|found| found == line), "{line}\n{answer}");
        }
        let html = answer.lines().find(|line| line.starts_with("  \"html\": ")).unwrap();
        let quote = r#"<blockquote><a href=\"https://a.org/x/\">Titel</a></blockquote><iframe "#;
        assert!(html.contains(quote), "{html}");
        assert!(html.contains(r#"src=\"https://a.org/x/frame.html\" title=\"Titel\" "#), "{html}");
        assert!(html.ends_with("></iframe>\""), "{html}");
    }
}
