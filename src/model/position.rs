macro_rules! index {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub(super) u16);

        impl $name {
            /// The position in the instrument's order, from 0.
            #[must_use]
            pub const fn get(self) -> usize {
                self.0 as usize
            }
        }
    };
}
index!(
    /// The position of a dimension. Only an instrument gives one out.
    DimensionIx
);
index!(
    /// The position of a capability among all of the instrument. Only an instrument gives one out.
    CapabilityIx
);
index!(
    /// The position of an item among all of the instrument. Only an instrument gives one out.
    ItemIx
);
index!(
    /// The position of a phase. Only an instrument gives one out.
    PhaseIx
);
