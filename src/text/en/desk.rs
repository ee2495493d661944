mod frame;
mod keeping;
mod passing;
mod planning;
mod printing;

pub(in crate::text) use frame::frame;
pub(in crate::text) use keeping::keeping;
pub(in crate::text) use passing::passing;
pub(in crate::text) use planning::planning;
pub(in crate::text) use printing::printing;
