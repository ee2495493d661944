use super::{Origin, Sheet};

/// Everything that somebody works with at the desk: what must outlast a crash, and a look back at the
/// report. A value: the desk makes a new one of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Work {
    /// The result that the desk was opened with, if any.
    pub own: Option<Sheet>,
    /// Whose result that is.
    pub origin: Origin,
}
