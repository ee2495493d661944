use std::cmp::Ordering;

use serde_json::{Map, Value};

use super::{BenchmarkError, FORMAT, Flaw, LONGEST, NAMES, VERSION};
use crate::model::{
    Benchmark, BenchmarkDraft, BenchmarkProblem, Instrument, Mode, Month, Norm, Quantiles, Subject,
};
use crate::wire::month;

/// The benchmark of a file.
///
/// # Errors
/// What keeps the text from being one for this instrument and edition that may be shown.
pub fn read(instrument: &Instrument, text: &str) -> Result<Benchmark, BenchmarkError> {
    if text.len() > LONGEST {
        return Err(BenchmarkError::NotBenchmark);
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let root: Value = serde_json::from_str(text)
        .map_err(|error| BenchmarkError::NotJson { line: error.line(), column: error.column() })?;
    fits(instrument, &root)?;
    let mut file = File { instrument, root: &root, flaws: Vec::new() };
    let draft = file.draft();
    if !file.flaws.is_empty() {
        return Err(BenchmarkError::Wrong(file.flaws));
    }
    let draft = draft.ok_or(BenchmarkError::NotBenchmark)?;
    Benchmark::new(draft).map_err(|problems| file.refused(&problems))
}

/// Whether this is a benchmark that belongs here at all.
fn fits(instrument: &Instrument, root: &Value) -> Result<(), BenchmarkError> {
    let at = |pointer: &str| root.pointer(pointer);
    let format = at("/format").and_then(Value::as_str);
    let (Some(FORMAT), Some(version)) = (format, at("/version").and_then(Value::as_u64)) else {
        return Err(BenchmarkError::NotBenchmark);
    };
    if version > VERSION {
        return Err(BenchmarkError::Newer);
    }
    let wrong = |path: &str, expected: &str| {
        let found = found(at(path));
        BenchmarkError::Wrong(vec![Flaw { path: path.into(), expected: expected.into(), found }])
    };
    let id = at("/instrument/id").and_then(Value::as_str);
    let id = id.ok_or_else(|| wrong("/instrument/id", "the id of an instrument"))?;
    if id != &**instrument.id() {
        return Err(BenchmarkError::Foreign { id: shortened(id) });
    }
    let edition = at("/instrument/edition").and_then(Value::as_u64);
    let edition = edition.ok_or_else(|| wrong("/instrument/edition", "a whole number"))?;
    match edition.cmp(&instrument.edition().into()) {
        Ordering::Less => Err(BenchmarkError::Older),
        Ordering::Equal => Ok(()),
        Ordering::Greater => Err(BenchmarkError::Newer),
    }
}

const MEMBERS: [&str; 12] = [
    "format",
    "version",
    "instrument",
    "mode",
    "group",
    "n",
    "parentN",
    "asOf",
    "source",
    "total",
    "dimensions",
    "capabilities",
];

/// A file that is being read, and what is wrong with it so far.
struct File<'a> {
    instrument: &'a Instrument,
    root: &'a Value,
    flaws: Vec<Flaw>,
}

impl File<'_> {
    /// `None` only where there are flaws.
    fn draft(&mut self) -> Option<BenchmarkDraft> {
        self.know("", &MEMBERS);
        let mode = self.read("/mode", "\"full\" or \"quick\"", |value| match value.as_str() {
            Some("full") => Some(Mode::Full),
            Some("quick") => Some(Mode::Quick),
            _ => None,
        });
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let group = self.read("/group", "a text", text);
        let source = self.read("/source", "a text", text);
        let as_of: Option<Month> =
            self.read("/asOf", "a month such as \"2026-11\"", |value| month::read(value.as_str()?));
        let n = self.read("/n", "a whole number", Value::as_u64);
        let parent = match self.root.pointer("/parentN") {
            None => None,
            Some(_) => self.read("/parentN", "a whole number", Value::as_u64),
        };
        let norms = self.norms(n?);
        Some(BenchmarkDraft {
            mode: mode?,
            group: group?,
            source: source?,
            as_of: as_of?,
            n: n?,
            parent,
            norms,
        })
    }

    fn norms(&mut self, n: u64) -> Vec<(Subject, Norm)> {
        for folder in ["/dimensions", "/capabilities"] {
            let known: Vec<_> = Subject::all(self.instrument)
                .map(|subject| path(self.instrument, subject))
                .filter_map(|path| path.strip_prefix(folder)?.strip_prefix('/').map(str::to_owned))
                .collect();
            self.know(folder, &known.iter().map(String::as_str).collect::<Vec<_>>());
        }
        let norms = Subject::all(self.instrument).filter_map(|subject| {
            let path = path(self.instrument, subject);
            self.root.pointer(&path)?;
            Some((subject, self.norm(&path, n)?))
        });
        norms.collect()
    }

    fn norm(&mut self, path: &str, n: u64) -> Option<Norm> {
        self.know(path, &[&["n"], &NAMES[..]].concat());
        let own = [path, "/n"].concat();
        let n = match self.root.pointer(&own) {
            None => Some(n),
            Some(_) => self.read(&own, "a whole number", Value::as_u64),
        };
        let places = NAMES.map(|name| [path, "/", name].concat());
        let indices = places
            .each_ref()
            .map(|place| self.read(place, "0 to 100 with at most three decimals", thousandths));
        let [Some(p10), Some(p25), Some(p50), Some(p75), Some(p90)] = indices else { return None };
        let all = [p10, p25, p50, p75, p90];
        let Some(quantiles) = Quantiles::new(all) else {
            let falls = |pair: &[u32]| matches!(pair, [before, after] if before > after);
            let at = all.windows(2).position(falls).map_or(0, |before| before + 1);
            let place = places.get(at).map(String::as_str).unwrap_or_default();
            self.wrong(place, "no less than the quantile before");
            return None;
        };
        Some(Norm { n: n?, quantiles })
    }

    fn read<T>(
        &mut self,
        path: &str,
        expected: &str,
        read: impl FnOnce(&Value) -> Option<T>,
    ) -> Option<T> {
        let value = self.root.pointer(path).and_then(read);
        if value.is_none() {
            self.wrong(path, expected);
        }
        value
    }

    fn wrong(&mut self, path: &str, expected: &str) {
        let found = found(self.root.pointer(path));
        self.flaws.push(Flaw { path: path.into(), expected: expected.into(), found });
    }

    /// An object, if there is anything, has these members only.
    fn know(&mut self, path: &str, members: &[&str]) {
        let Some(value) = self.root.pointer(path) else { return };
        let Some(object) = value.as_object() else {
            return self.wrong(path, "an object");
        };
        for name in object.keys().filter(|name| !members.contains(&name.as_str())) {
            self.flaws.push(Flaw {
                path: [path, "/", &name.replace('~', "~0").replace('/', "~1")].concat(),
                expected: ["one of ", &members.join(", ")].concat(),
                found: shortened(name),
            });
        }
    }

    /// What the method forbids.
    fn refused(&self, problems: &[BenchmarkProblem]) -> BenchmarkError {
        let is_small = |problem: &BenchmarkProblem| {
            matches!(problem, BenchmarkProblem::TooFew { .. } | BenchmarkProblem::RestTooFew { .. })
        };
        let flaws = problems.iter().map(|&problem| self.flaw(problem)).collect();
        if problems.iter().all(is_small) {
            BenchmarkError::TooFew(flaws)
        } else {
            BenchmarkError::Wrong(flaws)
        }
    }

    fn flaw(&self, problem: BenchmarkProblem) -> Flaw {
        let of = |subject: Option<Subject>| match subject {
            Some(subject) => [&*path(self.instrument, subject), "/n"].concat(),
            None => "/n".into(),
        };
        let fewest = Benchmark::FEWEST;
        let (path, expected) = match problem {
            BenchmarkProblem::TooFew { of: subject, n } => {
                let (path, expected) = (of(subject), format!("at least {fewest} members"));
                return Flaw { path, expected, found: n.to_string() };
            }
            BenchmarkProblem::RestTooFew { rest } => {
                let expected = format!("at least {fewest} more members than n");
                return Flaw { path: "/parentN".into(), expected, found: format!("{rest} more") };
            }
            BenchmarkProblem::MoreThanAll { of: subject } => {
                (of(Some(subject)), "no more than in the group".to_owned())
            }
            BenchmarkProblem::BadGroup => ("/group".into(), text()),
            BenchmarkProblem::BadSource => ("/source".into(), text()),
            BenchmarkProblem::Nothing => (String::new(), "at least one figure".into()),
        };
        let found = found(self.root.pointer(&path));
        Flaw { path, expected, found }
    }
}

fn text() -> String {
    format!("a text of 1 to {} characters", Benchmark::LONGEST)
}

/// Where the figures about a subject stand.
pub(super) fn path(instrument: &Instrument, subject: Subject) -> String {
    match subject {
        Subject::Total => "/total".into(),
        Subject::Dimension(ix) => ["/dimensions/", &instrument.dimension(ix).id].concat(),
        Subject::Capability(ix) => ["/capabilities/", &instrument.capability(ix).id].concat(),
    }
}

/// An index in thousandths of a point, from its digits: no float is calculated with.
fn thousandths(value: &Value) -> Option<u32> {
    let text = value.as_number()?.to_string();
    let (whole, decimals) = text.split_once('.').unwrap_or((&text, ""));
    let decimals = decimals.trim_end_matches('0');
    let digits = |text: &str| text.bytes().all(|digit| digit.is_ascii_digit());
    if whole.len() > 3 || decimals.len() > 3 || !digits(whole) || !digits(decimals) {
        return None;
    }
    let parts: u32 = format!("{decimals:0<3}").parse().ok()?;
    let thousandths = whole.parse::<u32>().ok()? * Quantiles::PARTS + parts;
    (thousandths <= 100 * Quantiles::PARTS).then_some(thousandths)
}

fn found(value: Option<&Value>) -> String {
    match value {
        None => "nothing".into(),
        Some(Value::Object(members)) => object(members).into(),
        Some(Value::Array(_)) => "[…]".into(),
        Some(other) => shortened(&other.to_string()),
    }
}

fn object(members: &Map<String, Value>) -> &'static str {
    if members.is_empty() { "{}" } else { "{…}" }
}

/// So many characters are enough to recognise it.
fn shortened(text: &str) -> String {
    const LONGEST: usize = 40;
    let end = if text.chars().nth(LONGEST).is_some() { "…" } else { "" };
    text.chars().take(LONGEST).chain(end.chars()).collect()
}
