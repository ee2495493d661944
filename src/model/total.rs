use super::{Balance, DimensionIx, ItemIx, Level, Mean, Ratio};

/// The result for the whole instrument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Total {
    /// The weighted mean of the dimensions (§2).
    pub mean: Mean,
    /// Where the index could lie if everything were known (§5).
    pub band: Band,
    /// What keeps the shown level below that of the mean, if anything does (§6).
    pub gate: Option<Gate>,
    /// The dimension with the lowest mean; of several, the one that comes last (§6).
    pub bottleneck: DimensionIx,
    /// How evenly the dimensions are developed; `None` if there is only one (§7).
    pub balance: Option<Balance>,
}

impl Total {
    /// The level of the mean.
    #[must_use]
    pub fn level(&self) -> Level {
        self.mean.level()
    }

    /// The level to show, `L*` (§6).
    #[must_use]
    pub fn shown_level(&self) -> Level {
        self.gate.map_or_else(|| self.level(), |gate| gate.shown)
    }
}

/// The indices that the total takes if every open answer is the lowest, and if it is the highest
/// (§5). Open is what applies and is “don't know” or empty.
///
/// A capability with too few answers counts here and not in the mean. So the index, which does
/// without it, can in extreme cases lie outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Band {
    /// The index with every open answer at 1.
    pub low: Ratio,
    /// The index with every open answer at 5.
    pub high: Ratio,
}

impl Band {
    /// Whether nothing is open.
    #[must_use]
    pub fn is_exact(self) -> bool {
        self.low == self.high
    }

    /// The word for the width.
    #[must_use]
    pub fn certainty(self) -> Certainty {
        let width = self.high - self.low;
        if width <= 5.into() {
            Certainty::Certain
        } else if width <= 15.into() {
            Certainty::FairlyCertain
        } else {
            Certainty::Rough
        }
    }
}

/// How much the open answers could move the index (§5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Certainty {
    /// By 5 points at most.
    Certain,
    /// By 15 points at most.
    FairlyCertain,
    /// By more.
    Rough,
}

/// A missing necessary condition: no total is shown more than one level above the lowest
/// dimension (§6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Gate {
    /// The level to show, below that of the mean.
    pub shown: Level,
    /// The bottleneck.
    pub held_back_by: DimensionIx,
}

/// Why there is no total (§1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Untotalled {
    /// Not every dimension was asked about.
    PartOfInstrument,
    /// A dimension is not scored, or less than two thirds of what applies is answered.
    NotEnough {
        /// The dimensions that are not scored.
        dimensions: Vec<DimensionIx>,
        /// The items that are “don't know” or empty and would help, in the instrument's order.
        /// None, if it is only for want of anything applicable.
        missing: Vec<ItemIx>,
    },
}
