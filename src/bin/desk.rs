//! The module that the loader fetches when somebody works with a result. Its exports are those of
//! `embed::desk`.

use maturity_check as _;

fn main() {}
