use super::node::{Element, Node};

/// Elements that have no content and no end.
const VOID: [&str; 3] = ["input", "link", "meta"];

impl Element {
    /// The element as HTML.
    #[must_use]
    pub fn html(&self) -> String {
        let mut out = String::new();
        write(&mut out, self);
        out
    }
}

fn write(out: &mut String, element: &Element) {
    let Element { name, attributes, children } = element;
    out.extend(["<", name]);
    for (name, value) in attributes {
        out.extend([" ", name, "=\""]);
        escape(out, value);
        out.push('"');
    }
    out.push('>');
    if VOID.contains(name) {
        return;
    }
    for child in children {
        match child {
            Node::Element(element) => write(out, element),
            Node::Text(text) => escape(out, text),
        }
    }
    out.extend(["</", name, ">"]);
}

fn escape(out: &mut String, text: &str) {
    for sign in text.chars() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ => out.push(sign),
        }
    }
}
