/// What somebody does with a result at the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scene {
    /// Makes the plan one's own (§9).
    Plan,
    /// Puts the results of several people side by side (§10).
    Team,
    /// Compares with earlier results (§11).
    Time,
    /// Compares with a group of others (§12).
    Group,
    /// Prints.
    Paper,
    /// Saves files, opens them, keeps the result on this device.
    Keep,
    /// Shows the questions to a room.
    Workshop,
}

impl Scene {
    /// Every scene, in the order in which they are offered.
    pub const ALL: [Self; 7] =
        [Self::Plan, Self::Team, Self::Time, Self::Group, Self::Paper, Self::Keep, Self::Workshop];

    /// The name by which the page and the check know it.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Team => "team",
            Self::Time => "time",
            Self::Group => "group",
            Self::Paper => "paper",
            Self::Keep => "keep",
            Self::Workshop => "workshop",
        }
    }

    /// Whether it takes a result of one's own.
    #[must_use]
    pub const fn needs_own(self) -> bool {
        matches!(self, Self::Plan | Self::Group | Self::Paper)
    }
}
