use std::collections::BTreeSet;
use std::fmt;
use std::ops::RangeInclusive;
use std::rc::Rc;

use super::draft::{
    Draft, DraftCapability, DraftDimension, DraftItem, DraftPattern, DraftRecommendation, Limits,
    Problem, ProblemKind,
};
use super::instrument::{
    Capability, Dimension, Instrument, Item, LevelWords, Named, Pattern, Recommendation,
};
use super::{CapabilityIx, DimensionIx, Effort, Lang, Level, PhaseIx, Weight};

impl Draft {
    /// The instrument, if nothing is wrong with the draft.
    ///
    /// # Errors
    /// Every problem there is, in the order of the file.
    pub fn check(self) -> Result<Instrument, Vec<Problem>> {
        let mut check = Check { lang: self.lang, at: String::new(), problems: Vec::new() };
        let instrument = check.instrument(self);
        match instrument {
            Some(instrument) if check.problems.is_empty() => Ok(instrument),
            _ => Err(check.problems),
        }
    }
}

/// Walks a draft, remembers where it stands and collects what is wrong. What a step returns is
/// used only if no step found a problem.
struct Check {
    lang: Lang,
    at: String,
    problems: Vec<Problem>,
}

type Seen = BTreeSet<Rc<str>>;

impl Check {
    fn within<T>(&mut self, step: impl fmt::Display, visit: impl FnOnce(&mut Self) -> T) -> T {
        let length = self.at.len();
        self.at.push('/');
        self.at.push_str(&step.to_string());
        let result = visit(self);
        self.at.truncate(length);
        result
    }

    fn each<T, U>(
        &mut self,
        field: &str,
        list: Vec<T>,
        mut visit: impl FnMut(&mut Self, usize, T) -> Option<U>,
    ) -> Option<Box<[U]>> {
        self.within(field, |check| {
            list.into_iter()
                .enumerate()
                .map(|(i, entry)| check.within(i, |check| visit(check, i, entry)))
                .collect::<Vec<_>>()
        })
        .into_iter()
        .collect()
    }

    fn report(&mut self, kind: ProblemKind) {
        self.problems.push(Problem { at: self.at.clone(), kind });
    }

    fn text(&mut self, field: &str, text: Rc<str>) -> Rc<str> {
        if text.trim().is_empty() {
            let lang = self.lang;
            self.within(field, |check| {
                check.within(lang.tag(), |check| check.report(ProblemKind::MissingText))
            });
        }
        text
    }

    fn id(&mut self, seen: &mut Seen, id: Rc<str>) -> Rc<str> {
        self.within("id", |check| {
            let letters = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            let well_formed =
                id.starts_with(|c: char| c.is_ascii_lowercase()) && id.chars().all(letters);
            if !well_formed || id.len() > Limits::ID {
                check.report(ProblemKind::BadId { found: id.clone() });
            } else if !seen.insert(id.clone()) {
                check.report(ProblemKind::RepeatedId { found: id.clone() });
            }
        });
        id
    }

    fn reference(&mut self, field: &str, known: &[Rc<str>], id: &Rc<str>) -> Option<u16> {
        let position = known.iter().position(|name| name == id);
        if position.is_none() {
            let problem = ProblemKind::UnknownId { found: id.clone(), known: known.to_vec() };
            self.within(field, |check| check.report(problem));
        }
        position.and_then(|position| u16::try_from(position).ok())
    }

    fn number<T>(
        &mut self,
        field: &str,
        number: u64,
        range: RangeInclusive<u64>,
        make: impl Fn(u8) -> Option<T>,
    ) -> Option<T> {
        let made = u8::try_from(number).ok().filter(|_| range.contains(&number)).and_then(make);
        if made.is_none() {
            let problem =
                ProblemKind::NumberOutside { expected: range.into_inner(), found: number };
            self.within(field, |check| check.report(problem));
        }
        made
    }

    fn count(&mut self, field: &str, found: usize, range: RangeInclusive<usize>) {
        if !range.contains(&found) {
            let problem = ProblemKind::CountOutside { expected: range.into_inner(), found };
            self.within(field, |check| check.report(problem));
        }
    }

    fn five(&mut self, field: &str, texts: Vec<Rc<str>>, inner: &str) -> Option<[Rc<str>; 5]> {
        self.count(field, texts.len(), 5..=5);
        let texts = self.each(field, texts, |check, _, text| {
            Some(if inner.is_empty() { check.line(text) } else { check.text(inner, text) })
        })?;
        texts.into_vec().try_into().ok()
    }

    /// A text that stands in a list and not in a field.
    fn line(&mut self, text: Rc<str>) -> Rc<str> {
        if text.trim().is_empty() {
            let lang = self.lang;
            self.within(lang.tag(), |check| check.report(ProblemKind::MissingText));
        }
        text
    }

    fn instrument(&mut self, draft: Draft) -> Option<Instrument> {
        let id = self.id(&mut Seen::new(), draft.id);
        let edition = self.number("edition", draft.edition, Limits::EDITION, Some);
        let title = self.text("title", draft.title);
        let about = self.text("about", draft.about);
        self.count("levels", draft.levels.len(), 5..=5);
        let levels = self.each("levels", draft.levels, |check, _, words| {
            Some(LevelWords {
                name: check.text("name", words.name),
                text: check.text("text", words.text),
            })
        });
        self.count("phases", draft.phases.len(), Limits::PHASES);
        let mut seen = Seen::new();
        let phases = self.each("phases", draft.phases, |check, _, phase| {
            Some(Named { id: check.id(&mut seen, phase.id), name: check.text("name", phase.name) })
        })?;
        let phase_ids: Vec<_> = phases.iter().map(|phase| phase.id.clone()).collect();
        let dimension_ids: Vec<_> =
            draft.dimensions.iter().map(|dimension| dimension.id.clone()).collect();
        let mut parts = Parts::new(phase_ids);
        self.count("dimensions", draft.dimensions.len(), Limits::DIMENSIONS);
        self.weights("dimensions", draft.dimensions.iter().map(|dimension| dimension.weight));
        let dimensions = self.each("dimensions", draft.dimensions, |check, i, dimension| {
            check.dimension(&mut parts, i, dimension)
        });
        self.count("patterns", draft.patterns.len(), Limits::PATTERNS);
        let mut seen = Seen::new();
        let patterns = self.each("patterns", draft.patterns, |check, _, pattern| {
            check.pattern(&mut seen, &dimension_ids, pattern)
        });
        Some(Instrument {
            lang: draft.lang,
            id,
            edition: edition?,
            title,
            about,
            levels: levels?.into_vec().try_into().ok()?,
            phases,
            dimensions: dimensions?,
            capabilities: parts.capabilities.into(),
            items: parts.items.into(),
            patterns: patterns?,
        })
    }

    fn dimension(
        &mut self,
        parts: &mut Parts,
        position: usize,
        draft: DraftDimension,
    ) -> Option<Dimension> {
        let id = self.id(&mut parts.dimension_ids, draft.id);
        let name = self.text("name", draft.name);
        let about = self.text("about", draft.about);
        let weight = self.number("weight", draft.weight, 0..=3, Weight::new);
        let levels = self.five("levels", draft.levels, "text");
        self.count("capabilities", draft.capabilities.len(), Limits::CAPABILITIES);
        self.weights("capabilities", draft.capabilities.iter().map(|capability| capability.weight));
        let start = parts.capability_count()?;
        let dimension = DimensionIx(u16::try_from(position).ok()?);
        self.each("capabilities", draft.capabilities, |check, _, capability| {
            let capability = check.capability(parts, dimension, capability)?;
            parts.capabilities.push(capability);
            Some(())
        })?;
        let capabilities = start..parts.capability_count()?;
        Some(Dimension { id, name, about, weight: weight?, levels: levels?, capabilities })
    }

    fn capability(
        &mut self,
        parts: &mut Parts,
        dimension: DimensionIx,
        draft: DraftCapability,
    ) -> Option<Capability> {
        let id = self.id(&mut parts.capability_ids, draft.id);
        let name = self.text("name", draft.name);
        let about = self.text("about", draft.about);
        let weight = self.number("weight", draft.weight, 0..=3, Weight::new);
        self.count("items", draft.items.len(), Limits::ITEMS);
        let quick = draft.items.iter().filter(|item| item.quick).count();
        if quick != 1 && !draft.items.is_empty() {
            self.within("items", |check| check.report(ProblemKind::QuickItems { found: quick }));
        }
        let start = u16::try_from(parts.items.len()).ok()?;
        let capability = CapabilityIx(parts.capability_count()?);
        let items =
            self.each("items", draft.items, |check, _, item| check.item(parts, capability, item));
        self.count("recommendations", draft.recommendations.len(), 4..=4);
        let recommendations =
            self.each("recommendations", draft.recommendations, |check, i, draft| {
                check.recommendation(&parts.phase_ids, i, draft)
            });
        parts.items.extend(items?);
        Some(Capability {
            id,
            name,
            about,
            weight: weight?,
            dimension,
            recommendations: recommendations?.into_vec().try_into().ok()?,
            items: start..u16::try_from(parts.items.len()).ok()?,
        })
    }

    fn item(
        &mut self,
        parts: &mut Parts,
        capability: CapabilityIx,
        draft: DraftItem,
    ) -> Option<Item> {
        let id = self.id(&mut parts.item_ids, draft.id);
        let text = self.text("text", draft.text);
        let help = draft.help.map(|help| self.text("help", help));
        let options = self.five("options", draft.options, "");
        Some(Item { id, text, help, options: options?, quick: draft.quick, capability })
    }

    fn recommendation(
        &mut self,
        phases: &[Rc<str>],
        position: usize,
        draft: DraftRecommendation,
    ) -> Option<Recommendation> {
        let due = position as u64 + 2;
        let to = self.number("to", draft.to, due..=due, Level::new);
        let phase = self.reference("phase", phases, &draft.phase).map(PhaseIx);
        let effort = self.number("effort", draft.effort, 1..=3, Effort::new);
        let title = self.text("title", draft.title);
        let text = self.text("text", draft.text);
        to.and(Some(Recommendation { phase: phase?, effort: effort?, title, text }))
    }

    fn pattern(
        &mut self,
        seen: &mut Seen,
        dimensions: &[Rc<str>],
        draft: DraftPattern,
    ) -> Option<Pattern> {
        let id = self.id(seen, draft.id);
        let highest = self.reference("highest", dimensions, &draft.highest).map(DimensionIx);
        let lowest = self.reference("lowest", dimensions, &draft.lowest).map(DimensionIx);
        if highest.is_some() && highest == lowest {
            let problem = ProblemKind::SameDimension { found: draft.lowest };
            self.within("lowest", |check| check.report(problem));
        }
        let name = self.text("name", draft.name);
        let text = self.text("text", draft.text);
        Some(Pattern { highest: highest?, lowest: lowest?, id, name, text })
    }

    fn weights(&mut self, field: &str, mut weights: impl ExactSizeIterator<Item = u64>) {
        if weights.len() > 0 && weights.all(|weight| weight == 0) {
            self.within(field, |check| check.report(ProblemKind::AllWeightsZero));
        }
    }
}

/// What has been built so far, and the ids that are taken.
struct Parts {
    phase_ids: Vec<Rc<str>>,
    dimension_ids: Seen,
    capability_ids: Seen,
    item_ids: Seen,
    capabilities: Vec<Capability>,
    items: Vec<Item>,
}

impl Parts {
    fn new(phase_ids: Vec<Rc<str>>) -> Self {
        Self {
            phase_ids,
            dimension_ids: Seen::new(),
            capability_ids: Seen::new(),
            item_ids: Seen::new(),
            capabilities: Vec::new(),
            items: Vec::new(),
        }
    }

    fn capability_count(&self) -> Option<u16> {
        u16::try_from(self.capabilities.len()).ok()
    }
}
