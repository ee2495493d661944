//! From the author's format to drafts, one per language.

use std::rc::Rc;

use super::format::{
    Capability, Definition, Dimension, Id, Item, NamedLevel, Pattern, Recommendation, Words,
};
use crate::model::{
    Draft, DraftCapability, DraftDimension, DraftItem, DraftPattern, DraftRecommendation, Lang,
    LevelWords, Named, Problem, ProblemKind,
};

impl Definition {
    /// The declared languages that are known.
    pub(super) fn languages(&self) -> impl Iterator<Item = Lang> {
        self.languages.iter().filter_map(|tag| language(tag))
    }

    /// What is wrong with that part of the format that a draft does not have.
    pub(super) fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        self.language_problems(&mut problems);
        let numbers = self.levels.iter().map(|level| level.level);
        level_problems("", numbers, &mut problems);
        for (i, dimension) in self.dimensions.iter().enumerate() {
            let numbers = dimension.levels.iter().map(|level| level.level);
            level_problems(&format!("/dimensions/{i}"), numbers, &mut problems);
        }
        problems
    }

    fn language_problems(&self, problems: &mut Vec<Problem>) {
        if self.languages.is_empty() {
            let kind = ProblemKind::CountOutside { expected: (1, Lang::ALL.len()), found: 0 };
            problems.push(Problem { at: "/languages".into(), kind });
        }
        for (i, tag) in self.languages.iter().enumerate() {
            let found = Rc::from(tag.as_str());
            let kind = if language(tag).is_none() {
                let known = Lang::ALL.map(|lang| lang.tag().into()).into();
                ProblemKind::UnknownId { found, known }
            } else if self.languages.iter().take(i).any(|earlier| earlier == tag) {
                ProblemKind::RepeatedId { found }
            } else {
                continue;
            };
            problems.push(Problem { at: format!("/languages/{i}"), kind });
        }
    }

    /// The instrument in one language, unchecked. A text that is missing is empty.
    pub(super) fn draft(&self, lang: Lang) -> Draft {
        let named_level = |level: &NamedLevel| LevelWords {
            name: level.name.text(lang),
            text: level.text.text(lang),
        };
        Draft {
            lang,
            id: self.id.get(),
            edition: self.edition,
            title: self.title.text(lang),
            about: self.about.text(lang),
            levels: self.levels.iter().map(named_level).collect(),
            phases: self
                .phases
                .iter()
                .map(|phase| Named { id: phase.id.get(), name: phase.name.text(lang) })
                .collect(),
            dimensions: self.dimensions.iter().map(|dimension| dimension.draft(lang)).collect(),
            patterns: self.patterns.iter().map(|pattern| pattern.draft(lang)).collect(),
        }
    }
}

fn language(tag: &str) -> Option<Lang> {
    Lang::ALL.into_iter().find(|lang| lang.tag() == tag)
}

fn level_problems(at: &str, numbers: impl Iterator<Item = u64>, problems: &mut Vec<Problem>) {
    for (i, (due, found)) in (1..=5).zip(numbers).enumerate() {
        if found != due {
            let kind = ProblemKind::NumberOutside { expected: (due, due), found };
            problems.push(Problem { at: format!("{at}/levels/{i}/level"), kind });
        }
    }
}

impl Id {
    fn get(&self) -> Rc<str> {
        self.0.as_str().into()
    }
}

impl Words {
    fn text(&self, lang: Lang) -> Rc<str> {
        let text = match lang {
            Lang::De => &self.de,
            Lang::En => &self.en,
        };
        text.as_deref().unwrap_or_default().into()
    }
}

impl Dimension {
    fn draft(&self, lang: Lang) -> DraftDimension {
        DraftDimension {
            id: self.id.get(),
            name: self.name.text(lang),
            about: self.about.text(lang),
            weight: self.weight,
            levels: self.levels.iter().map(|level| level.text.text(lang)).collect(),
            capabilities: self.capabilities.iter().map(|each| each.draft(lang)).collect(),
        }
    }
}

impl Capability {
    fn draft(&self, lang: Lang) -> DraftCapability {
        DraftCapability {
            id: self.id.get(),
            name: self.name.text(lang),
            about: self.about.text(lang),
            weight: self.weight,
            items: self.items.iter().map(|item| item.draft(lang)).collect(),
            recommendations: self.recommendations.iter().map(|each| each.draft(lang)).collect(),
        }
    }
}

impl Item {
    fn draft(&self, lang: Lang) -> DraftItem {
        DraftItem {
            id: self.id.get(),
            quick: self.quick,
            text: self.text.text(lang),
            help: self.help.as_ref().map(|help| help.text(lang)),
            options: self.options.iter().map(|option| option.text(lang)).collect(),
        }
    }
}

impl Recommendation {
    fn draft(&self, lang: Lang) -> DraftRecommendation {
        DraftRecommendation {
            to: self.to,
            phase: self.phase.get(),
            effort: self.effort,
            title: self.title.text(lang),
            text: self.text.text(lang),
        }
    }
}

impl Pattern {
    fn draft(&self, lang: Lang) -> DraftPattern {
        DraftPattern {
            id: self.id.get(),
            highest: self.highest.get(),
            lowest: self.lowest.get(),
            name: self.name.text(lang),
            text: self.text.text(lang),
        }
    }
}
