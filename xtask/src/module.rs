//! The module after Trunk: smaller still, and with short names between it and its glue.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::command::shown;
use crate::node;

/// wasm-bindgen's long names are in the module and in the glue, each with a hash that does not
/// compress: short ones save 4 kB. Nothing lies in the first kilobyte, the far end of the stack.
const PASSES: [&str; 7] = [
    "-Oz",
    "--one-caller-inline-max-function-size=40",
    "--always-inline-max-function-size=4",
    "--low-memory-unused",
    "--strip-producers",
    "--strip-target-features",
    "--minify-imports-and-exports-and-modules",
];

/// The module and its glue, made smaller.
///
/// # Errors
/// If wasm-opt fails, or says of a name that it is now shorter and the glue does not have it.
pub fn shrink(module: &Path, glue: &str) -> Result<(Vec<u8>, String)> {
    let small = module.with_extension("small.wasm");
    let mut command = Command::new(node::programs(node::BUILD)?.join("wasm-opt"));
    command.args(PASSES).arg(module).arg("-o").arg(&small);
    let output = command.output().with_context(|| format!("{} is missing", shown(&command)))?;
    let errors = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "{} failed: {errors}", shown(&command));
    let bytes = fs::read(&small)?;
    fs::remove_file(&small)?;
    Ok((bytes, renamed(glue, &String::from_utf8(output.stdout)?)?))
}

/// The glue with every name replaced by the one that the list gives it. A line of the list is
/// `["module", "old", "new"]` for an import and `["old", "new"]` for an export; the module is `a`.
fn renamed(glue: &str, list: &str) -> Result<String> {
    let mut glue = glue.to_owned();
    for line in list.lines() {
        let names: Vec<_> = line.split('"').skip(1).step_by(2).collect();
        match names[..] {
            [module, old, new] => {
                glue = replaced(&glue, &format!(" {old}:"), &format!(" {new}:"))
                    .with_context(|| format!("import from {module}"))?;
                glue = glue.replace(&format!("\"{module}\""), "\"a\"");
            }
            [old, new] => glue = exported(&glue, old, new),
            _ => {}
        }
    }
    Ok(glue)
}

fn replaced(text: &str, old: &str, new: &str) -> Result<String> {
    let found = text.matches(old).count();
    ensure!(found == 1, "the glue has `{old}` {found} times: has wasm-bindgen changed?");
    Ok(text.replace(old, new))
}

/// An export may be unused, such as the program's `main`.
fn exported(glue: &str, old: &str, new: &str) -> String {
    let old = format!("wasm.{old}");
    let mut parts = glue.split(&old);
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let goes_on = part.starts_with(|c: char| c.is_alphanumeric() || c == '_' || c == '$');
        text.extend(if goes_on { [old.as_str(), ""] } else { ["wasm.", new] });
        text.push_str(part);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLUE: &str =
        r#"{ __wbg_get_1: function() { wasm.free(); wasm.free_all(); }, }; "./w_bg.js": i"#;

    #[test]
    fn imports_and_exports_get_their_short_names() {
        let list = "{\n \"imports\": [\n  [\"./w_bg.js\", \"__wbg_get_1\", \"b\"]\n ],\n\"exports\": [\n  [\"free\", \"c\"],\n  [\"main\", \"d\"]\n ]\n}";
        let glue = renamed(GLUE, list).unwrap();
        assert_eq!(glue, r#"{ b: function() { wasm.c(); wasm.free_all(); }, }; "a": i"#);
    }

    #[test]
    fn an_import_that_the_glue_does_not_have_is_refused() {
        assert!(renamed(GLUE, r#"["./w_bg.js", "__wbg_set_2", "b"]"#).is_err());
    }
}
