/// How much a dimension or a capability counts, 0..=3 (§2). Zero hides nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Weight(u8);

impl Weight {
    /// The weight of everything that names none.
    pub const ONE: Self = Self(1);

    /// `None` outside 0..=3.
    #[must_use]
    pub const fn new(weight: u8) -> Option<Self> {
        if weight <= 3 { Some(Self(weight)) } else { None }
    }

    /// 0..=3.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.0
    }

    /// 0..=3, to multiply with.
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0 as i64
    }
}
