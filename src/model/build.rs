use std::ops::RangeInclusive;
use std::rc::Rc;

use super::draft::{
    Draft, DraftCapability, DraftDimension, DraftItem, DraftPattern, DraftRecommendation, Limits,
};
use super::instrument::{Capability, Dimension, Instrument, Item, Pattern, Recommendation};
use super::{CapabilityIx, DimensionIx, Effort, Named, PhaseIx, Problem, Weight};

impl Draft {
    /// The instrument, if nothing is wrong with the draft.
    ///
    /// # Errors
    /// Every problem there is, in the order of the file.
    pub fn check(self) -> Result<Instrument, Vec<Problem>> {
        let problems = self.problems();
        if problems.is_empty() { self.build().ok_or(problems) } else { Err(problems) }
    }

    /// The instrument, if the draft has the shape of one: everything that the method and the
    /// screens rely on. It does not say what is missing and takes texts and ids as they are, but
    /// for those of items: the quick ones have them, and the others have them all or none. Authors
    /// want [`Draft::check`].
    #[must_use]
    pub fn build(self) -> Option<Instrument> {
        let mut parts = Parts {
            dimension_ids: self.dimensions.iter().map(|dimension| dimension.id.clone()).collect(),
            phases: self.phases,
            capabilities: Vec::new(),
            items: Vec::new(),
            bare: 0,
        };
        within(&Limits::PHASES, parts.phases.len())?;
        within(&Limits::DIMENSIONS, self.dimensions.len())?;
        within(&Limits::PATTERNS, self.patterns.len())?;
        some_weight(self.dimensions.iter().map(|dimension| dimension.weight))?;
        let mut dimensions = Vec::new();
        for (draft, position) in self.dimensions.into_iter().zip(0..) {
            dimensions.push(parts.dimension(DimensionIx(position), draft)?);
        }
        let mut patterns = Vec::new();
        for draft in self.patterns {
            patterns.push(parts.pattern(draft)?);
        }
        let whole = parts.is_whole()?;
        Some(Instrument {
            lang: self.lang,
            id: self.id,
            edition: u8::try_from(self.edition)
                .ok()
                .filter(|_| Limits::EDITION.contains(&self.edition))?,
            title: self.title,
            about: self.about,
            levels: self.levels.try_into().ok()?,
            phases: parts.phases,
            dimensions,
            capabilities: parts.capabilities,
            items: parts.items,
            patterns,
            whole,
        })
    }
}

/// What has been built so far.
struct Parts {
    dimension_ids: Vec<Rc<str>>,
    phases: Vec<Named>,
    capabilities: Vec<Capability>,
    items: Vec<Item>,
    /// How many items have no texts.
    bare: usize,
}

impl Parts {
    fn dimension(&mut self, dimension: DimensionIx, draft: DraftDimension) -> Option<Dimension> {
        within(&Limits::CAPABILITIES, draft.capabilities.len())?;
        some_weight(draft.capabilities.iter().map(|capability| capability.weight))?;
        let start = count(&self.capabilities)?;
        for capability in draft.capabilities {
            let capability = self.capability(dimension, capability)?;
            self.capabilities.push(capability);
        }
        Some(Dimension {
            id: draft.id,
            name: draft.name,
            about: draft.about,
            weight: number(draft.weight, Weight::new)?,
            levels: draft.levels.try_into().ok()?,
            capabilities: start..count(&self.capabilities)?,
        })
    }

    fn capability(&mut self, dimension: DimensionIx, draft: DraftCapability) -> Option<Capability> {
        within(&Limits::ITEMS, draft.items.len())?;
        within(&(1..=1), draft.items.iter().filter(|item| item.quick).count())?;
        let capability = CapabilityIx(count(&self.capabilities)?);
        let start = count(&self.items)?;
        for DraftItem { id, quick, text, help, options } in draft.items {
            let options: [_; 5] = options.try_into().ok()?;
            let texts = options.iter().chain([&text]).chain(&help);
            let blank = texts.filter(|text| text.is_empty()).count();
            match blank {
                0 => {}
                6 if !quick && help.is_none() => self.bare += 1,
                _ => return None,
            }
            self.items.push(Item { id, text, help, options, quick, capability });
        }
        let mut recommendations = Vec::new();
        for draft in draft.recommendations {
            recommendations.push(self.recommendation(draft)?);
        }
        Some(Capability {
            id: draft.id,
            name: draft.name,
            about: draft.about,
            weight: number(draft.weight, Weight::new)?,
            dimension,
            recommendations: recommendations.try_into().ok()?,
            items: start..count(&self.items)?,
        })
    }

    /// Whether all items have texts; `None` if of those that are not quick only some have.
    fn is_whole(&self) -> Option<bool> {
        // A capability has one quick item.
        let others = self.items.len() - self.capabilities.len();
        (self.bare == 0 || self.bare == others).then_some(self.bare == 0)
    }

    fn recommendation(&self, draft: DraftRecommendation) -> Option<Recommendation> {
        Some(Recommendation {
            phase: PhaseIx(position(&self.phases, |phase| phase.id == draft.phase)?),
            effort: number(draft.effort, Effort::new)?,
            title: draft.title,
            text: draft.text,
        })
    }

    fn pattern(&self, draft: DraftPattern) -> Option<Pattern> {
        let dimension = |id| position(&self.dimension_ids, |known| known == id).map(DimensionIx);
        Some(Pattern {
            highest: dimension(&draft.highest)?,
            lowest: dimension(&draft.lowest)?,
            id: draft.id,
            name: draft.name,
            text: draft.text,
        })
    }
}

fn within(range: &RangeInclusive<usize>, count: usize) -> Option<()> {
    range.contains(&count).then_some(())
}

fn some_weight(mut weights: impl Iterator<Item = u64>) -> Option<()> {
    weights.any(|weight| weight > 0).then_some(())
}

fn number<T>(number: u64, make: fn(u8) -> Option<T>) -> Option<T> {
    make(u8::try_from(number).ok()?)
}

fn count<T>(parts: &[T]) -> Option<u16> {
    u16::try_from(parts.len()).ok()
}

fn position<T>(among: &[T], is_it: impl FnMut(&T) -> bool) -> Option<u16> {
    u16::try_from(among.iter().position(is_it)?).ok()
}
