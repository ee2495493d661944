//! The command line of authors and analysts.

use std::process::ExitCode;

fn main() -> ExitCode {
    maturity_check::cli::run()
}
