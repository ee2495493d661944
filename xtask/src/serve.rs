//! Two static servers: dist/, with the headers that a web space should send, and the demo pages of
//! partners, which come from another origin as the pages of partners do.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};

use crate::page;

const CHECK: Site = Site { address: "127.0.0.1:8080", folder: "dist" };
const PARTNERS: Site = Site { address: "127.0.0.1:8081", folder: "www/partners" };
/// What partners' pages write instead of the address of the check.
const PLACEHOLDER: &str = "{{check}}";

/// For a browser that opens a connection and asks for nothing.
const PATIENCE: Duration = Duration::from_secs(10);
/// Partners' pages fetch from here; nobody guesses types; addresses of result links stay private.
const ALWAYS: &str = "Access-Control-Allow-Origin: *\r\n\
    Cross-Origin-Resource-Policy: cross-origin\r\n\
    Referrer-Policy: no-referrer\r\n\
    Vary: Accept-Encoding\r\n\
    X-Content-Type-Options: nosniff\r\n\
    Connection: close\r\n";

/// The pages of dist/ that are worth a look.
const PAGES: [(&str, &str); 6] = [
    ("The standalone page", ""),
    ("In English", "?lang=en"),
    ("The questionnaire on paper", "paper.de.html"),
    ("In English", "paper.en.html"),
    ("The check in a frame", "frame.html"),
    ("Make a snippet", "studio.html"),
];

/// A folder and where it is served.
#[derive(Clone, Copy)]
struct Site {
    address: &'static str,
    folder: &'static str,
}

/// Serves both folders until the program is ended.
pub fn run() -> Result<()> {
    let listeners = [(CHECK, CHECK.listen()?), (PARTNERS, PARTNERS.listen()?)];
    print!("\n{}", addresses()?);
    println!("\nCtrl+C ends the servers");
    thread::scope(|scope| {
        for (site, listener) in listeners {
            scope.spawn(move || site.serve(&listener));
        }
    });
    Ok(())
}

/// A line per page, with its address and its name.
fn addresses() -> Result<String> {
    let is_there = |path: &str| file(Path::new(CHECK.folder), &format!("/{path}")).is_some();
    let own = PAGES.into_iter().filter(|(_, path)| is_there(path));
    let own = own.map(|(name, path)| CHECK.line(path, name));
    Ok(own.chain(partners()?).collect())
}

/// The lines of partners' pages, the list of them first.
fn partners() -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(PARTNERS.folder)? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.sort_by_key(|name| (name != "index.html", name.clone()));
    let mut lines = Vec::new();
    for name in names.iter().filter(|name| media_type(Path::new(name)).starts_with("text/html")) {
        let text = fs::read_to_string(Path::new(PARTNERS.folder).join(name))?;
        let path = if name == "index.html" { "" } else { name };
        lines.push(PARTNERS.line(path, page::title(&text).unwrap_or(name)));
    }
    Ok(lines)
}

impl Site {
    fn line(self, path: &str, name: &str) -> String {
        let address = format!("http://{}/{path}", self.address);
        format!("{address:<45}{name}\n")
    }

    fn listen(self) -> Result<TcpListener> {
        let Self { address, .. } = self;
        TcpListener::bind(address)
            .with_context(|| format!("{address} is taken: end the other server first"))
    }

    fn serve(self, listener: &TcpListener) {
        for connection in listener.incoming().flatten() {
            // A browser that goes away in the middle of an answer is no news.
            thread::spawn(move || self.answer(&connection).ok());
        }
    }

    /// Answers the one request of a connection.
    fn answer(self, mut connection: &TcpStream) -> Result<()> {
        connection.set_read_timeout(Some(PATIENCE))?;
        let mut lines = BufReader::new(connection).lines();
        let request = lines.next().context("no request")??;
        let mut encodings = String::new();
        for line in lines {
            let line = line?.to_ascii_lowercase();
            if line.is_empty() {
                break;
            }
            if let Some(("accept-encoding", value)) = line.split_once(':') {
                value.clone_into(&mut encodings);
            }
        }
        let mut words = request.split(' ');
        let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        if !["GET", "HEAD"].contains(&method) {
            return Ok(write!(connection, "HTTP/1.1 405 Method Not Allowed\r\n{ALWAYS}\r\n")?);
        }
        let (head, body) = self.reply(target, &encodings)?;
        write!(connection, "HTTP/1.1 {head}{ALWAYS}Content-Length: {}\r\n\r\n", body.len())?;
        if method == "GET" {
            connection.write_all(&body)?;
        }
        Ok(())
    }

    /// The status and headers for a target, and its bytes.
    fn reply(self, target: &str, encodings: &str) -> Result<(String, Vec<u8>)> {
        let folder = Path::new(self.folder);
        let (status, file) = match file(folder, target) {
            Some(file) => ("200 OK", file),
            None => ("404 Not Found", folder.join("404.html")),
        };
        let kind = media_type(&file);
        let head = format!(
            "{status}\r\nContent-Type: {kind}\r\nCache-Control: {}\r\n",
            caching(status, &file)
        );
        if self.folder == PARTNERS.folder {
            return Ok((head, completed(&file).unwrap_or_default()));
        }
        let (encoding, body) = encoded(&file, encodings)?;
        Ok((head + encoding, body))
    }
}

/// A partner's file, with the address of the check where that is wanted.
fn completed(file: &Path) -> Result<Vec<u8>> {
    if file.extension().is_none_or(|extension| extension != "html") {
        return Ok(fs::read(file)?);
    }
    let check = format!("http://{}/", CHECK.address);
    Ok(fs::read_to_string(file)?.replace(PLACEHOLDER, &check).into_bytes())
}

/// The file that a request's target names, never outside the folder.
fn file(folder: &Path, target: &str) -> Option<PathBuf> {
    let path = target.split(['?', '#']).next()?.strip_prefix('/')?;
    let is_plain = |part: &str| !part.starts_with('.') && !part.contains(['\\', ':', '%']);
    // An absolute path would take the folder's place.
    let is_inside = Path::new(path).is_relative() && path.split('/').all(is_plain);
    let file = is_inside.then(|| folder.join(path))?;
    [file.join("index.html"), file].into_iter().find(|file| file.is_file())
}

/// The smallest form of a file that the browser takes, and its header.
fn encoded(file: &Path, accepted: &str) -> Result<(&'static str, Vec<u8>)> {
    let forms = [("br", "Content-Encoding: br\r\n"), ("gzip", "Content-Encoding: gzip\r\n")];
    for (encoding, header) in forms {
        let suffix = if encoding == "br" { "br" } else { "gz" };
        let compressed = PathBuf::from(format!("{}.{suffix}", file.display()));
        if accepted.contains(encoding) && compressed.is_file() {
            return Ok((header, fs::read(compressed)?));
        }
    }
    Ok(("", fs::read(file)?))
}

fn media_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("wasm") => "application/wasm",
        _ => "application/octet-stream",
    }
}

/// Files named by content never change; a missing one may appear.
fn caching(status: &str, file: &Path) -> &'static str {
    let is_asset = file.parent().is_some_and(|folder| folder.ends_with("a"));
    if status.starts_with("404") {
        "no-store"
    } else if is_asset {
        "public, max-age=31536000, immutable, no-transform"
    } else {
        "no-cache, no-transform"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_name_files_of_the_folder() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        for (target, expected) in [
            ("/Cargo.toml", Some("Cargo.toml")),
            ("/src/main.rs?x#y", Some("src/main.rs")),
            ("/", None),
            ("/src", None),
            ("/none", None),
            ("/src/../Cargo.toml", None),
            ("/../Cargo.toml", None),
            ("//Cargo.toml", None),
            (concat!("/", env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"), None),
            ("/%2e%2e/Cargo.toml", None),
            ("/%23r=1", None),
            ("Cargo.toml", None),
        ] {
            assert_eq!(file(folder, target), expected.map(|path| folder.join(path)), "{target}");
        }
    }
    #[test]
    fn pages_of_partners_are_told_where_the_check_is() {
        let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../www/partners/index.html");
        let text = String::from_utf8(completed(&page).unwrap()).unwrap();
        assert!(text.contains("href=\"http://127.0.0.1:8080/\"") && !text.contains("{{"), "{text}");
    }
}
