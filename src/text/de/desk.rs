mod frame;
mod keeping;
mod planning;
mod printing;

pub(in crate::text) use frame::frame;
pub(in crate::text) use keeping::keeping;
pub(in crate::text) use planning::planning;
pub(in crate::text) use printing::printing;
