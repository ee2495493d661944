mod beside;
mod frame;
mod keeping;
mod passing;
mod planning;
mod printing;
mod room;
mod teaming;

pub(in crate::text) use beside::beside;
pub(in crate::text) use frame::frame;
pub(in crate::text) use keeping::keeping;
pub(in crate::text) use passing::passing;
pub(in crate::text) use planning::planning;
pub(in crate::text) use printing::printing;
pub(in crate::text) use room::room;
pub(in crate::text) use teaming::teaming;
