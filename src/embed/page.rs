//! What the loader hands over.

use js_sys::Promise;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// What the loader hands over: the element's options and what it wants to hear.
    pub type Page;

    /// A link or code to open, possibly empty, possibly mangled on its way.
    #[wasm_bindgen(method, getter)]
    pub(super) fn code(this: &Page) -> String;

    /// The address that result links point to, without a fragment.
    #[wasm_bindgen(method, getter)]
    pub(super) fn base(this: &Page) -> String;

    /// Whether the whole page is ours: its title, its address and its history.
    #[wasm_bindgen(method, getter)]
    pub(super) fn standalone(this: &Page) -> bool;

    /// The tags of the languages that `pack` knows.
    #[wasm_bindgen(method, getter)]
    pub(super) fn languages(this: &Page) -> Vec<String>;

    /// Fetches the instrument's pack in a language.
    #[wasm_bindgen(method)]
    pub(super) fn pack(this: &Page, lang: &str) -> Promise;

    /// Hears how many questions are answered, which screen is shown and the code of the answers.
    #[wasm_bindgen(method)]
    pub(super) fn changed(this: &Page, answered: u32, state: &str, code: &str);
}
