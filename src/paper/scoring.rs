use super::Paper;
use super::node::{Element, Node, of_class, of_text, tag};
use super::table::{cell, field, row, table};
use crate::model::{DimensionIx, Level, Ratio, Weight};
use crate::text::{Msg, number};

impl Paper<'_> {
    /// How the answers become a result (§1 to §6), with room to do it.
    pub(super) fn scoring(&self) -> Element {
        of_class("section", "scoring")
            .with(of_text("h2", self.say(Msg::Method)))
            .with(of_text("p", self.words.tools))
            .with(self.capabilities())
            .with(self.dimensions())
            .with(self.whole())
            .with(self.left_out())
    }

    fn capabilities(&self) -> Element {
        let words = self.words;
        let questions = if self.has_quick_check() {
            [words.questions_are, words.questions_are_quick].join(" ")
        } else {
            words.questions_are.to_owned()
        };
        let most = self.instrument.capabilities().map(|ix| self.instrument.items_of(ix).len());
        let least = self.least_of(most.max(), least_answers);
        tag("section")
            .with(of_text("h3", words.capabilities))
            .with(of_text("p", words.one_row))
            .with(tag("dl").each([
                meaning(words.questions, questions),
                meaning(words.answers, words.answers_are),
                meaning(words.sum, words.sum_is),
                meaning(self.say(Msg::Mean), (words.mean_is)(&least)),
                meaning(self.say(Msg::Level), words.level_is),
            ]))
            .with(self.thresholds())
            .with(of_text("p", self.say(Msg::MethodLevel)))
            .with(of_text("p", words.index))
    }

    /// Which mean, and which index, is which level (§3, §4).
    fn thresholds(&self) -> Element {
        let columns = [Msg::Level, Msg::Mean, Msg::Index].map(|msg| self.say(msg));
        let shown = |ratio| number::one_decimal(ratio, self.lang());
        let mean = |index: Ratio| shown(index / Ratio::whole(25) + Ratio::ONE);
        let mut from = Level::One.index();
        let rows = Level::ALL.map(|level| {
            let to = level.upper_border().unwrap_or(Level::Five.index());
            let range = if level == Level::One { self.words.from_to } else { self.words.above_to };
            let cells = [range(&mean(from), &mean(to)), range(&shown(from), &shown(to))];
            from = to;
            row(level.number().to_string()).each(cells.map(|cell| of_text("td", cell)))
        });
        table("thresholds", self.words.mean_to_level, &columns).with(tag("tbody").each(rows))
    }

    fn dimensions(&self) -> Element {
        let words = self.words;
        let most = self.instrument.dimensions().map(|ix| self.instrument.capabilities_of(ix).len());
        let least = self.least_of(most.max(), least_capabilities);
        let weighted = self.is_weighted().then(|| of_text("p", words.weighted));
        tag("section")
            .with(of_text("h3", words.dimensions))
            .with(of_text("p", words.last_row))
            .with(tag("dl").each([
                meaning(&[words.questions, words.answers].join(", "), words.columns_are),
                meaning(words.sum, words.means_summed),
                meaning(self.say(Msg::Mean), (words.means_divided)(&least)),
            ]))
            .each(weighted)
            .each(self.instrument.dimensions().map(|ix| self.sheet(ix)))
    }

    /// The table of a dimension: a row per capability, and one for all of them.
    fn sheet(&self, ix: DimensionIx) -> Element {
        let (instrument, words) = (self.instrument, self.words);
        let columns =
            [words.questions, words.answers, words.sum, self.say(Msg::Mean), self.say(Msg::Level)];
        let parts = instrument.capabilities_of(ix).map(|ix| instrument.capability(ix));
        let parts: Vec<_> = parts.map(|part| (&*part.name, part.weight)).collect();
        let caption = &instrument.dimension(ix).name;
        self.sums(caption, self.say(Msg::Capability), &parts, &columns, words.together)
    }

    fn whole(&self) -> Element {
        let (instrument, words) = (self.instrument, self.words);
        let columns = [words.questions, words.answers, self.say(Msg::Mean), self.say(Msg::Level)];
        let parts = instrument.dimensions().map(|ix| instrument.dimension(ix));
        let parts: Vec<_> = parts.map(|part| (&*part.name, part.weight)).collect();
        let overall = words.overall;
        tag("section")
            .with(of_text("h3", words.whole))
            .with(of_text("p", words.whole_if))
            .with(of_text("p", words.whole_mean))
            .with(self.sums(self.say(Msg::Dimensions), words.dimension, &parts, &columns, overall))
            .with(of_text("p", self.say(Msg::MethodGate)))
            .with(
                of_class("p", "fields")
                    .each([self.say(Msg::Index), words.lowest, words.smaller].map(field)),
            )
    }

    /// A table to add up in: a row for each part, with its weight if the weights differ.
    fn sums(
        &self,
        caption: &str,
        kind: &str,
        parts: &[(&str, Weight)],
        columns: &[&str],
        all: &str,
    ) -> Element {
        let differ = weights_differ(parts.iter().map(|(_, weight)| *weight));
        let weight = |weight: Weight| differ.then(|| of_text("td", weight.number().to_string()));
        let cells =
            |name: &str| columns.iter().map(|column| cell(name, column)).collect::<Vec<_>>();
        let rows = parts.iter().map(|(name, of)| row(*name).each(weight(*of)).each(cells(name)));
        let mut head = vec![kind];
        head.extend(differ.then_some(self.words.weight));
        head.extend(columns);
        let sum = [caption, ", ", all].concat();
        let foot = row(all).each(differ.then(|| cell(&sum, self.words.weight))).each(cells(&sum));
        table("sums", caption, &head).with(tag("tbody").each(rows)).with(tag("tfoot").with(foot))
    }

    fn left_out(&self) -> Element {
        let (quick, all) = self.sizes();
        let limit = |items| (items / 4, items);
        let mut limits = vec![limit(all)];
        limits.extend(self.has_quick_check().then(|| limit(quick)));
        tag("section")
            .with(of_text("h3", self.words.left_out))
            .with(of_text("p", self.words.open))
            .with(of_text("p", (self.words.comparable)(&limits)))
            .with(of_text("p", self.say(Msg::MethodLimits)))
    }

    /// Whether weights differ anywhere, so that a table shows them.
    fn is_weighted(&self) -> bool {
        let instrument = self.instrument;
        let capabilities =
            |ix| instrument.capabilities_of(ix).map(|ix| instrument.capability(ix).weight);
        weights_differ(instrument.dimensions().map(|ix| instrument.dimension(ix).weight))
            || instrument.dimensions().any(|ix| weights_differ(capabilities(ix)))
    }

    /// `1 of 1, 2 of 2 or 2 of 3`: what is enough of every number up to the largest.
    fn least_of(&self, largest: Option<usize>, least: fn(usize) -> usize) -> String {
        let numbers = 1..=largest.unwrap_or_default();
        let mut enough: Vec<_> = numbers.map(|all| (self.words.of)(least(all), all)).collect();
        let most = enough.pop().unwrap_or_default();
        if enough.is_empty() { most } else { [&enough.join(", "), self.words.or, &most].concat() }
    }
}

/// Answers that are enough for a capability with so many applicable questions (§1).
fn least_answers(questions: usize) -> usize {
    (2 * questions).div_ceil(3)
}

/// Scored capabilities that are enough for a dimension with so many applicable ones (§1). For one
/// or two that is all of them, as `min(2, A)` demands.
fn least_capabilities(capabilities: usize) -> usize {
    (3 * capabilities).div_ceil(4)
}

/// Equal weights are none.
fn weights_differ(mut weights: impl Iterator<Item = Weight>) -> bool {
    weights.next().is_some_and(|first| weights.any(|weight| weight != first))
}

fn meaning(column: &str, is: impl Into<Node>) -> Element {
    tag("div").with(of_text("dt", column)).with(of_text("dd", is))
}
