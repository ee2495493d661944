use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// What the loader hands over to the desk: what it begins with, and what it may do.
    pub type DeskPage;

    /// The code of the result that the visitor works with, possibly empty.
    #[wasm_bindgen(method, getter)]
    pub(super) fn code(this: &DeskPage) -> String;

    /// Whether that result came by a link.
    #[wasm_bindgen(method, getter)]
    pub(in crate::embed) fn received(this: &DeskPage) -> bool;

    /// The tag of the scene to begin with.
    #[wasm_bindgen(method, getter)]
    pub(in crate::embed) fn scene(this: &DeskPage) -> String;

    /// What `changed` last told, otherwise empty.
    #[wasm_bindgen(method, getter)]
    pub(super) fn memo(this: &DeskPage) -> String;

    /// The text of the partner's benchmark file, possibly empty.
    #[wasm_bindgen(method, getter)]
    pub(super) fn benchmark(this: &DeskPage) -> String;

    /// Hears what is wrong with that file.
    #[wasm_bindgen(method)]
    pub(super) fn refused(this: &DeskPage, message: &str);

    /// The address that result links point to, without a fragment.
    #[wasm_bindgen(method, getter)]
    pub(super) fn base(this: &DeskPage) -> String;

    /// The level of the title, 1..=4.
    #[wasm_bindgen(method, getter, js_name = headingLevel)]
    pub(in crate::embed) fn heading_level(this: &DeskPage) -> u8;

    /// Notes what has to outlast a crash; and the checkpoint of another result, if there is one, with
    /// which the check comes back.
    #[wasm_bindgen(method)]
    pub(super) fn changed(this: &DeskPage, memo: &str, checkpoint: &str);

    /// Brings the check back.
    #[wasm_bindgen(method)]
    pub(super) fn close(this: &DeskPage);

    /// Copies a text, if the browser allows it. The page tells by `copied_at_desk`.
    #[wasm_bindgen(method)]
    pub(super) fn copy(this: &DeskPage, text: &str);

    /// Prints.
    #[wasm_bindgen(method)]
    pub(super) fn print(this: &DeskPage);

    /// Reads the files that somebody chose in an input field. The page brings them by `opened`.
    #[wasm_bindgen(method)]
    pub(super) fn read(this: &DeskPage, input: &JsValue);

    /// Marks the text of an input field, so that the visitor can copy it.
    #[wasm_bindgen(method)]
    pub(super) fn select(this: &DeskPage, input: &JsValue);

    /// Moves the focus to an element, and scrolls only if it is out of view.
    #[wasm_bindgen(method)]
    pub(super) fn reveal(this: &DeskPage, element: &JsValue);
}

/// Files, what this browser keeps, and the calendar.
#[wasm_bindgen]
extern "C" {
    /// Saves a text as a file: its ending, its type and its text.
    #[wasm_bindgen(method)]
    pub(super) fn save(this: &DeskPage, ending: &str, kind: &str, content: &str);

    /// Draws an SVG and saves it as a picture. The page tells by `drawn`.
    #[wasm_bindgen(method)]
    pub(super) fn picture(this: &DeskPage, drawing: &str);

    /// The day that it is, as `2026-11-23`.
    #[wasm_bindgen(method)]
    pub(super) fn today(this: &DeskPage) -> String;

    /// What this browser keeps under a name: the last day, a space and a text; nothing; or `denied`.
    #[wasm_bindgen(method)]
    pub(super) fn kept(this: &DeskPage, name: &str) -> String;

    /// Keeps a text under a name. Answers as `kept` does, or with `full`.
    #[wasm_bindgen(method)]
    pub(super) fn keep(this: &DeskPage, name: &str, text: &str) -> String;

    /// Deletes what this browser keeps under a name.
    #[wasm_bindgen(method)]
    pub(super) fn forget(this: &DeskPage, name: &str);
}
