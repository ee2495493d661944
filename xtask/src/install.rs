//! Installing what is missing: all at once, since one waits for the network while another compiles.

use std::io::{BufRead, BufReader, Read};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

use crate::command::shown;

/// Something that the machine lacks.
pub struct Missing {
    pub what: String,
    pub why: &'static str,
    /// On two cores.
    pub takes: &'static str,
    pub steps: Vec<Command>,
}

/// How often the progress of all is printed.
const PAUSE: Duration = Duration::from_secs(15);

/// Installs everything that is missing, and says what, why and how far it is.
pub fn install(missing: Vec<Missing>) -> Result<()> {
    let start = Instant::now();
    for Missing { what, why, takes, .. } in &missing {
        println!("{what} is missing ({why}); installing it takes about {takes}");
    }
    let jobs: Vec<_> = missing.into_iter().map(Job::start).collect();
    let mut reported = start;
    while jobs.iter().any(|job| !job.thread.is_finished()) {
        thread::sleep(Duration::from_millis(100));
        if reported.elapsed() > PAUSE {
            reported = Instant::now();
            for job in jobs.iter().filter(|job| !job.thread.is_finished()) {
                let output = job.output.lock().unwrap_or_else(PoisonError::into_inner);
                let last = output.last().map_or("", |line| line.trim());
                println!("  {:3} s  {}: {last}", start.elapsed().as_secs(), job.what);
            }
        }
    }
    jobs.into_iter().try_for_each(Job::finish)
}

struct Job {
    what: String,
    /// The lines that it has printed.
    output: Arc<Mutex<Vec<String>>>,
    thread: thread::JoinHandle<Result<()>>,
}

impl Job {
    fn start(missing: Missing) -> Self {
        let output = Arc::default();
        let thread = thread::spawn({
            let (what, output) = (missing.what.clone(), Arc::clone(&output));
            move || {
                let start = Instant::now();
                missing.steps.into_iter().try_for_each(|step| perform(step, &output))?;
                println!("  {what} is there after {} s", start.elapsed().as_secs());
                Ok(())
            }
        });
        Self { what: missing.what, output, thread }
    }

    fn finish(self) -> Result<()> {
        let result = self.thread.join().unwrap_or_else(|_| Err(anyhow::anyhow!("it broke off")));
        result.with_context(|| {
            let output = self.output.lock().unwrap_or_else(PoisonError::into_inner);
            let tail = &output[output.len().saturating_sub(20)..];
            format!("{} cannot be installed:\n{}\n", self.what, tail.join("\n"))
        })
    }
}

/// Runs a step; its lines go to `output`.
fn perform(mut step: Command, output: &Mutex<Vec<String>>) -> Result<()> {
    let name = shown(&step);
    step.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = step.spawn().with_context(|| format!("cannot start {name}"))?;
    thread::scope(|scope| {
        for stream in [child.stdout.take().map(boxed), child.stderr.take().map(boxed)] {
            scope.spawn(move || {
                for line in stream.into_iter().flat_map(|stream| BufReader::new(stream).lines()) {
                    let mut output = output.lock().unwrap_or_else(PoisonError::into_inner);
                    output.extend(line.ok().filter(|line| !line.trim().is_empty()));
                }
            });
        }
    });
    ensure!(child.wait()?.success(), "{name} failed");
    Ok(())
}

fn boxed(stream: impl Read + Send + 'static) -> Box<dyn Read + Send> {
    Box::new(stream)
}
