//! A static server for looking at dist/, with the headers that a web space should send.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};

const ADDRESS: &str = "127.0.0.1:8080";
/// For a browser that opens a connection and asks for nothing.
const PATIENCE: Duration = Duration::from_secs(10);
/// Partners' pages fetch from here; nobody guesses types; addresses of result links stay private.
const ALWAYS: &str = "Access-Control-Allow-Origin: *\r\n\
    Cross-Origin-Resource-Policy: cross-origin\r\n\
    Referrer-Policy: no-referrer\r\n\
    Vary: Accept-Encoding\r\n\
    X-Content-Type-Options: nosniff\r\n\
    Connection: close\r\n";

/// Serves a folder until the program is ended.
pub fn run(folder: &'static str) -> Result<()> {
    let listener = TcpListener::bind(ADDRESS)
        .with_context(|| format!("{ADDRESS} is taken: end the other server first"))?;
    println!("\nthe standalone page  http://{ADDRESS}/");
    println!("in English           http://{ADDRESS}/?lang=en");
    println!("Ctrl+C ends the server");
    for connection in listener.incoming().flatten() {
        // A browser that goes away in the middle of an answer is no news.
        thread::spawn(move || answer(&connection, Path::new(folder)).ok());
    }
    Ok(())
}

/// Answers the one request of a connection.
fn answer(mut connection: &TcpStream, folder: &Path) -> Result<()> {
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
    let found = file(folder, target);
    let (status, file) = match found {
        Some(file) => ("200 OK", file),
        None => ("404 Not Found", folder.join("404.html")),
    };
    let (encoding, body) = encoded(&file, &encodings)?;
    write!(connection, "HTTP/1.1 {status}\r\n{ALWAYS}{encoding}")?;
    write!(
        connection,
        "Content-Type: {}\r\nCache-Control: {}\r\n",
        media_type(&file),
        caching(status, &file)
    )?;
    write!(connection, "Content-Length: {}\r\n\r\n", body.len())?;
    if method == "GET" {
        connection.write_all(&body)?;
    }
    Ok(())
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
}
