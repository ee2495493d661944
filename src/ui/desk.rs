//! Where people work with a result: a component of its own, in a module of its own, which only those
//! download who want it.

mod app;
mod host;
mod parts;
mod scenes;
mod state;
mod view;

pub use app::{Desk, DeskProps};
pub use host::{Brought, DeskHandle, DeskHost, Kept, News, Unread};
