mod frame;

pub(in crate::text) use frame::frame;
