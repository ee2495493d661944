//! The module that the loader fetches. Its exports are those of `embed::door`.

use maturity_check as _;

fn main() {}
