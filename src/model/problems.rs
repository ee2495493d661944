use std::collections::BTreeSet;
use std::fmt;
use std::ops::RangeInclusive;
use std::rc::Rc;

use super::Lang;
use super::draft::{
    Draft, DraftCapability, DraftDimension, DraftItem, DraftPattern, DraftRecommendation, Limits,
    Problem, ProblemKind,
};

impl Draft {
    /// Everything that keeps the draft from being an instrument, in the order of the file.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut walk = Walk { lang: self.lang, at: String::new(), problems: Vec::new() };
        walk.draft(self);
        walk.problems
    }
}

/// Walks a draft, remembers where it stands and collects what is wrong.
struct Walk {
    lang: Lang,
    at: String,
    problems: Vec<Problem>,
}

/// The ids of one kind that stand further up in the file.
type Seen = BTreeSet<Rc<str>>;

/// The ids that others may refer to, and those that are taken.
struct Ids {
    phases: Vec<Rc<str>>,
    dimensions: Vec<Rc<str>>,
    seen_dimensions: Seen,
    seen_capabilities: Seen,
    seen_items: Seen,
}

impl Walk {
    fn draft(&mut self, draft: &Draft) {
        self.id(&mut Seen::new(), &draft.id);
        self.number("edition", draft.edition, Limits::EDITION);
        self.text("title", &draft.title);
        self.text("about", &draft.about);
        self.count("levels", draft.levels.len(), 5..=5);
        self.each("levels", &draft.levels, |walk, _, words| {
            walk.text("name", &words.name);
            walk.text("text", &words.text);
        });
        self.count("phases", draft.phases.len(), Limits::PHASES);
        let mut seen = Seen::new();
        self.each("phases", &draft.phases, |walk, _, phase| {
            walk.id(&mut seen, &phase.id);
            walk.text("name", &phase.name);
        });
        let mut ids = Ids {
            phases: draft.phases.iter().map(|phase| phase.id.clone()).collect(),
            dimensions: draft.dimensions.iter().map(|dimension| dimension.id.clone()).collect(),
            seen_dimensions: Seen::new(),
            seen_capabilities: Seen::new(),
            seen_items: Seen::new(),
        };
        self.count("dimensions", draft.dimensions.len(), Limits::DIMENSIONS);
        self.weights("dimensions", draft.dimensions.iter().map(|dimension| dimension.weight));
        self.each("dimensions", &draft.dimensions, |walk, _, dimension| {
            walk.dimension(&mut ids, dimension);
        });
        self.count("patterns", draft.patterns.len(), Limits::PATTERNS);
        let mut seen = Seen::new();
        self.each("patterns", &draft.patterns, |walk, _, pattern| {
            walk.pattern(&mut seen, &ids.dimensions, pattern);
        });
    }

    fn dimension(&mut self, ids: &mut Ids, draft: &DraftDimension) {
        self.id(&mut ids.seen_dimensions, &draft.id);
        self.text("name", &draft.name);
        self.text("about", &draft.about);
        self.number("weight", draft.weight, 0..=3);
        self.count("levels", draft.levels.len(), 5..=5);
        self.each("levels", &draft.levels, |walk, _, text| walk.text("text", text));
        self.count("capabilities", draft.capabilities.len(), Limits::CAPABILITIES);
        self.weights("capabilities", draft.capabilities.iter().map(|capability| capability.weight));
        self.each("capabilities", &draft.capabilities, |walk, _, capability| {
            walk.capability(ids, capability);
        });
    }

    fn capability(&mut self, ids: &mut Ids, draft: &DraftCapability) {
        self.id(&mut ids.seen_capabilities, &draft.id);
        self.text("name", &draft.name);
        self.text("about", &draft.about);
        self.number("weight", draft.weight, 0..=3);
        self.count("items", draft.items.len(), Limits::ITEMS);
        let quick = draft.items.iter().filter(|item| item.quick).count();
        if quick != 1 && !draft.items.is_empty() {
            self.report("items", ProblemKind::QuickItems { found: quick });
        }
        self.each("items", &draft.items, |walk, _, item| walk.item(&mut ids.seen_items, item));
        self.count("recommendations", draft.recommendations.len(), 4..=4);
        self.each("recommendations", &draft.recommendations, |walk, position, draft| {
            walk.recommendation(&ids.phases, position, draft);
        });
    }

    fn item(&mut self, seen: &mut Seen, draft: &DraftItem) {
        self.id(seen, &draft.id);
        self.text("text", &draft.text);
        if let Some(help) = &draft.help {
            self.text("help", help);
        }
        self.count("options", draft.options.len(), 5..=5);
        self.each("options", &draft.options, |walk, _, option| walk.words(option));
    }

    fn recommendation(&mut self, phases: &[Rc<str>], position: usize, draft: &DraftRecommendation) {
        let due = position as u64 + 2;
        self.number("to", draft.to, due..=due);
        self.reference("phase", phases, &draft.phase);
        self.number("effort", draft.effort, 1..=3);
        self.text("title", &draft.title);
        self.text("text", &draft.text);
    }

    fn pattern(&mut self, seen: &mut Seen, dimensions: &[Rc<str>], draft: &DraftPattern) {
        self.id(seen, &draft.id);
        self.reference("highest", dimensions, &draft.highest);
        self.reference("lowest", dimensions, &draft.lowest);
        if draft.highest == draft.lowest {
            self.report("lowest", ProblemKind::SameDimension { found: draft.lowest.clone() });
        }
        self.text("name", &draft.name);
        self.text("text", &draft.text);
    }

    fn within(&mut self, step: impl fmt::Display, visit: impl FnOnce(&mut Self)) {
        let length = self.at.len();
        self.at.push('/');
        self.at.push_str(&step.to_string());
        visit(self);
        self.at.truncate(length);
    }

    fn each<T>(&mut self, field: &str, list: &[T], mut visit: impl FnMut(&mut Self, usize, &T)) {
        self.within(field, |walk| {
            for (position, entry) in list.iter().enumerate() {
                walk.within(position, |walk| visit(walk, position, entry));
            }
        });
    }

    fn report(&mut self, field: &str, kind: ProblemKind) {
        self.within(field, |walk| walk.problems.push(Problem { at: walk.at.clone(), kind }));
    }

    fn text(&mut self, field: &str, text: &str) {
        self.within(field, |walk| walk.words(text));
    }

    /// A text where it stands, without a field of its own.
    fn words(&mut self, text: &str) {
        if text.trim().is_empty() {
            self.report(self.lang.tag(), ProblemKind::MissingText);
        }
    }

    fn id(&mut self, seen: &mut Seen, id: &Rc<str>) {
        let letters = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let well_formed =
            id.starts_with(|c: char| c.is_ascii_lowercase()) && id.chars().all(letters);
        if !well_formed || id.len() > Limits::ID {
            self.report("id", ProblemKind::BadId { found: id.clone() });
        } else if !seen.insert(id.clone()) {
            self.report("id", ProblemKind::RepeatedId { found: id.clone() });
        }
    }

    fn reference(&mut self, field: &str, known: &[Rc<str>], id: &Rc<str>) {
        if !known.contains(id) {
            let problem = ProblemKind::UnknownId { found: id.clone(), known: known.to_vec() };
            self.report(field, problem);
        }
    }

    fn number(&mut self, field: &str, found: u64, range: RangeInclusive<u64>) {
        if !range.contains(&found) {
            self.report(field, ProblemKind::NumberOutside { expected: range.into_inner(), found });
        }
    }

    fn count(&mut self, field: &str, found: usize, range: RangeInclusive<usize>) {
        if !range.contains(&found) {
            self.report(field, ProblemKind::CountOutside { expected: range.into_inner(), found });
        }
    }

    fn weights(&mut self, field: &str, mut weights: impl ExactSizeIterator<Item = u64>) {
        if weights.len() > 0 && weights.all(|weight| weight == 0) {
            self.report(field, ProblemKind::AllWeightsZero);
        }
    }
}
