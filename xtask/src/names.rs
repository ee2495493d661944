//! The names by which the module and its JavaScript know each other. Nobody reads them, so they
//! are made short: 3 kB less for every visitor.

use std::collections::HashMap;
use std::path::Path;

use anyhow::{Result, ensure};

use crate::command::output;
use crate::node;

/// What the module imports from. Afterwards it is called `a`.
const MODULE: &str = "\"./widget_bg.js\"";

/// The names that the module had, and has now.
#[derive(Default)]
pub struct Names {
    imports: HashMap<String, String>,
    exports: HashMap<String, String>,
}

impl Names {
    /// Gives a module short names.
    pub fn shorten(module: &Path) -> Result<Self> {
        let mut opt = node::script("xtask/node_modules/binaryen/bin/wasm-opt");
        opt.args(["--minify-imports-and-exports-and-modules", "--strip-producers"]);
        opt.arg("--strip-target-features").arg(module).arg("-o").arg(module);
        Ok(Self::read(&String::from_utf8(output(&mut opt, &[])?)?))
    }

    /// Reads what wasm-opt prints: `["module", "old", "new"]` per import, `["old", "new"]` per export.
    fn read(printed: &str) -> Self {
        let mut names = Self::default();
        for line in printed.lines() {
            let words: Vec<_> = line.split('"').skip(1).step_by(2).map(str::to_owned).collect();
            match <[String; 3]>::try_from(words) {
                Ok([_, old, new]) => names.imports.insert(old, new),
                Err(words) => {
                    let export = <[String; 2]>::try_from(words).ok();
                    export.and_then(|[old, new]| names.exports.insert(old, new))
                }
            };
        }
        names
    }

    /// The glue with the names that the module has now.
    ///
    /// # Errors
    /// If the glue does not offer what the module imports.
    pub fn apply(&self, glue: &str) -> Result<String> {
        let mut renamed = String::with_capacity(glue.len());
        let mut offered = 0;
        let mut rest = glue;
        while let Some(start) = rest.find(is_of_word) {
            let (between, tail) = rest.split_at(start);
            let end = tail.find(|letter| !is_of_word(letter)).unwrap_or(tail.len());
            let (word, tail) = tail.split_at(end);
            renamed += between;
            let new = if renamed.ends_with("wasm.") {
                self.exports.get(word)
            } else {
                self.imports.get(word).inspect(|_| offered += 1)
            };
            renamed += new.map_or(word, String::as_str);
            rest = tail;
        }
        renamed += rest;
        let has_module = renamed.matches(MODULE).count() == 1;
        ensure!(
            has_module && offered == self.imports.len(),
            "the glue does not offer what the module imports: has wasm-bindgen changed?"
        );
        Ok(renamed.replace(MODULE, "\"a\""))
    }
}

fn is_of_word(letter: char) -> bool {
    letter.is_alphanumeric() || ['_', '$'].contains(&letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PRINTED: &str = r#"{
 "imports": [
  ["./widget_bg.js", "__wbg_now_1", "$"],
  ["./widget_bg.js", "__wbg_now_12", "A"]
 ],
"exports": [
  ["mount", "b"]
 ]
}"#;

    #[test]
    fn whole_words_are_renamed() {
        let glue =
            r#"{ "./widget_bg.js": { __wbg_now_12() {}, __wbg_now_1: 1 } }; wasm.mount(mount);"#;
        let renamed = r#"{ "a": { A() {}, $: 1 } }; wasm.b(mount);"#;
        assert_eq!(Names::read(PRINTED).apply(glue).unwrap(), renamed);
    }

    #[test]
    fn glue_that_lacks_an_import_is_refused() {
        let glue = r#"{ "./widget_bg.js": { __wbg_now_1() {} } }"#;
        assert!(Names::read(PRINTED).apply(glue).is_err());
        assert!(Names::read(PRINTED).apply("").is_err());
    }
}
