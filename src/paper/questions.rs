use super::Paper;
use super::node::{Element, of_class, of_text, tag};
use crate::model::{CapabilityIx, DimensionIx, Item, ItemIx, Level};
use crate::text::Msg;

impl Paper<'_> {
    pub(super) fn how_to_fill_in(&self) -> Element {
        let words = self.words;
        let dont_know = [words.dont_know, self.say(Msg::RarelyNotApplicable)].join(" ");
        let (quick, all) = self.sizes();
        let quick = self.has_quick_check().then(|| (words.quick_only)(quick, all));
        let has_choice = self.instrument.dimensions().len() > 1;
        let one_dimension = has_choice.then(|| words.one_dimension.to_owned());
        let list = tag("ul")
            .with(of_text("li", words.choose))
            .with(of_text("li", dont_know))
            .each(quick.into_iter().chain(one_dimension).map(|line| of_text("li", line)))
            .with(of_text("li", words.then));
        of_class("section", "how").with(of_text("h2", words.fill_in)).with(list)
    }

    /// The questions of a dimension, by capability.
    pub(super) fn questions(&self, ix: DimensionIx) -> Element {
        let dimension = self.instrument.dimension(ix);
        of_class("section", "questions")
            .with(of_text("h2", &dimension.name))
            .with(of_class("p", "lead").with(&dimension.about))
            .each(self.instrument.capabilities_of(ix).map(|ix| self.questions_of(ix)))
    }

    fn questions_of(&self, ix: CapabilityIx) -> Element {
        let capability = self.instrument.capability(ix);
        tag("section")
            .with(of_text("h3", &capability.name))
            .with(of_class("p", "lead").with(&capability.about))
            .each(self.instrument.items_of(ix).map(|ix| self.question(ix)))
    }

    fn question(&self, ix: ItemIx) -> Element {
        let item = self.instrument.item(ix);
        let mut legend = tag("legend")
            .with(of_class("span", "number").with((ix.get() + 1).to_string()))
            .with(" ")
            .with(of_class("span", "ask").with(&item.text));
        if item.quick && self.has_quick_check() {
            legend = legend.with(" ").with(of_class("span", "quick").with(self.words.quick));
        }
        let fieldset = match &item.help {
            // An id of the instrument is unique, and the paper has no ids but these.
            Some(help) => tag("fieldset")
                .set("aria-describedby", &*item.id)
                .with(legend)
                .with(of_class("p", "help").set("id", &*item.id).with(help)),
            None => tag("fieldset").with(legend),
        };
        fieldset.each(Level::ALL.map(|level| option(item, level))).with(
            of_class("div", "outs").with(out(item, "dk", self.say(Msg::DontKnow))).with(out(
                item,
                "na",
                self.say(Msg::NotApplicable),
            )),
        )
    }
}

/// An anchor with the number that it counts.
fn option(item: &Item, level: Level) -> Element {
    let number = level.number().to_string();
    of_class("label", "option")
        .with(radio(item, &number))
        .with(" ")
        .with(of_text("b", number))
        .with(" ")
        .with(of_text("span", item.option(level)))
}

fn out(item: &Item, value: &str, label: &str) -> Element {
    of_class("label", "out").with(radio(item, value)).with(" ").with(of_text("span", label))
}

fn radio(item: &Item, value: &str) -> Element {
    tag("input").set("type", "radio").set("name", &*item.id).set("value", value)
}
