//! wasm-bindgen's JavaScript, made into a function that starts an instance.

use anyhow::{Result, ensure};

/// What stands around the bundle of www/core.js and the glue.
pub const OPENING: &str = "document.currentScript.createCore=(compiled,guard)=>{let core;";
pub const CLOSING: &str = "return core};";

/// The glue with the loader's guard around the module's exports, and with marks on DOM nodes that
/// no other Yew application of the page takes for its own.
///
/// # Errors
/// If wasm-bindgen or Yew have changed what they write.
pub fn adapt(glue: &str) -> Result<String> {
    let glue = replaced(glue, "wasm = instance.exports;", "wasm = guard(instance.exports);", 1)?;
    // Three marks, each read once and written once.
    replaced(&glue, ".__yew_", ".__mc_", 6)
}

fn replaced(text: &str, old: &str, new: &str, times: usize) -> Result<String> {
    let found = text.matches(old).count();
    ensure!(
        found == times,
        "the glue has `{old}` {found} times, not {times}: has wasm-bindgen or Yew changed?"
    );
    Ok(text.replace(old, new))
}

#[cfg(test)]
mod tests {
    use super::*;

    const MARKS: &str = "a.__yew_1 a.__yew_2 a.__yew_3 a.__yew_1 a.__yew_2 a.__yew_3";

    #[test]
    fn exports_are_guarded_and_marks_renamed() {
        let adapted = adapt(&format!("wasm = instance.exports; {MARKS}")).unwrap();
        assert!(adapted.starts_with("wasm = guard(instance.exports); a.__mc_1 "));
        assert!(!adapted.contains("yew"));
    }

    #[test]
    fn unknown_glue_is_refused() {
        for glue in [MARKS, "wasm = instance.exports;", "wasm = instance.exports; a.__yew_1"] {
            assert!(adapt(glue).is_err(), "{glue}");
        }
    }
}
