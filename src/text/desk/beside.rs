use crate::model::Standing;

phrases! {
    /// What is said where a result stands beside a group of others.
    Beside, beside:
    Heading
    None
    NoneAbout
    Unreadable
    Foreign
    Newer
    Older
    TooFew
    AskedLess
    Limited
    About
    NoTotal
    TotalBelowMiddle
    TotalWithinMiddle
    TotalAboveMiddle
    TotalBelowTenth
    TotalPercentile
    TotalAboveNinetieth
    BelowMiddle
    WithinMiddle
    AboveMiddle
    BelowTenth
    Percentile
    AboveNinetieth
    NotScored
    Caption
    Subject
    Total
    Own
    Median
    Middle
    Standing
    Range
    OfSo
    Legend
    LegendOfMiddle
    SmallGroup
    LargeGroup
    Reduced
    Limits
}

impl Beside {
    /// Where the total stands; the values are the own index, the ends of the middle half, and the
    /// percentile.
    #[must_use]
    pub const fn of_total(standing: Standing) -> Self {
        match standing {
            Standing::BelowMiddle => Self::TotalBelowMiddle,
            Standing::WithinMiddle => Self::TotalWithinMiddle,
            Standing::AboveMiddle => Self::TotalAboveMiddle,
            Standing::BelowTenth => Self::TotalBelowTenth,
            Standing::Percentile(_) => Self::TotalPercentile,
            Standing::AboveNinetieth => Self::TotalAboveNinetieth,
        }
    }
}

impl From<Standing> for Beside {
    fn from(standing: Standing) -> Self {
        match standing {
            Standing::BelowMiddle => Self::BelowMiddle,
            Standing::WithinMiddle => Self::WithinMiddle,
            Standing::AboveMiddle => Self::AboveMiddle,
            Standing::BelowTenth => Self::BelowTenth,
            Standing::Percentile(_) => Self::Percentile,
            Standing::AboveNinetieth => Self::AboveNinetieth,
        }
    }
}
