mod select;

pub(super) use select::select;
