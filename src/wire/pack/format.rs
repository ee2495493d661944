//! What stands in a pack: two lists, the numbers and the texts, each in the order in which they
//! are met on a walk through the instrument. Reading takes the walk that writing took.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::model::{
    CapabilityIx, DimensionIx, Draft, DraftCapability, DraftDimension, DraftItem, DraftPattern,
    DraftRecommendation, Instrument, Lang, Level, LevelWords, Named,
};

#[derive(Default, Serialize, Deserialize)]
pub(super) struct Pack<'a> {
    numbers: Vec<u16>,
    #[serde(borrow)]
    texts: Vec<&'a str>,
}

impl<'a> Pack<'a> {
    pub(super) fn of(instrument: &'a Instrument, words: &[&'a str]) -> Self {
        let mut pack = Self::default();
        pack.instrument(instrument);
        pack.texts.extend(words);
        pack
    }

    fn number(&mut self, number: usize) {
        // Positions, counts and editions are far below: see `Limits`.
        self.numbers.push(u16::try_from(number).unwrap_or(u16::MAX));
    }

    fn text(&mut self, text: &'a str) {
        self.texts.push(text);
    }

    fn instrument(&mut self, instrument: &'a Instrument) {
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
            self.dimension(instrument, dimension);
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

    fn dimension(&mut self, instrument: &'a Instrument, ix: DimensionIx) {
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
            self.capability(instrument, capability);
        }
    }

    fn capability(&mut self, instrument: &'a Instrument, ix: CapabilityIx) {
        let capability = instrument.capability(ix);
        self.text(&capability.id);
        self.text(&capability.name);
        self.text(&capability.about);
        self.number(capability.weight.number().into());
        self.number(instrument.items_of(ix).len());
        for item in instrument.items_of(ix).map(|item| instrument.item(item)) {
            self.text(&item.id);
            self.number(item.quick.into());
            self.text(&item.text);
            self.text(item.help.as_deref().unwrap_or_default());
            for option in &item.options {
                self.text(option);
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
        let mut reader = Reader { numbers: self.numbers.iter(), texts: self.texts.iter() };
        let draft = reader.draft()?;
        let words = reader.texts.map(|&text| text.into()).collect();
        reader.numbers.next().is_none().then_some((draft, words))
    }
}

struct Reader<'a> {
    numbers: std::slice::Iter<'a, u16>,
    texts: std::slice::Iter<'a, &'a str>,
}

impl Reader<'_> {
    fn number(&mut self) -> Option<u16> {
        self.numbers.next().copied()
    }

    fn text(&mut self) -> Option<Rc<str>> {
        self.texts.next().map(|&text| text.into())
    }

    fn five(&mut self) -> Option<Vec<Rc<str>>> {
        (0..5).map(|_| self.text()).collect()
    }

    fn draft(&mut self) -> Option<Draft> {
        let lang = self.text()?;
        let lang = Lang::ALL.into_iter().find(|known| *known.tag() == *lang)?;
        let (id, edition) = (self.text()?, self.number()?.into());
        let (title, about) = (self.text()?, self.text()?);
        let mut levels = Vec::new();
        for _ in Level::ALL {
            levels.push(LevelWords { name: self.text()?, text: self.text()? });
        }
        let mut phases = Vec::new();
        for _ in 0..self.number()? {
            phases.push(Named { id: self.text()?, name: self.text()? });
        }
        let mut dimensions = Vec::new();
        for _ in 0..self.number()? {
            dimensions.push(self.dimension(&phases)?);
        }
        let mut patterns = Vec::new();
        for _ in 0..self.number()? {
            patterns.push(self.pattern(&dimensions)?);
        }
        Some(Draft { lang, id, edition, title, about, levels, phases, dimensions, patterns })
    }

    fn dimension(&mut self, phases: &[Named]) -> Option<DraftDimension> {
        let (id, name, about) = (self.text()?, self.text()?, self.text()?);
        let (weight, levels) = (self.number()?.into(), self.five()?);
        let mut capabilities = Vec::new();
        for _ in 0..self.number()? {
            capabilities.push(self.capability(phases)?);
        }
        Some(DraftDimension { id, name, about, weight, levels, capabilities })
    }

    fn capability(&mut self, phases: &[Named]) -> Option<DraftCapability> {
        let (id, name, about) = (self.text()?, self.text()?, self.text()?);
        let weight = self.number()?.into();
        let mut items = Vec::new();
        for _ in 0..self.number()? {
            items.push(self.item()?);
        }
        let mut recommendations = Vec::new();
        for to in 2..=5 {
            let phase = phases.get(usize::from(self.number()?))?.id.clone();
            let effort = self.number()?.into();
            let (title, text) = (self.text()?, self.text()?);
            recommendations.push(DraftRecommendation { to, phase, effort, title, text });
        }
        Some(DraftCapability { id, name, about, weight, items, recommendations })
    }

    fn item(&mut self) -> Option<DraftItem> {
        let (id, quick, text) = (self.text()?, self.number()? == 1, self.text()?);
        let help = Some(self.text()?).filter(|help| !help.is_empty());
        Some(DraftItem { id, quick, text, help, options: self.five()? })
    }

    fn pattern(&mut self, dimensions: &[DraftDimension]) -> Option<DraftPattern> {
        let id = self.text()?;
        let mut dimension = || Some(dimensions.get(usize::from(self.number()?))?.id.clone());
        let (highest, lowest) = (dimension()?, dimension()?);
        Some(DraftPattern { id, highest, lowest, name: self.text()?, text: self.text()? })
    }
}
