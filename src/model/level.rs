use super::Ratio;

/// One of the five levels of maturity, and the option of an item that describes it (§0, §4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Level 1, the lowest.
    One = 1,
    /// Level 2.
    Two,
    /// Level 3.
    Three,
    /// Level 4, the target of good practice (§9).
    Four,
    /// Level 5, the highest.
    Five,
}

impl Level {
    /// The levels from 1 to 5.
    pub const ALL: [Self; 5] = [Self::One, Self::Two, Self::Three, Self::Four, Self::Five];

    /// The level with this number, `None` outside 1..=5.
    #[must_use]
    pub const fn new(number: u8) -> Option<Self> {
        match number {
            1 => Some(Self::One),
            2 => Some(Self::Two),
            3 => Some(Self::Three),
            4 => Some(Self::Four),
            5 => Some(Self::Five),
            _ => None,
        }
    }

    /// 1..=5.
    #[must_use]
    pub const fn number(self) -> u8 {
        self as u8
    }

    /// 0..=4, for lists that hold one entry per level.
    #[must_use]
    pub const fn offset(self) -> usize {
        self as usize - 1
    }

    /// The level above, `None` above 5.
    #[must_use]
    pub const fn next(self) -> Option<Self> {
        Self::new(self as u8 + 1)
    }

    /// The index of a mean that is exactly this level: 0, 25, 50, 75 or 100 (§3).
    #[must_use]
    pub const fn index(self) -> Ratio {
        Ratio::whole(25 * (self as i64 - 1))
    }

    /// The highest index that is still this level (§4); `None` for 5, which ends the scale.
    #[must_use]
    pub fn upper_border(self) -> Option<Ratio> {
        self.next().map(|next| (self.index() + next.index()) / Ratio::whole(2))
    }
}
