//! The Custom Elements Manifest, for editors and tools that document elements.

use anyhow::Result;
use serde_json::{Value, json};

use super::{Attribute, Event, Interface, Method, Named, Typed};

impl Interface {
    /// The text of custom-elements.json.
    pub fn manifest(&self) -> Result<String> {
        let class = json!({ "name": self.class, "module": MODULE });
        let exports = json!([
            { "kind": "js", "name": self.class, "declaration": class },
            { "kind": "custom-element-definition", "name": self.tag, "declaration": class },
        ]);
        let manifest = json!({
            "schemaVersion": "2.1.0",
            "modules": [{
                "kind": "javascript-module",
                "path": MODULE,
                "declarations": [self.declaration()],
                "exports": exports,
            }],
        });
        Ok(serde_json::to_string_pretty(&manifest)? + "\n")
    }

    fn declaration(&self) -> Value {
        let reflected = self.attributes.iter().map(reflected);
        let read_only = self.properties.iter().map(read_only);
        let methods = self.methods.iter().map(method);
        let css_properties = self.css_properties.iter().map(|property| {
            json!({
                "name": property.name,
                "syntax": property.syntax,
                "default": property.default,
                "description": property.meaning,
            })
        });
        json!({
            "kind": "class",
            "customElement": true,
            "name": self.class,
            "tagName": self.tag,
            "description": self.summary,
            "superclass": { "name": "HTMLElement", "package": "global:" },
            "attributes": self.attributes.iter().map(attribute).collect::<Vec<_>>(),
            "members": reflected.chain(read_only).chain(methods).collect::<Vec<_>>(),
            "events": self.events.iter().map(event).collect::<Vec<_>>(),
            "slots": self.slots.iter().map(named).collect::<Vec<_>>(),
            "cssParts": self.parts.iter().map(named).collect::<Vec<_>>(),
            "cssProperties": css_properties.collect::<Vec<_>>(),
        })
    }
}

/// The module that the package consists of.
const MODULE: &str = "index.js";

fn attribute(attribute: &Attribute) -> Value {
    let mut entry = json!({
        "name": attribute.name,
        "type": { "text": attribute.kind() },
        "fieldName": attribute.property(),
        "description": attribute.meaning,
    });
    if let Some(default) = &attribute.default {
        entry["default"] = json!(default);
    }
    entry
}

fn reflected(attribute: &Attribute) -> Value {
    json!({
        "kind": "field",
        "name": attribute.property(),
        "type": { "text": attribute.kind() },
        "attribute": attribute.name,
        "reflects": true,
        "description": attribute.meaning,
    })
}

fn read_only(property: &Typed) -> Value {
    json!({
        "kind": "field",
        "name": property.name,
        "type": { "text": property.kind },
        "readonly": true,
        "description": property.meaning,
    })
}

fn method(method: &Method) -> Value {
    let parameter =
        |Typed { name, kind, .. }: &Typed| json!({ "name": name, "type": { "text": kind } });
    json!({
        "kind": "method",
        "name": method.name,
        "parameters": method.parameters.iter().map(parameter).collect::<Vec<_>>(),
        "return": { "type": { "text": method.returns } },
        "description": method.meaning,
    })
}

fn event(event: &Event) -> Value {
    json!({
        "name": event.name,
        "type": { "text": event.detail() },
        "description": event.meaning,
    })
}

fn named(entry: &Named) -> Value {
    json!({ "name": entry.name, "description": entry.meaning })
}
