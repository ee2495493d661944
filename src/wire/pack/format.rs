//! What stands in a pack: the numbers and the texts, each in the order in which they are met on a
//! walk through the instrument; every text is a line. Reading takes the walk that writing took.

use std::borrow::Cow;
use std::ops::Deref;
use std::rc::Rc;

use std::str::Lines;

use serde::{Deserialize, Serialize};

use crate::model::{
    CapabilityIx, Depth, DimensionIx, Draft, DraftCapability, DraftDimension, DraftItem,
    DraftPattern, DraftRecommendation, Instrument, Lang, Level, LevelWords, Named,
};

#[derive(Default, Serialize, Deserialize)]
pub(super) struct Pack<'a> {
    numbers: Vec<u16>,
    #[serde(borrow)]
    texts: Cow<'a, str>,
}

impl Pack<'_> {
    pub(super) fn of(instrument: &Instrument, words: &[&str], depth: Depth) -> Self {
        let mut pack = Self::default();
        pack.instrument(instrument, depth);
        for word in words {
            pack.text(word);
        }
        pack
    }

    fn number(&mut self, number: usize) {
        // Positions, counts and editions are far below: see `Limits`.
        self.numbers.push(u16::try_from(number).unwrap_or(u16::MAX));
    }

    fn text(&mut self, text: &str) {
        let texts = self.texts.to_mut();
        texts.push_str(&text.replace(['\n', '\r'], " "));
        texts.push('\n');
    }

    fn instrument(&mut self, instrument: &Instrument, depth: Depth) {
        self.text(instrument.lang().tag());
        self.text(instrument.id());
        self.number(instrument.edition().into());
        self.text(instrument.title());
        self.text(instrument.about());
        for words in Level::ALL.map(|level| instrument.level(level)) {
            self.text(&words.name);
            self.text(&words.text);
        }
        self.number(instrument.phases().len());
        for phase in instrument.phases().map(|phase| instrument.phase(phase)) {
            self.text(&phase.id);
            self.text(&phase.name);
        }
        self.number(instrument.dimensions().len());
        for dimension in instrument.dimensions() {
            self.dimension(instrument, dimension, depth);
        }
        self.number(instrument.patterns().len());
        for pattern in instrument.patterns() {
            self.text(&pattern.id);
            self.number(pattern.highest.get());
            self.number(pattern.lowest.get());
            self.text(&pattern.name);
            self.text(&pattern.text);
        }
    }

    fn dimension(&mut self, instrument: &Instrument, ix: DimensionIx, depth: Depth) {
        let dimension = instrument.dimension(ix);
        self.text(&dimension.id);
        self.text(&dimension.name);
        self.text(&dimension.about);
        self.number(dimension.weight.number().into());
        for text in &dimension.levels {
            self.text(text);
        }
        self.number(instrument.capabilities_of(ix).len());
        for capability in instrument.capabilities_of(ix) {
            self.capability(instrument, capability, depth);
        }
    }

    fn capability(&mut self, instrument: &Instrument, ix: CapabilityIx, depth: Depth) {
        let capability = instrument.capability(ix);
        self.text(&capability.id);
        self.text(&capability.name);
        self.text(&capability.about);
        self.number(capability.weight.number().into());
        self.number(instrument.items_of(ix).len());
        for item in instrument.items_of(ix).map(|item| instrument.item(item)) {
            self.text(&item.id);
            self.number(item.quick.into());
            let help = item.help.as_deref().unwrap_or_default();
            for text in [&item.text, help].into_iter().chain(item.options.iter().map(Deref::deref))
            {
                self.text(if depth.shows(item) { text } else { "" });
            }
        }
        for recommendation in Level::ALL.iter().filter_map(|&to| capability.recommendation(to)) {
            self.number(recommendation.phase.get());
            self.number(recommendation.effort.number().into());
            self.text(&recommendation.title);
            self.text(&recommendation.text);
        }
    }

    /// The draft, and the words that follow it.
    pub(super) fn read(&self) -> Option<(Draft, Vec<Rc<str>>)> {
        let mut reader =
            Reader { numbers: self.numbers.iter(), texts: self.texts.lines(), missing: false };
        let draft = reader.draft();
        let words = reader.texts.by_ref().map(Rc::from).collect();
        let is_whole = !reader.missing && reader.numbers.next().is_none();
        is_whole.then_some((draft, words))
    }
}

/// Takes numbers and texts one by one. What is missing is nothing, and noted: to turn back at each
/// of a hundred places would make reading three times as large.
struct Reader<'a> {
    numbers: std::slice::Iter<'a, u16>,
    texts: Lines<'a>,
    missing: bool,
}

impl Reader<'_> {
    #[inline(never)]
    fn number(&mut self) -> u16 {
        let number = self.numbers.next();
        self.missing |= number.is_none();
        number.copied().unwrap_or_default()
    }

    #[inline(never)]
    fn text(&mut self) -> Rc<str> {
        let text = self.texts.next();
        self.missing |= text.is_none();
        text.unwrap_or_default().into()
    }

    #[inline(never)]
    fn five(&mut self) -> Vec<Rc<str>> {
        (0..5).map(|_| self.text()).collect()
    }

    fn draft(&mut self) -> Draft {
        let tag = self.text();
        let lang = Lang::ALL.into_iter().find(|known| *known.tag() == *tag);
        self.missing |= lang.is_none();
        let id = self.text();
        let edition = self.number().into();
        let (title, about) = (self.text(), self.text());
        let levels = (0..5).map(|_| LevelWords { name: self.text(), text: self.text() }).collect();
        let phases: Vec<_> = (0..self.number()).map(|_| self.phase()).collect();
        let dimensions: Vec<_> = (0..self.number()).map(|_| self.dimension(&phases)).collect();
        let patterns = (0..self.number()).map(|_| self.pattern(&dimensions)).collect();
        let lang = lang.unwrap_or(Lang::De);
        Draft { lang, id, edition, title, about, levels, phases, dimensions, patterns }
    }

    fn phase(&mut self) -> Named {
        Named { id: self.text(), name: self.text() }
    }

    fn dimension(&mut self, phases: &[Named]) -> DraftDimension {
        let (id, name, about) = (self.text(), self.text(), self.text());
        let (weight, levels) = (self.number().into(), self.five());
        let capabilities = (0..self.number()).map(|_| self.capability(phases)).collect();
        DraftDimension { id, name, about, weight, levels, capabilities }
    }

    fn capability(&mut self, phases: &[Named]) -> DraftCapability {
        let (id, name, about) = (self.text(), self.text(), self.text());
        let weight = self.number().into();
        let items = (0..self.number()).map(|_| self.item()).collect();
        let recommendations = (2..=5).map(|to| self.recommendation(to, phases)).collect();
        DraftCapability { id, name, about, weight, items, recommendations }
    }

    fn item(&mut self) -> DraftItem {
        let id = self.text();
        let quick = self.number() == 1;
        let text = self.text();
        let help = Some(self.text()).filter(|help| !help.is_empty());
        DraftItem { id, quick, text, help, options: self.five() }
    }

    fn recommendation(&mut self, to: u64, phases: &[Named]) -> DraftRecommendation {
        let phase = phases.get(usize::from(self.number())).map(|phase| phase.id.clone());
        let effort = self.number().into();
        let (title, text) = (self.text(), self.text());
        DraftRecommendation { to, phase: phase.unwrap_or_default(), effort, title, text }
    }

    fn pattern(&mut self, dimensions: &[DraftDimension]) -> DraftPattern {
        let id = self.text();
        let highest = self.reference(dimensions);
        let lowest = self.reference(dimensions);
        DraftPattern { id, highest, lowest, name: self.text(), text: self.text() }
    }

    fn reference(&mut self, dimensions: &[DraftDimension]) -> Rc<str> {
        let dimension = dimensions.get(usize::from(self.number()));
        dimension.map(|dimension| dimension.id.clone()).unwrap_or_default()
    }
}
