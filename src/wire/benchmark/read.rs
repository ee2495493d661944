use std::cmp::Ordering;

use serde_json::Value;

use super::{BenchmarkError, FORMAT, Flaw, LONGEST, NAMES, VERSION, place};
use crate::model::{
    Benchmark, BenchmarkDraft, BenchmarkProblem, Instrument, Mode, Norm, Parent, Quantiles, Subject,
};
use crate::wire::month;
use crate::wire::place::{Place, shortened};

/// The benchmark of a file.
///
/// # Errors
/// What keeps the text from being one for this instrument and edition that may be shown.
pub fn read(instrument: &Instrument, text: &str) -> Result<Benchmark, BenchmarkError> {
    if text.len() > LONGEST {
        return Err(BenchmarkError::NotBenchmark);
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let value: Value = serde_json::from_str(text)
        .map_err(|error| BenchmarkError::NotJson { line: error.line(), column: error.column() })?;
    let root = Place::root(&value);
    fits(instrument, &root)?;
    let mut file = File { instrument, root, flaws: Vec::new() };
    let draft = file.draft();
    if !file.flaws.is_empty() {
        return Err(BenchmarkError::Wrong(file.flaws));
    }
    let draft = draft.ok_or(BenchmarkError::NotBenchmark)?;
    Benchmark::new(draft).map_err(|problems| file.refused(&problems))
}

/// Whether this is a benchmark that belongs here at all.
fn fits(instrument: &Instrument, root: &Place<'_>) -> Result<(), BenchmarkError> {
    let version = root.member("version").number();
    let (Some(FORMAT), Some(version @ 1..)) = (root.member("format").word(), version) else {
        return Err(BenchmarkError::NotBenchmark);
    };
    if version > VERSION {
        return Err(BenchmarkError::Newer);
    }
    let wrong = |place: &Place<'_>, what| BenchmarkError::Wrong(vec![flaw(place, what)]);
    let about = root.member("instrument");
    let id = about.member("id");
    let id = id.word().ok_or_else(|| wrong(&id, "the id of an instrument"))?;
    if id != &**instrument.id() {
        return Err(BenchmarkError::Foreign { id: shortened(id) });
    }
    let edition = about.member("edition");
    let edition = edition.number().ok_or_else(|| wrong(&edition, WHOLE))?;
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

const WHOLE: &str = "a whole number";
const INDEX: &str = "0 to 100 with at most three decimals";

/// A file that is being read, and what is wrong with it so far.
struct File<'a> {
    instrument: &'a Instrument,
    root: Place<'a>,
    flaws: Vec<Flaw>,
}

impl<'a> File<'a> {
    /// `None` only where there are flaws.
    fn draft(&mut self) -> Option<BenchmarkDraft> {
        self.know(&Place::root(self.root.value()?), &MEMBERS);
        self.know(&self.root.member("instrument"), &["id", "edition"]);
        let at = |name| self.root.member(name);
        let [mode, group, source] = ["mode", "group", "source"].map(at);
        let [as_of, n, parent] = ["asOf", "n", "parentN"].map(at);
        let mode = self.read(&mode, "\"full\" or \"quick\"", |value| match value.as_str() {
            Some("full") => Some(Mode::Full),
            Some("quick") => Some(Mode::Quick),
            _ => None,
        });
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let (group, source) =
            (self.read(&group, "a text", text), self.read(&source, "a text", text));
        let month = |value: &Value| month::read(value.as_str()?);
        let as_of = self.read(&as_of, "a month such as \"2026-11\"", month);
        let n = self.read(&n, WHOLE, Value::as_u64);
        let mut parent = self.number_if_any(&parent).map(Parent::all);
        let norms = self.norms(n?, &mut parent);
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

    /// The figures. How many of the larger group have one is noted there.
    fn norms(&mut self, n: u64, parent: &mut Option<Parent>) -> Vec<(Subject, Norm)> {
        let instrument = self.instrument;
        for folder in ["dimensions", "capabilities"] {
            let places = Subject::all(instrument).map(|subject| place(instrument, subject));
            let known: Vec<_> =
                places.filter(|(name, _)| *name == folder).filter_map(|(_, id)| id).collect();
            self.know(&self.root.member(folder), &known);
        }
        let norms = Subject::all(instrument).filter_map(|subject| {
            let place = self.place(subject);
            place.value()?;
            self.know(&place, &[&["n", "parentN"], &NAMES[..]].concat());
            self.larger(&place.member("parentN"), subject, parent.as_mut());
            Some((subject, self.norm(&place, n)?))
        });
        norms.collect()
    }

    fn larger(&mut self, place: &Place<'a>, of: Subject, parent: Option<&mut Parent>) {
        let Some(n) = self.number_if_any(place) else { return };
        match parent {
            Some(parent) if n <= parent.n => parent.of.push((of, n)),
            _ => self.flaws.push(flaw(place, "no more than the /parentN of the whole")),
        }
    }

    fn norm(&mut self, place: &Place<'a>, n: u64) -> Option<Norm> {
        let own = place.member("n");
        let n = if own.value().is_none() { Some(n) } else { self.read(&own, WHOLE, Value::as_u64) };
        let [p10, p25, p50, p75, p90] = NAMES.map(|name| place.member(name));
        let has_ends = p10.value().is_some() || p90.value().is_some();
        let places = if has_ends { vec![p10, p25, p50, p75, p90] } else { vec![p25, p50, p75] };
        let indices: Vec<_> =
            places.iter().map(|place| self.read(place, INDEX, thousandths)).collect();
        let indices: Vec<_> = indices.into_iter().collect::<Option<_>>()?;
        let quantiles = match indices[..] {
            [p10, p25, p50, p75, p90] => Quantiles::new([p10, p25, p50, p75, p90]),
            [p25, p50, p75] => Quantiles::of_middle([p25, p50, p75]),
            _ => None,
        };
        let Some(quantiles) = quantiles else {
            let falls = indices.windows(2).position(|pair| !pair.is_sorted());
            if let Some(place) = falls.and_then(|before| places.get(before + 1)) {
                self.flaws.push(flaw(place, "no less than the quantile before"));
            }
            return None;
        };
        Some(Norm { n: n?, quantiles })
    }

    fn place(&self, subject: Subject) -> Place<'a> {
        let (name, id) = place(self.instrument, subject);
        let place = self.root.member(name);
        id.map_or(place, |id| self.root.member(name).member(id))
    }

    fn number_if_any(&mut self, place: &Place<'a>) -> Option<u64> {
        place.value()?;
        self.read(place, WHOLE, Value::as_u64)
    }

    fn read<T>(
        &mut self,
        place: &Place<'a>,
        expected: &str,
        read: impl FnOnce(&'a Value) -> Option<T>,
    ) -> Option<T> {
        let value = place.value().and_then(read);
        if value.is_none() {
            self.flaws.push(flaw(place, expected));
        }
        value
    }

    /// An object, if there is anything, has these members only.
    fn know(&mut self, place: &Place<'a>, names: &[&str]) {
        if place.value().is_none() {
            return;
        }
        let Ok(members) = place.members() else {
            return self.flaws.push(flaw(place, "an object"));
        };
        let expected = ["one of ", &names.join(", ")].concat();
        let unknown = members.filter(|(name, _)| !names.contains(name));
        self.flaws.extend(unknown.map(|(name, member)| Flaw {
            path: member.path().to_owned(),
            expected: expected.clone(),
            found: shortened(name),
        }));
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
        let of = |subject: Option<Subject>, name| match subject {
            Some(subject) => self.place(subject).member(name),
            None => self.root.member(name),
        };
        let fewest = Benchmark::FEWEST;
        let text = || format!("a text of 1 to {} characters", Benchmark::LONGEST);
        match problem {
            BenchmarkProblem::TooFew { of: subject, n } => {
                let expected = format!("at least {fewest} members");
                Flaw { found: n.to_string(), ..flaw(&of(subject, "n"), &expected) }
            }
            BenchmarkProblem::RestTooFew { of: subject, rest } => {
                let expected = format!("at least {fewest} more members than n");
                Flaw { found: format!("{rest} more"), ..flaw(&of(subject, "parentN"), &expected) }
            }
            BenchmarkProblem::MoreThanAll { of: subject } => {
                flaw(&of(Some(subject), "n"), "no more than in the group")
            }
            BenchmarkProblem::BadGroup => flaw(&of(None, "group"), &text()),
            BenchmarkProblem::BadSource => flaw(&of(None, "source"), &text()),
            BenchmarkProblem::Nothing => flaw(&self.root, "at least one figure"),
        }
    }
}

/// What stands at a place is not what was expected.
fn flaw(place: &Place<'_>, expected: &str) -> Flaw {
    let found = place.found().unwrap_or_else(|| "nothing".into());
    Flaw { path: place.path().to_owned(), expected: expected.to_owned(), found }
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
