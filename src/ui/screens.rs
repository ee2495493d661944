mod question;
mod report;
mod start;
mod trouble;

pub(super) use question::question;
pub(super) use report::report;
pub(super) use trouble::trouble;
