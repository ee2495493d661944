use super::Paper;
use super::node::{Element, of_class, of_text, tag};
use super::table::{cell, row, table};
use crate::model::{CapabilityIx, DimensionIx, Level};
use crate::text::{Msg, say};

/// Steps of a plan (§9).
const STEPS: u8 = 5;

impl Paper<'_> {
    /// What the levels of the whole mean.
    pub(super) fn levels(&self) -> Element {
        let levels = Level::ALL.map(|level| {
            let words = self.instrument.level(level);
            entry((self.words.named_level)(level.number(), &words.name), of_text("dd", &words.text))
        });
        of_class("section", "levels")
            .with(of_text("h2", self.words.levels))
            .with(tag("dl").each(levels))
    }

    /// How to come from levels to a plan (§5, §9), with room for it.
    pub(super) fn next(&self) -> Element {
        let words = self.words;
        let mut rules = vec![words.weakest, words.order, words.most];
        let items_of = |ix| self.instrument.items_of(ix).len();
        // A blind spot takes two.
        if self.instrument.capabilities().any(|ix| items_of(ix) > 1) {
            rules.push(words.blind_spot);
        }
        let columns = [self.say(Msg::Capability), words.to_level, words.who, words.until];
        let rows = (1..=STEPS).map(|number| {
            let name = [words.step, " ", &number.to_string()].concat();
            row(number.to_string()).each(columns.map(|column| cell(&name, column)))
        });
        let mut head = vec![words.step];
        head.extend(columns);
        of_class("section", "next")
            .with(of_text("h2", words.next))
            .with(of_text("p", words.find))
            .with(tag("ul").each(rules.into_iter().map(|rule| of_text("li", rule))))
            .with(table("plan", words.plan, &head).with(tag("tbody").each(rows)))
    }

    /// What the levels look like in a dimension, and the way up in each of its capabilities.
    pub(super) fn steps(&self, ix: DimensionIx) -> Element {
        let dimension = self.instrument.dimension(ix);
        let levels = Level::ALL.map(|level| {
            let name = (self.words.level)(level.number());
            entry(name, of_text("dd", dimension.level(level)))
        });
        of_class("section", "steps")
            .with(of_text("h2", (self.words.of_dimension)(&dimension.name)))
            .with(tag("dl").each(levels))
            .each(self.instrument.capabilities_of(ix).map(|ix| self.steps_of(ix)))
    }

    fn steps_of(&self, ix: CapabilityIx) -> Element {
        let capability = self.instrument.capability(ix);
        let steps = Level::ALL.into_iter().filter_map(|from| {
            let to = from.next()?;
            let step = capability.recommendation(to)?;
            let effort = say(self.lang(), step.effort.into());
            let about = [&*self.instrument.phase(step.phase).name, " · ", effort].concat();
            let text = tag("dd")
                .with(of_text("strong", &step.title))
                .with(of_text("p", &step.text))
                .with(of_class("p", "note").with(about));
            Some(entry((self.words.from_level)(from.number(), to.number()), text))
        });
        tag("section").with(of_text("h3", &capability.name)).with(tag("dl").each(steps))
    }
}

fn entry(term: String, text: Element) -> Element {
    tag("div").with(of_text("dt", term)).with(text)
}
