//! HTML that people can read and compare.

use std::collections::BTreeMap;
use std::fmt::Write;

use scraper::{ElementRef, Html, Node};

/// One line per block, indented as it is nested; whatever is within a line of text stays on it.
pub(crate) fn pretty(html: &Html) -> String {
    let mut page = String::new();
    for element in html.root_element().child_elements() {
        element_into(&mut page, element, 0);
    }
    page
}

fn element_into(page: &mut String, element: ElementRef<'_>, depth: usize) {
    let (name, tag) = (element.value().name(), tag(element));
    let indent = "  ".repeat(depth);
    if matches!(name, "input" | "br") {
        writeln!(page, "{indent}{tag}").unwrap();
    } else if is_line(element) {
        writeln!(page, "{indent}{tag}{}</{name}>", element.inner_html()).unwrap();
    } else {
        writeln!(page, "{indent}{tag}").unwrap();
        for child in element.children() {
            match (ElementRef::wrap(child), child.value()) {
                (Some(child), _) => element_into(page, child, depth + 1),
                (None, Node::Text(text)) if text.trim().is_empty() => {}
                (None, Node::Text(text)) => writeln!(page, "{indent}  {}", text.trim()).unwrap(),
                _ => panic!("neither element nor text: {:?}", child.value()),
            }
        }
        writeln!(page, "{indent}</{name}>").unwrap();
    }
}

/// `<input checked type="radio">`, whatever the order in which the attributes were set.
fn tag(element: ElementRef<'_>) -> String {
    let mut tag = format!("<{}", element.value().name());
    for (name, value) in element.value().attrs().collect::<BTreeMap<_, _>>() {
        tag.push(' ');
        tag.push_str(name);
        if !value.is_empty() {
            write!(tag, "=\"{value}\"").unwrap();
        }
    }
    tag + ">"
}

/// Nothing but text and what marks a part of it.
fn is_line(element: ElementRef<'_>) -> bool {
    let marks = |child: ElementRef<'_>| matches!(child.value().name(), "span" | "strong");
    element.descendent_elements().skip(1).all(marks)
}
