use std::io::{self, BufRead, BufReader, Read, Write};

use super::{Failure, report};
use crate::wire::Fault;

/// The longest line that is read, in bytes. The answers to the largest instrument take a tenth.
const LONGEST: usize = 1 << 20;
const BUFFER: usize = 1 << 16;

/// Reads standard input line by line and writes a line for each that is right. One that is wrong
/// is reported and left out; one that is blank is left out.
pub(super) fn each_line<T>(
    read: impl Fn(&str) -> Result<T, Vec<Fault>>,
    write: impl Fn(&mut Vec<u8>, T),
) -> Result<(), Failure> {
    let mut output = io::stdout().lock();
    let mut out = Vec::with_capacity(2 * BUFFER);
    let mut written = Ok(());
    let wrong = read_lines(read, |value| {
        write(&mut out, value);
        out.push(b'\n');
        if out.len() >= BUFFER && written.is_ok() {
            written = output.write_all(&out);
            out.clear();
        }
        written.is_ok()
    })?;
    written?;
    output.write_all(&out)?;
    output.flush()?;
    if wrong > 0 { Err(Failure::Problems) } else { Ok(()) }
}

/// Reads standard input line by line, until somebody has enough, and hands on what is right. A line
/// that is wrong is reported and counted; one that is blank is left out.
pub(super) fn read_lines<T>(
    read: impl Fn(&str) -> Result<T, Vec<Fault>>,
    mut take: impl FnMut(T) -> bool,
) -> Result<u64, Failure> {
    let mut input = BufReader::with_capacity(BUFFER, io::stdin().lock());
    let mut wrong = 0;
    let mut line = Vec::new();
    for number in 1.. {
        line.clear();
        if input.by_ref().take(LONGEST as u64).read_until(b'\n', &mut line)? == 0 {
            break;
        }
        if is_cut(&line) {
            input.skip_until(b'\n')?;
        }
        let value = match text(&line) {
            Ok("") => continue,
            Ok(text) => read(text),
            Err(fault) => Err(vec![fault]),
        };
        match value {
            Ok(value) => {
                if !take(value) {
                    break;
                }
            }
            Err(faults) => {
                wrong += 1;
                for fault in faults {
                    report(format_args!("stdin:{}", Fault { line: number, ..fault }));
                }
            }
        }
    }
    Ok(wrong)
}

fn text(line: &[u8]) -> Result<&str, Fault> {
    if is_cut(line) {
        return Err(Fault::of_line(format!("expected a line of less than {LONGEST} bytes")));
    }
    let text = str::from_utf8(line.trim_ascii());
    text.map_err(|_| Fault::of_line("expected UTF-8".into()))
}

fn is_cut(line: &[u8]) -> bool {
    line.len() == LONGEST && !line.ends_with(b"\n")
}
