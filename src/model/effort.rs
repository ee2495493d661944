/// What a recommendation costs (§9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effort {
    /// Days; no decision beyond the team.
    Small = 1,
    /// Weeks; several people.
    Medium,
    /// Months; the leadership decides.
    Large,
}

impl Effort {
    /// The effort with this number, `None` outside 1..=3.
    #[must_use]
    pub const fn new(number: u8) -> Option<Self> {
        match number {
            1 => Some(Self::Small),
            2 => Some(Self::Medium),
            3 => Some(Self::Large),
            _ => None,
        }
    }

    /// 1..=3.
    #[must_use]
    pub const fn number(self) -> u8 {
        self as u8
    }
}
