use super::node::{Element, Node};

impl Element {
    /// The element as JSON, `["tag", {"attribute": "value"}, child…]`: for a page that builds it
    /// by calls, because its policy may forbid to parse HTML. A child is an element or a text.
    #[must_use]
    pub fn json(&self) -> String {
        let mut out = String::new();
        write(&mut out, self);
        out
    }
}

fn write(out: &mut String, element: &Element) {
    out.push('[');
    quote(out, element.name);
    out.push_str(",{");
    for (at, (name, value)) in element.attributes.iter().enumerate() {
        out.push_str(if at == 0 { "" } else { "," });
        quote(out, name);
        out.push(':');
        quote(out, value);
    }
    out.push('}');
    for child in &element.children {
        out.push(',');
        match child {
            Node::Element(element) => write(out, element),
            Node::Text(text) => quote(out, text),
        }
    }
    out.push(']');
}

fn quote(out: &mut String, text: &str) {
    out.push('"');
    for sign in text.chars() {
        match sign {
            '"' | '\\' => out.extend(['\\', sign]),
            '\0'..' ' => out.extend(["\\u00", &format!("{:02x}", u32::from(sign))]),
            _ => out.push(sign),
        }
    }
    out.push('"');
}
