//! The screens.
//!
//! Invariant: nothing here reads or writes a format, calls the browser or holds a sentence. Words
//! come from [`crate::text`], every effect goes through [`Host`].

mod app;
#[cfg(feature = "desk")]
pub mod desk;
mod element;
mod host;
mod look;
mod parts;
mod screens;
mod state;
mod view;

pub use app::{App, AppProps};
pub use host::{Handle, Host, News, Texts};
