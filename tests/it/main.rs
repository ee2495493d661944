//! What the parts promise, as one binary.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on says where"
)]

mod agenda;
mod balance;
mod benchmark;
mod charts;
mod codes;
#[cfg(feature = "cli")]
mod command_line;
mod coverage;
mod definitions;
#[cfg(feature = "desk")]
mod desk;
mod docs;
mod dossiers;
#[cfg(feature = "desk")]
mod drawings;
mod examples;
mod golden;
mod interface;
mod laws;
#[cfg(feature = "desk")]
mod memos;
mod months;
mod oracle;
mod packs;
mod paper;
mod plan;
mod profile;
#[cfg(feature = "desk")]
mod qr;
mod scenario;
mod scoring;
mod session;
mod support;
mod team;
mod texts;
mod tidy;
mod trend;
#[cfg(feature = "web")]
mod views;
