//! What the parts promise, as one binary.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on says where")]

mod charts;
mod codes;
mod definitions;
mod packs;
