use super::{DimensionIx, Instrument, Item, ItemIx};

/// How deeply a dimension is asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Depth {
    /// Not asked at all.
    Out,
    /// One item per capability; a result is indicative.
    Quick,
    /// Every item.
    Full,
}

impl Depth {
    /// Whether an item of a dimension of this depth is asked.
    #[must_use]
    pub fn shows(self, item: &Item) -> bool {
        match self {
            Self::Out => false,
            Self::Quick => item.quick,
            Self::Full => true,
        }
    }
}

/// Which items are asked: the depth of each dimension (§0, modes).
///
/// The quick check, the full check and a single dimension are scopes; so is a quick check with
/// one dimension deepened.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Scope(Box<[Depth]>);

impl Scope {
    /// The quick check: every dimension at [`Depth::Quick`].
    #[must_use]
    pub fn quick(instrument: &Instrument) -> Self {
        Self(vec![Depth::Quick; instrument.dimensions().len()].into())
    }

    /// The full check: every dimension at [`Depth::Full`].
    #[must_use]
    pub fn full(instrument: &Instrument) -> Self {
        Self(vec![Depth::Full; instrument.dimensions().len()].into())
    }

    /// One dimension in full and no other: it has no total (§0).
    #[must_use]
    pub fn only(instrument: &Instrument, dimension: DimensionIx) -> Self {
        Self(vec![Depth::Out; instrument.dimensions().len()].into()).deepened(dimension)
    }

    /// The same scope with one dimension in full.
    #[must_use]
    pub fn deepened(mut self, dimension: DimensionIx) -> Self {
        if let Some(depth) = self.0.get_mut(dimension.get()) {
            *depth = Depth::Full;
        }
        self
    }

    /// The depth of a dimension.
    #[must_use]
    pub fn depth(&self, dimension: DimensionIx) -> Depth {
        self.0.get(dimension.get()).copied().unwrap_or(Depth::Out)
    }

    /// The depths in the order of the instrument's dimensions.
    #[must_use]
    pub fn depths(&self) -> &[Depth] {
        &self.0
    }

    /// Whether every dimension is asked about, so that there can be a total.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        !self.0.contains(&Depth::Out)
    }

    /// Whether an item is asked.
    #[must_use]
    pub fn shows(&self, instrument: &Instrument, item: ItemIx) -> bool {
        self.depth(instrument.dimension_of(item)).shows(instrument.item(item))
    }

    /// The items that are asked, in the instrument's order.
    pub fn items(&self, instrument: &Instrument) -> impl Iterator<Item = ItemIx> {
        instrument.items().filter(|&item| self.shows(instrument, item))
    }

    /// Whether an item that exists is left out in a dimension that is asked about: the result is
    /// then only indicative (§0).
    #[must_use]
    pub fn is_indicative(&self, instrument: &Instrument) -> bool {
        instrument.items().any(|item| {
            self.depth(instrument.dimension_of(item)) == Depth::Quick
                && !instrument.item(item).quick
        })
    }
}

impl FromIterator<Depth> for Scope {
    /// One depth per dimension, in the instrument's order.
    fn from_iter<T: IntoIterator<Item = Depth>>(depths: T) -> Self {
        Self(depths.into_iter().collect())
    }
}
