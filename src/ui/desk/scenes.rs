pub(super) mod group;
pub(super) mod keep;
pub(super) mod paper;
pub(super) mod plan;
pub(super) mod team;
pub(super) mod time;
pub(super) mod workshop;
