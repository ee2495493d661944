use super::node::{Element, Node, of_class, of_text, tag};

/// A table with a name for each column.
pub(super) fn table(class: &'static str, caption: &str, columns: &[&str]) -> Element {
    let head = columns.iter().map(|column| of_text("th", *column).set("scope", "col"));
    of_class("table", class)
        .with(of_text("caption", caption))
        .with(tag("thead").with(tag("tr").each(head)))
}

/// A row that begins with its name.
pub(super) fn row(name: impl Into<Node>) -> Element {
    tag("tr").with(of_text("th", name).set("scope", "row"))
}

/// A cell to write in.
pub(super) fn cell(row: &str, column: &str) -> Element {
    tag("td").with(blank().set("aria-label", [row, ": ", column].concat()))
}

/// A place to write at, behind its name.
pub(super) fn field(name: &str) -> Element {
    of_class("label", "field").with(of_text("span", name)).with(" ").with(blank())
}

fn blank() -> Element {
    tag("input").set("type", "text").set("size", "4").set("autocomplete", "off")
}
