//! A self-assessment of an organisation's social media maturity.
//!
//! The folders tell the story. [`model`] knows what is asked, what was answered and what it means;
//! [`wire`] is everything that is written or read; [`text`] holds the words of the interface;
//! [`chart`] measures the drawings; `ui` shows the screens; `embed` is the door to the page; `paper`
//! is the questionnaire to fill in by hand.
//!
//! The walk: an instrument's JSON becomes a [`model::Draft`], its check an [`model::Instrument`],
//! compiled to one pack per language; in the browser a pack and the page's options become a
//! session, events change it, and its answers become scores, a profile and a plan.

pub mod chart;
pub mod model;
pub mod text;
pub mod wire;

#[cfg(feature = "cli")]
pub mod cli;
#[cfg(feature = "web")]
pub mod embed;
#[cfg(feature = "author")]
pub mod paper;
#[cfg(feature = "web")]
pub mod ui;
