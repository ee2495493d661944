//! What the loader hands over.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// What the loader hands over: the element's options, what it does and what it wants to hear.
    pub type Page;

    /// A link or code to open, possibly empty, possibly mangled on its way.
    #[wasm_bindgen(method, getter)]
    pub(super) fn link(this: &Page) -> String;

    /// What `changed` last told of a visit that was interrupted, otherwise empty.
    #[wasm_bindgen(method, getter)]
    pub(super) fn checkpoint(this: &Page) -> String;

    /// The address that result links point to, without a fragment.
    #[wasm_bindgen(method, getter)]
    pub(super) fn base(this: &Page) -> String;

    /// Whether the page's history is ours.
    #[wasm_bindgen(method, getter)]
    pub(super) fn standalone(this: &Page) -> bool;

    /// The level of the title, 1..=4.
    #[wasm_bindgen(method, getter, js_name = headingLevel)]
    pub(super) fn heading_level(this: &Page) -> u8;

    /// The tags of the languages that `fetch` knows.
    #[wasm_bindgen(method, getter)]
    pub(super) fn languages(this: &Page) -> Vec<String>;

    /// Fetches the instrument's pack in a language. The page brings it by the door's `fetched`,
    /// unless another is wanted by then.
    #[wasm_bindgen(method)]
    pub(super) fn fetch(this: &Page, lang: &str, full: bool);

    /// Copies a text, if the browser allows it. The page tells by the door's `copied`.
    #[wasm_bindgen(method)]
    pub(super) fn copy(this: &Page, text: &str);

    /// Opens the desk at a scene.
    #[wasm_bindgen(method)]
    pub(super) fn work(this: &Page, scene: &str);

    /// Marks the text of an input field, so that the visitor can copy it.
    #[wasm_bindgen(method)]
    pub(super) fn select(this: &Page, input: &JsValue);

    /// Moves the focus to an element, and scrolls only if it is out of view.
    #[wasm_bindgen(method)]
    pub(super) fn reveal(this: &Page, element: &JsValue);

    /// Hears the title and its language, at first and whenever they change.
    #[wasm_bindgen(method)]
    pub(super) fn titled(this: &Page, title: &str, lang: &str);

    /// Hears of every change: the screen; the number of the question shown, from 1, or 0; how many
    /// questions the check has and how many of them are answered; and what restores the visit.
    #[wasm_bindgen(method)]
    pub(super) fn changed(
        this: &Page,
        state: &str,
        step: usize,
        asked: usize,
        answered: usize,
        checkpoint: &str,
    );
}
