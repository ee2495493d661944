use std::ops::Range;
use std::rc::Rc;

use super::{CapabilityIx, DimensionIx, Effort, ItemIx, Lang, Level, PhaseIx, Weight};

/// An instrument in one language: what is asked, in which order, and what the levels mean.
///
/// Only [`super::Draft::build`] makes one, so its shape can be relied on: no dimension or capability
/// is empty, every capability has exactly one quick item and a recommendation for each level,
/// whatever refers to something finds it, and everything is within [`super::Limits`]. Quick items
/// have their texts, and the others have them all or none: see [`Instrument::is_whole`].
#[derive(Debug, PartialEq, Eq)]
pub struct Instrument {
    pub(super) lang: Lang,
    pub(super) id: Rc<str>,
    pub(super) edition: u8,
    pub(super) title: Rc<str>,
    pub(super) about: Rc<str>,
    pub(super) levels: [LevelWords; 5],
    pub(super) phases: Vec<Named>,
    pub(super) dimensions: Vec<Dimension>,
    pub(super) capabilities: Vec<Capability>,
    pub(super) items: Vec<Item>,
    pub(super) patterns: Vec<Pattern>,
    pub(super) whole: bool,
}

/// An id and the name that belongs to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Stable, lower case, with hyphens; for machines.
    pub id: Rc<str>,
    /// For people.
    pub name: Rc<str>,
}

/// What a level of the whole is called and what an organisation on it does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevelWords {
    /// An adjective, not a rank.
    pub name: Rc<str>,
    /// Two sentences of behaviour.
    pub text: Rc<str>,
}

/// A field of the organisation's life, made of capabilities.
#[derive(Debug, PartialEq, Eq)]
pub struct Dimension {
    /// Stable id.
    pub id: Rc<str>,
    /// For people.
    pub name: Rc<str>,
    /// One sentence.
    pub about: Rc<str>,
    /// `W` of §2.
    pub weight: Weight,
    /// What the levels 1 to 5 look like here.
    pub levels: [Rc<str>; 5],
    pub(super) capabilities: Range<u16>,
}

impl Dimension {
    /// What a level looks like here.
    #[must_use]
    pub fn level(&self, level: Level) -> &Rc<str> {
        of_level(&self.levels, level)
    }
}

/// The one of five that belongs to a level.
fn of_level<T>([one, two, three, four, five]: &[T; 5], level: Level) -> &T {
    match level {
        Level::One => one,
        Level::Two => two,
        Level::Three => three,
        Level::Four => four,
        Level::Five => five,
    }
}

/// Something that an organisation can do more or less well, asked about by one or more items.
#[derive(Debug, PartialEq, Eq)]
pub struct Capability {
    /// Stable id.
    pub id: Rc<str>,
    /// For people.
    pub name: Rc<str>,
    /// One sentence.
    pub about: Rc<str>,
    /// `w` of §2.
    pub weight: Weight,
    /// The dimension that it belongs to.
    pub dimension: DimensionIx,
    pub(super) recommendations: [Recommendation; 4],
    pub(super) items: Range<u16>,
}

impl Capability {
    /// How to get to a level from the one below; `None` for level 1.
    #[must_use]
    pub fn recommendation(&self, to: Level) -> Option<&Recommendation> {
        self.recommendations.get(to.offset().checked_sub(1)?)
    }
}

/// What to do in order to reach a level.
#[derive(Debug, PartialEq, Eq)]
pub struct Recommendation {
    /// Where it stands on the way from analysis to evaluation.
    pub phase: PhaseIx,
    /// What it costs.
    pub effort: Effort,
    /// A line in the imperative.
    pub title: Rc<str>,
    /// Two sentences.
    pub text: Rc<str>,
}

/// A question with five options, each describing what an organisation on that level does.
#[derive(Debug, PartialEq, Eq)]
pub struct Item {
    /// Stable id.
    pub id: Rc<str>,
    /// The question.
    pub text: Rc<str>,
    /// One sentence of help.
    pub help: Option<Rc<str>>,
    /// The anchors of the levels 1 to 5.
    pub options: [Rc<str>; 5],
    /// Whether the quick check asks it.
    pub quick: bool,
    /// The capability that it asks about.
    pub capability: CapabilityIx,
}

impl Item {
    /// The option that describes a level.
    #[must_use]
    pub fn option(&self, level: Level) -> &Rc<str> {
        of_level(&self.options, level)
    }
}

/// A name for one dimension being clearly ahead of another (§7).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    /// The dimension with the highest mean.
    pub highest: DimensionIx,
    /// The dimension with the lowest mean.
    pub lowest: DimensionIx,
    /// Stable id.
    pub id: Rc<str>,
    /// For people.
    pub name: Rc<str>,
    /// What it means, in one or two sentences.
    pub text: Rc<str>,
}

/// The positions in a list of an instrument; [`super::Limits`] keep it short.
#[expect(clippy::cast_possible_truncation, reason = "a list has at most 1,728 entries")]
fn positions<T>(list: &[T]) -> Range<u16> {
    0..list.len() as u16
}

#[expect(clippy::indexing_slicing, reason = "positions come from an instrument of the same shape")]
impl Instrument {
    /// The language of its texts.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The id, the same in every language and edition.
    #[must_use]
    pub fn id(&self) -> &Rc<str> {
        &self.id
    }

    /// The edition, 1..=63. A new one is due when answers would no longer mean the same.
    #[must_use]
    pub fn edition(&self) -> u8 {
        self.edition
    }

    /// Whether every item has its texts. Otherwise only the quick ones do, which is all that the
    /// quick check and its report need.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.whole
    }

    /// The title.
    #[must_use]
    pub fn title(&self) -> &Rc<str> {
        &self.title
    }

    /// What it is, in two sentences.
    #[must_use]
    pub fn about(&self) -> &Rc<str> {
        &self.about
    }

    /// Name and text of a level of the whole.
    #[must_use]
    pub fn level(&self, level: Level) -> &LevelWords {
        of_level(&self.levels, level)
    }

    /// The positions of the dimensions.
    pub fn dimensions(
        &self,
    ) -> impl ExactSizeIterator<Item = DimensionIx> + DoubleEndedIterator + use<> {
        positions(&self.dimensions).map(DimensionIx)
    }

    /// The positions of all capabilities.
    pub fn capabilities(
        &self,
    ) -> impl ExactSizeIterator<Item = CapabilityIx> + DoubleEndedIterator + use<> {
        positions(&self.capabilities).map(CapabilityIx)
    }

    /// The positions of all items.
    pub fn items(&self) -> impl ExactSizeIterator<Item = ItemIx> + DoubleEndedIterator + use<> {
        positions(&self.items).map(ItemIx)
    }

    /// The positions of the phases, from the first to the last.
    pub fn phases(&self) -> impl ExactSizeIterator<Item = PhaseIx> + DoubleEndedIterator + use<> {
        positions(&self.phases).map(PhaseIx)
    }

    /// The patterns that this instrument names (§7).
    #[must_use]
    pub fn patterns(&self) -> &[Pattern] {
        &self.patterns
    }

    /// A dimension.
    #[must_use]
    pub fn dimension(&self, dimension: DimensionIx) -> &Dimension {
        &self.dimensions[dimension.get()]
    }

    /// A capability.
    #[must_use]
    pub fn capability(&self, capability: CapabilityIx) -> &Capability {
        &self.capabilities[capability.get()]
    }

    /// An item.
    #[must_use]
    pub fn item(&self, item: ItemIx) -> &Item {
        &self.items[item.get()]
    }

    /// A phase.
    #[must_use]
    pub fn phase(&self, phase: PhaseIx) -> &Named {
        &self.phases[phase.get()]
    }

    /// The capabilities of a dimension.
    pub fn capabilities_of(
        &self,
        dimension: DimensionIx,
    ) -> impl ExactSizeIterator<Item = CapabilityIx> + DoubleEndedIterator + use<> {
        self.dimension(dimension).capabilities.clone().map(CapabilityIx)
    }

    /// The items of a capability.
    pub fn items_of(
        &self,
        capability: CapabilityIx,
    ) -> impl ExactSizeIterator<Item = ItemIx> + DoubleEndedIterator + use<> {
        self.capability(capability).items.clone().map(ItemIx)
    }

    /// The dimension that an item belongs to.
    #[must_use]
    pub fn dimension_of(&self, item: ItemIx) -> DimensionIx {
        self.capability(self.item(item).capability).dimension
    }

    /// The item with this id.
    #[must_use]
    pub fn find_item(&self, id: &str) -> Option<ItemIx> {
        self.items().find(|&item| &*self.item(item).id == id)
    }

    /// The capability with this id.
    #[must_use]
    pub fn find_capability(&self, id: &str) -> Option<CapabilityIx> {
        self.capabilities().find(|&capability| &*self.capability(capability).id == id)
    }

    /// The dimension with this id.
    #[must_use]
    pub fn find_dimension(&self, id: &str) -> Option<DimensionIx> {
        self.dimensions().find(|&dimension| &*self.dimension(dimension).id == id)
    }

    /// Whether both are the same edition of the same instrument, so that answers and positions of
    /// one hold for the other. Texts and language may differ.
    #[must_use]
    pub fn same_shape(&self, other: &Self) -> bool {
        self.id == other.id
            && self.edition == other.edition
            && self.items.len() == other.items.len()
            && self
                .items
                .iter()
                .zip(&other.items)
                .all(|(a, b)| a.id == b.id && a.capability == b.capability && a.quick == b.quick)
            && self.capabilities.len() == other.capabilities.len()
            && self
                .capabilities
                .iter()
                .zip(&other.capabilities)
                .all(|(a, b)| a.dimension == b.dimension)
    }
}
