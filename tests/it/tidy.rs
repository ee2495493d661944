//! The house stays as it was drawn: who may know whom, and what belongs where.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::docs::contents;

/// Which folders of `src` a folder may use, and which crates.
const BORDERS: [(&str, &[&str], &[&str]); 8] = [
    ("model", &[], &[]),
    ("wire", &["model"], &["postcard", "schemars", "serde", "serde_json", "serde_path_to_error"]),
    ("text", &["model"], &[]),
    ("chart", &["model"], &["qrcodegen"]),
    ("ui", &["model", "text", "chart"], &["wasm_bindgen", "web_sys", "yew"]),
    (
        "embed",
        &["model", "wire", "text", "chart", "ui"],
        &["gloo", "js_sys", "wasm_bindgen", "web_sys", "yew"],
    ),
    ("paper", &["model", "text"], &[]),
    ("cli", &["model", "wire", "text", "paper"], &["clap", "serde", "serde_json"]),
];

/// A Rust file, apart from the tests at its end.
struct Source {
    path: PathBuf,
    /// Without comments, and with every text emptied.
    code: String,
    texts: Vec<String>,
    lines: usize,
}

impl Source {
    fn read(path: PathBuf) -> Self {
        let whole = fs::read_to_string(&path).unwrap();
        let product = whole.split("#[cfg(test)]").next().unwrap();
        let (code, texts) = code_and_texts(product);
        Self { path, code, texts, lines: whole.lines().count() }
    }

    /// The folder of `src` that it is in, or names.
    fn folder(&self) -> &str {
        let first = self.path.strip_prefix("src").unwrap().iter().next().unwrap();
        first.to_str().unwrap().trim_end_matches(".rs")
    }

    /// What follows each `crate::`.
    fn used_folders(&self) -> BTreeSet<&str> {
        self.code.split("crate::").skip(1).map(first_name).collect()
    }

    /// The other crates that it names: whatever a path begins with.
    fn used_crates(&self, known: &[&'static str]) -> BTreeSet<&'static str> {
        let is_used = |name: &&str| {
            let path = format!("{name}::");
            self.code.match_indices(&path).any(|(at, _)| !continues_a_name(&self.code[..at]))
        };
        known.iter().copied().filter(is_used).collect()
    }
}

fn first_name(path: &str) -> &str {
    path.split(|sign: char| !sign.is_alphanumeric() && sign != '_').next().unwrap()
}

fn continues_a_name(before: &str) -> bool {
    before.ends_with(|sign: char| sign.is_alphanumeric() || "_:".contains(sign))
}

/// Takes comments out of Rust code, and the content of every text literal apart.
fn code_and_texts(source: &str) -> (String, Vec<String>) {
    let (mut code, mut texts) = (String::new(), Vec::new());
    let mut rest = source;
    while let Some(sign) = rest.chars().next() {
        let after = &rest[sign.len_utf8()..];
        if rest.starts_with("//") {
            rest = rest.find('\n').map_or("", |end| &rest[end..]);
        } else if sign == '"' {
            let end = end_of_text(after);
            texts.push(after[..end].to_owned());
            code.push_str("\"\"");
            rest = &after[end + 1..];
        } else if let Some(end) = sign.eq(&'\'').then(|| end_of_char(after)).flatten() {
            rest = &after[end..];
        } else {
            code.push(sign);
            rest = after;
        }
    }
    (code, texts)
}

fn end_of_text(text: &str) -> usize {
    let mut escaped = false;
    let ends = |(_, sign): &(usize, char)| {
        let ends = *sign == '"' && !escaped;
        escaped = *sign == '\\' && !escaped;
        ends
    };
    text.char_indices().find(ends).unwrap().0
}

/// Behind the closing quote; `None` for the name of a lifetime.
fn end_of_char(after: &str) -> Option<usize> {
    let skipped = if after.starts_with('\\') { 2 } else { after.chars().next()?.len_utf8() };
    let end = skipped + after.get(skipped..)?.find('\'')?;
    (after.starts_with('\\') || end == skipped).then_some(end + 1)
}

fn files(folder: &str, extensions: &[&str]) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return vec![] };
    let mut files = Vec::new();
    for path in entries.map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            files.extend(self::files(path.to_str().unwrap(), extensions));
        } else if path.extension().is_some_and(|end| extensions.iter().any(|known| end == *known)) {
            files.push(path);
        }
    }
    files
}

fn sources(folder: &str) -> Vec<Source> {
    let sources: Vec<_> = files(folder, &["rs"]).into_iter().map(Source::read).collect();
    assert!(!sources.is_empty(), "{folder}");
    sources
}

#[test]
fn nobody_knows_more_than_the_border_allows() {
    let crates: BTreeSet<_> = BORDERS.iter().flat_map(|(.., crates)| *crates).copied().collect();
    let crates: Vec<_> = crates.into_iter().collect();
    for source in sources("src") {
        let Some((folder, folders, allowed)) =
            BORDERS.iter().find(|(folder, ..)| *folder == source.folder())
        else {
            assert!(["lib", "bin"].contains(&source.folder()), "{}", source.path.display());
            continue;
        };
        for used in source.used_folders() {
            let is_allowed = used == *folder || folders.contains(&used);
            assert!(is_allowed, "{} uses crate::{used}", source.path.display());
        }
        for used in source.used_crates(&crates) {
            assert!(allowed.contains(&used), "{} uses {used}", source.path.display());
        }
    }
}

#[test]
fn only_the_door_calls_the_browser() {
    for source in sources("src/ui") {
        // Of its bindings, the screens need the cast of an event to its kind.
        let code = source.code.replace("wasm_bindgen::JsCast", "");
        for call in ["wasm_bindgen", "web_sys::window", "window()", "document()"] {
            assert!(!code.contains(call), "{}: {call}", source.path.display());
        }
    }
}

#[test]
fn nothing_before_the_door_calculates_with_floats() {
    for folder in ["src/model", "src/text", "src/chart", "src/paper", "src/ui"] {
        for source in sources(folder) {
            for float in ["f32", "f64"] {
                assert!(!source.code.contains(float), "{}", source.path.display());
            }
        }
    }
}

#[test]
fn nothing_that_a_visitor_does_can_stop_the_program() {
    for source in sources("src") {
        for stop in
            [".unwrap()", ".expect(", "panic!", "unreachable!", "todo!", "unimplemented!", "assert"]
        {
            assert!(!source.code.contains(stop), "{}: {stop}", source.path.display());
        }
    }
}

#[test]
fn files_can_be_read_in_one_go() {
    for source in sources("src") {
        assert!(source.lines <= 350, "{}: {} lines", source.path.display(), source.lines);
    }
}

/// Classes and parts are lists of lower-case names; whatever else has several words is a sentence.
#[test]
fn no_screen_has_a_sentence_of_its_own() {
    let is_name = |word: &str| word.chars().all(|sign| sign.is_ascii_lowercase() || sign == '-');
    for source in sources("src/ui") {
        for text in &source.texts {
            let mut words = text.split(' ').filter(|word| word.contains(char::is_alphabetic));
            let is_sentence = words.clone().count() > 1 && !words.all(is_name);
            assert!(!is_sentence, "{}: {text:?}", source.path.display());
        }
    }
}

/// An element drops what it has no place for.
#[test]
fn every_attribute_of_the_screens_has_its_place() {
    let screens = contents(Path::new("src/ui"));
    let (_, names) = screens.split_once("const NAMES: &[&str] = &[").unwrap();
    let (names, _) = names.split_once("];").unwrap();
    let set: String = screens.split_whitespace().collect();
    let used = [".set(\"", ".set_if(true,\""].iter().flat_map(|call| set.split(call).skip(1));
    for name in used.filter_map(|rest| rest.split('"').next()) {
        assert!(names.contains(&format!("\"{name}\"")), "{name}");
    }
}

#[test]
fn lengths_do_not_follow_the_page_and_no_style_is_inline() {
    for path in ["assets/paper", "assets/styles", "src/paper", "src/ui", "www"]
        .iter()
        .flat_map(|folder| files(folder, &["css", "html", "js", "rs"]))
    {
        let content = fs::read_to_string(&path).unwrap();
        let is_rem = |at: usize| content[..at].ends_with(|sign: char| sign.is_ascii_digit());
        assert!(!content.match_indices("rem").any(|(at, _)| is_rem(at)), "{}", path.display());
        for inline in ["style=", "<style", "\"style\""] {
            assert!(!content.contains(inline), "{}: {inline}", path.display());
        }
    }
}

#[test]
fn the_test_itself_tells_code_from_comments_and_texts() {
    let cases = [
        ("let a = 1; // crate::ui", "let a = 1; ", vec![]),
        ("say(\"a // \\\" b\") + 1", "say(\"\") + 1", vec!["a // \\\" b"]),
        ("f::<'a>('\"', '\\'', 'b') \"c\"", "f::<'a>(, , ) \"\"", vec!["c"]),
        ("/// a\nfn f<'a>(b: &'a str)", "\nfn f<'a>(b: &'a str)", vec![]),
    ];
    for (source, code, texts) in cases {
        let texts = texts.into_iter().map(str::to_owned).collect();
        assert_eq!(code_and_texts(source), (code.to_owned(), texts), "{source}");
    }
    assert!(Path::new("src").exists(), "the tests run where Cargo.toml is");
}
