//! What stands in a pack, field by field, in the order of the bytes.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::model::{
    self, CapabilityIx, DimensionIx, Draft, DraftCapability, DraftDimension, DraftItem,
    DraftPattern, DraftRecommendation, Instrument, Lang, Level, LevelWords,
};

#[derive(Serialize, Deserialize)]
pub(super) struct Pack<'a> {
    lang: &'a str,
    id: &'a str,
    edition: u64,
    title: &'a str,
    about: &'a str,
    #[serde(borrow)]
    levels: [Named<'a>; 5],
    phases: Vec<Named<'a>>,
    dimensions: Vec<Dimension<'a>>,
    patterns: Vec<Pattern<'a>>,
}

/// A phase: id and name. A level: name and text.
#[derive(Serialize, Deserialize)]
struct Named<'a>(&'a str, &'a str);

#[derive(Serialize, Deserialize)]
struct Dimension<'a> {
    id: &'a str,
    name: &'a str,
    about: &'a str,
    weight: u64,
    levels: [&'a str; 5],
    #[serde(borrow)]
    capabilities: Vec<Capability<'a>>,
}

#[derive(Serialize, Deserialize)]
struct Capability<'a> {
    id: &'a str,
    name: &'a str,
    about: &'a str,
    weight: u64,
    #[serde(borrow)]
    items: Vec<Item<'a>>,
    recommendations: Vec<Recommendation<'a>>,
}

#[derive(Serialize, Deserialize)]
struct Item<'a> {
    id: &'a str,
    quick: bool,
    text: &'a str,
    help: Option<&'a str>,
    options: [&'a str; 5],
}

#[derive(Serialize, Deserialize)]
struct Recommendation<'a> {
    phase: usize,
    effort: u64,
    title: &'a str,
    text: &'a str,
}

#[derive(Serialize, Deserialize)]
struct Pattern<'a> {
    id: &'a str,
    highest: usize,
    lowest: usize,
    name: &'a str,
    text: &'a str,
}

impl<'a> Pack<'a> {
    pub(super) fn of(instrument: &'a Instrument) -> Self {
        Self {
            lang: instrument.lang().tag(),
            id: instrument.id(),
            edition: instrument.edition().into(),
            title: instrument.title(),
            about: instrument.about(),
            levels: Level::ALL.map(|level| {
                let words = instrument.level(level);
                Named(&words.name, &words.text)
            }),
            phases: instrument
                .phases()
                .map(|phase| instrument.phase(phase))
                .map(|phase| Named(&phase.id, &phase.name))
                .collect(),
            dimensions: instrument.dimensions().map(|ix| Dimension::of(instrument, ix)).collect(),
            patterns: instrument.patterns().iter().map(Pattern::of).collect(),
        }
    }

    pub(super) fn draft(&self) -> Option<Draft> {
        Some(Draft {
            lang: Lang::ALL.into_iter().find(|lang| lang.tag() == self.lang)?,
            id: self.id.into(),
            edition: self.edition,
            title: self.title.into(),
            about: self.about.into(),
            levels: self
                .levels
                .iter()
                .map(|Named(name, text)| LevelWords { name: (*name).into(), text: (*text).into() })
                .collect(),
            phases: self
                .phases
                .iter()
                .map(|Named(id, name)| model::Named { id: (*id).into(), name: (*name).into() })
                .collect(),
            dimensions: self.dimensions.iter().map(|each| each.draft(&self.phases)).collect(),
            patterns: self.patterns.iter().map(|each| each.draft(&self.dimensions)).collect(),
        })
    }
}

impl<'a> Dimension<'a> {
    fn of(instrument: &'a Instrument, ix: DimensionIx) -> Self {
        let dimension = instrument.dimension(ix);
        Self {
            id: &dimension.id,
            name: &dimension.name,
            about: &dimension.about,
            weight: dimension.weight.get().unsigned_abs(),
            levels: dimension.levels.each_ref().map(|text| &**text),
            capabilities: instrument
                .capabilities_of(ix)
                .map(|ix| Capability::of(instrument, ix))
                .collect(),
        }
    }

    fn draft(&self, phases: &[Named<'_>]) -> DraftDimension {
        DraftDimension {
            id: self.id.into(),
            name: self.name.into(),
            about: self.about.into(),
            weight: self.weight,
            levels: self.levels.map(Rc::from).into(),
            capabilities: self.capabilities.iter().map(|each| each.draft(phases)).collect(),
        }
    }
}

impl<'a> Capability<'a> {
    fn of(instrument: &'a Instrument, ix: CapabilityIx) -> Self {
        let capability = instrument.capability(ix);
        Self {
            id: &capability.id,
            name: &capability.name,
            about: &capability.about,
            weight: capability.weight.get().unsigned_abs(),
            items: instrument.items_of(ix).map(|item| Item::of(instrument.item(item))).collect(),
            recommendations: Level::ALL
                .into_iter()
                .filter_map(|level| capability.recommendation(level))
                .map(Recommendation::of)
                .collect(),
        }
    }

    fn draft(&self, phases: &[Named<'_>]) -> DraftCapability {
        DraftCapability {
            id: self.id.into(),
            name: self.name.into(),
            about: self.about.into(),
            weight: self.weight,
            items: self.items.iter().map(Item::draft).collect(),
            recommendations: (2..)
                .zip(&self.recommendations)
                .map(|(to, each)| each.draft(to, phases))
                .collect(),
        }
    }
}

impl<'a> Item<'a> {
    fn of(item: &'a model::Item) -> Self {
        Self {
            id: &item.id,
            quick: item.quick,
            text: &item.text,
            help: item.help.as_deref(),
            options: item.options.each_ref().map(|option| &**option),
        }
    }

    fn draft(&self) -> DraftItem {
        DraftItem {
            id: self.id.into(),
            quick: self.quick,
            text: self.text.into(),
            help: self.help.map(Rc::from),
            options: self.options.map(Rc::from).into(),
        }
    }
}

impl<'a> Recommendation<'a> {
    fn of(recommendation: &'a model::Recommendation) -> Self {
        Self {
            phase: recommendation.phase.get(),
            effort: recommendation.effort.number().into(),
            title: &recommendation.title,
            text: &recommendation.text,
        }
    }

    fn draft(&self, to: u64, phases: &[Named<'_>]) -> DraftRecommendation {
        DraftRecommendation {
            to,
            phase: phases.get(self.phase).map_or("", |Named(id, _)| id).into(),
            effort: self.effort,
            title: self.title.into(),
            text: self.text.into(),
        }
    }
}

impl<'a> Pattern<'a> {
    fn of(pattern: &'a model::Pattern) -> Self {
        Self {
            id: &pattern.id,
            highest: pattern.highest.get(),
            lowest: pattern.lowest.get(),
            name: &pattern.name,
            text: &pattern.text,
        }
    }

    fn draft(&self, dimensions: &[Dimension<'_>]) -> DraftPattern {
        let id = |ix: usize| dimensions.get(ix).map_or("", |dimension| dimension.id).into();
        DraftPattern {
            id: self.id.into(),
            highest: id(self.highest),
            lowest: id(self.lowest),
            name: self.name.into(),
            text: self.text.into(),
        }
    }
}
