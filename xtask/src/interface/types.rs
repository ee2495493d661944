//! The types of the npm package.

use super::{Attribute, Event, Interface, Method, Typed, union};

impl Interface {
    /// The text of index.d.ts.
    pub fn types(&self) -> String {
        let Self { tag, class, summary, .. } = self;
        let states: Vec<_> = self.states.iter().map(|state| &state.name).collect();
        let codes: Vec<_> = self.errors.iter().map(|error| &error.code).collect();
        format!(
            "\
/** What the check is doing. */
export type MaturityCheckState = {};

/** What went wrong; the documentation says how to mend it. */
export type MaturityCheckErrorCode = {};

export interface MaturityCheckEventMap {{
{}}}

/** {summary} */
export class {class} extends HTMLElement {{
{}{}{}{}}}

declare global {{
  interface HTMLElementTagNameMap {{
    '{tag}': {class};
  }}
}}
",
            union(&states),
            union(&codes),
            self.events(),
            self.reflected(),
            self.read_only(),
            self.methods(),
            listening(class),
        )
    }

    fn events(&self) -> String {
        let event = |event: &Event| {
            documented(&event.meaning, &format!("'{}': {};", event.name, event.detail()))
        };
        self.events.iter().map(event).collect()
    }

    fn reflected(&self) -> String {
        let property = |attribute: &Attribute| {
            let member = format!("{}: {};", attribute.property(), attribute.kind());
            documented(&attribute.meaning, &member)
        };
        self.attributes.iter().map(property).collect()
    }

    fn read_only(&self) -> String {
        let property = |property: &Typed| {
            let member = format!("readonly {}: {};", property.name, property.kind);
            documented(&property.meaning, &member)
        };
        self.properties.iter().map(property).collect()
    }

    fn methods(&self) -> String {
        let method = |method: &Method| {
            let parameters = method.parameters.iter();
            let parameters =
                parameters.map(|parameter| format!("{}: {}", parameter.name, parameter.kind));
            let parameters = parameters.collect::<Vec<_>>().join(", ");
            let member = format!("{}({parameters}): {};", method.name, method.returns);
            documented(&method.meaning, &member)
        };
        self.methods.iter().map(method).collect()
    }
}

fn documented(meaning: &str, member: &str) -> String {
    format!("  /** {meaning} */\n  {member}\n")
}

/// The ways to add and to remove a listener: for the element's events, those of every element, any.
fn listening(class: &str) -> String {
    let ways = |verb: &str, options: &str| {
        let typed = |map: &str| {
            format!(
                "  {verb}EventListener<K extends keyof {map}>(\n    type: K,\n    \
                 listener: (this: {class}, event: {map}[K]) => unknown,\n    \
                 options?: boolean | {options},\n  ): void;\n"
            )
        };
        format!(
            "{}{}  {verb}EventListener(\n    type: string,\n    \
             listener: EventListenerOrEventListenerObject,\n    \
             options?: boolean | {options},\n  ): void;\n",
            typed("MaturityCheckEventMap"),
            typed("HTMLElementEventMap"),
        )
    };
    ways("add", "AddEventListenerOptions") + &ways("remove", "EventListenerOptions")
}
