//! What the parts promise, as one binary.

mod charts;
mod definitions;
mod packs;
