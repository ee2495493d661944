//! Several people, one result (§10).
//!
//! A [`Team`] is the list of sheets and what was agreed about single answers; a [`TeamResult`] is what
//! may be shown of them or exported. Whoever holds the team holds the sheets, and a clone or a new
//! team of the same sheets remembers nothing that is shown of this one: there is one per desk.

mod exact;
mod ratings;
mod record;
mod result;
mod said;
mod showing;
mod side;

use std::rc::Rc;

use super::disclosure::Disclosure;
use super::ranking::ranked;
use super::{Instrument, Sheet};
use record::Revealed;

pub use super::disclosure::{Hidden, Threshold};
pub use ratings::{Agreement, Ratings};
pub use record::{Disclosed, Enrolled, ShownRecord, TeamRecord};
pub use result::TeamResult;
pub use said::{Said, Tally};
pub use side::{Perspective, Seen, Side};

/// One of a team, by the order in which the sheets came. The number is never given to another sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Person(pub(super) u16);

impl Person {
    /// `None` for 0.
    #[must_use]
    pub fn of_number(number: u16) -> Option<Self> {
        number.checked_sub(1).map(Self)
    }

    /// 1, 2, 3 …
    #[must_use]
    pub const fn number(self) -> u16 {
        self.0 + 1
    }
}

/// How a team deals with single answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Privacy {
    /// Everybody may see everything.
    #[default]
    Open,
    /// Nothing is shown about fewer people than the threshold.
    Anonymous(Threshold),
}

impl Privacy {
    /// How many ratings an item, and how many people a group needs.
    #[must_use]
    pub const fn least(self) -> u16 {
        match self {
            Self::Open => 2,
            Self::Anonymous(threshold) => threshold.get(),
        }
    }
}

/// A sheet in a team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Who filled it in.
    pub person: Person,
    /// What was filled in.
    pub sheet: Sheet,
    /// From where that person sees the organisation.
    pub perspective: Option<Perspective>,
    /// Whether it counts although another one is the same.
    pub is_another: bool,
}

/// What became of a sheet that was added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Added {
    /// A member more.
    New(Person),
    /// The same as the sheet of somebody who is there already (the second one): it does not count
    /// until somebody says that it is another person's.
    Same(Person, Person),
}

/// Why a sheet was not added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NotAdded {
    /// The team has as many members as it can have.
    Full,
    /// So many different sheets have come and gone that no more of them are remembered.
    TooManyTried,
}

/// Why there is no result to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NoResult {
    /// Fewer than two people, or fewer than the threshold.
    TooFewPeople,
    /// Beside what was shown before it would reveal a group below the threshold.
    SmallGroup,
    /// There is no question that enough of them were asked.
    NothingShared,
}

/// The sheets of a team.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Team {
    privacy: Privacy,
    members: Vec<Member>,
    /// Every sheet that was ever added, by the number of its person.
    known: Vec<Sheet>,
    shown: Option<Shown>,
}

/// A result that has been shown.
#[derive(Clone, Debug, PartialEq)]
enum Shown {
    /// That of an open workshop, which follows every change.
    Open,
    /// An anonymous one, with everything that was shown before.
    Anonymous(Revealed),
}

impl Team {
    /// The most sheets that a team can have.
    pub const MOST: usize = 50;
    /// The most sheets that a team remembers.
    pub const MOST_TRIED: usize = 200;

    /// How single answers are dealt with.
    #[must_use]
    pub fn privacy(&self) -> Privacy {
        self.privacy
    }

    /// Chooses how single answers are dealt with. Once a result has been shown, this is settled; what
    /// was shown of people who stay unknown settles it for good.
    pub fn agree(&mut self, privacy: Privacy) {
        if !self.is_settled() {
            self.privacy = privacy;
        }
    }

    /// Whether a result has been shown, so that the privacy is settled.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        self.shown.is_some()
    }

    /// The sheets, in the order in which they came.
    #[must_use]
    pub fn members(&self) -> &[Member] {
        &self.members
    }

    /// Takes a sheet in. A sheet that was taken out before is that of the same person.
    ///
    /// # Errors
    /// There is no room for it.
    pub fn add(&mut self, instrument: &Instrument, sheet: Sheet) -> Result<Added, NotAdded> {
        if self.members.len() >= Self::MOST {
            return Err(NotAdded::Full);
        }
        let sheet = sheet.within_scope(instrument);
        let same = self.members.iter().find(|member| member.sheet.says_the_same(&sheet));
        let same = same.map(|member| member.person);
        let person = self.person_of(&sheet)?;
        self.members.push(Member { person, sheet, perspective: None, is_another: false });
        Ok(same.map_or(Added::New(person), |same| Added::Same(person, same)))
    }

    /// Whether somebody is there with these answers.
    #[must_use]
    pub fn has(&self, instrument: &Instrument, sheet: &Sheet) -> bool {
        let sheet = sheet.clone().within_scope(instrument);
        self.members.iter().any(|member| member.sheet.says_the_same(&sheet))
    }

    /// Somebody who had this sheet and is not there now, or somebody new.
    fn person_of(&mut self, sheet: &Sheet) -> Result<Person, NotAdded> {
        let numbered = (0..=u16::MAX).map(Person).zip(&self.known);
        let is_away = |person| self.members.iter().all(|member| member.person != person);
        let mut known = numbered.filter(|(_, known)| known.says_the_same(sheet));
        if let Some((person, _)) = known.find(|(person, _)| is_away(*person)) {
            self.note(person, sheet);
            return Ok(person);
        }
        let number = u16::try_from(self.known.len()).ok();
        let number = number.filter(|_| self.known.len() < Self::MOST_TRIED);
        let person = number.map(Person).ok_or(NotAdded::TooManyTried)?;
        self.known.push(sheet.clone());
        Ok(person)
    }

    /// Remembers somebody's sheet as it came last.
    fn note(&mut self, person: Person, sheet: &Sheet) {
        if let Some(known) = self.known.get_mut(usize::from(person.0)) {
            *known = sheet.clone();
        }
    }

    /// Takes a sheet out. If another one is the same and did not count, then that one is from now on
    /// this person's.
    pub fn remove(&mut self, person: Person) {
        let is_same =
            |member: &Member| !member.is_another && self.same_as(member.person) == Some(person);
        let heir = self.members.iter().position(is_same).map(|at| self.members.remove(at));
        match (heir, self.member(person)) {
            (Some(heir), Some(member)) => {
                let perspective = heir.perspective.or(member.perspective);
                *member = Member { person, perspective, ..heir.clone() };
                self.note(person, &heir.sheet);
            }
            _ => self.members.retain(|member| member.person != person),
        }
    }

    /// Takes all sheets out. What was shown of people who stay unknown is not forgotten, nor who they
    /// are: whoever comes back is the same person.
    pub fn empty(&mut self) {
        self.members.clear();
        match &mut self.shown {
            Some(Shown::Anonymous(revealed)) => revealed.put_away(),
            Some(Shown::Open) | None => *self = Self::default(),
        }
    }

    /// Notes from where somebody sees the organisation.
    pub fn place(&mut self, person: Person, perspective: Option<Perspective>) {
        if let Some(member) = self.member(person) {
            member.perspective = perspective;
        }
    }

    /// Says of a sheet that is the same as another whether it is another person's.
    pub fn tell_apart(&mut self, person: Person, is_another: bool) {
        if let Some(member) = self.member(person) {
            member.is_another = is_another;
        }
    }

    fn member(&mut self, person: Person) -> Option<&mut Member> {
        self.members.iter_mut().find(|member| member.person == person)
    }

    /// Whose sheet, further up in the list, is the same as this one.
    #[must_use]
    pub fn same_as(&self, person: Person) -> Option<Person> {
        let at = self.members.iter().position(|member| member.person == person)?;
        let (before, rest) = self.members.split_at(at);
        let sheet = &rest.first()?.sheet;
        before.iter().find(|member| member.sheet.says_the_same(sheet)).map(|member| member.person)
    }

    /// The members whose sheets count.
    #[must_use]
    pub fn counted(&self) -> Vec<&Member> {
        let counts = |member: &&Member| member.is_another || self.same_as(member.person).is_none();
        self.members.iter().filter(counts).collect()
    }

    /// The result that was shown last. That of an open workshop follows every change; an anonymous
    /// one stays until [`Team::show`] shows another.
    #[must_use]
    pub fn result(&self, instrument: &Instrument) -> Option<Rc<TeamResult>> {
        match self.shown.as_ref()? {
            Shown::Open => showing::open(instrument, &self.counted()).ok().map(Rc::new),
            Shown::Anonymous(revealed) => revealed.result.clone(),
        }
    }

    /// Whether the sheets are others than those of the result that is shown.
    #[must_use]
    pub fn has_news(&self) -> bool {
        match &self.shown {
            Some(Shown::Anonymous(revealed)) => {
                revealed.result.is_some() && revealed.roll != roll(&self.counted())
            }
            Some(Shown::Open) | None => false,
        }
    }

    /// Shows the result of the sheets that are there now.
    ///
    /// # Errors
    /// There are too few of them, nothing that enough of them were asked, or an anonymous result
    /// would, beside those shown before, reveal a group below the threshold. Then what was shown
    /// stays.
    pub fn show(&mut self, instrument: &Instrument) -> Result<(), NoResult> {
        let counted = self.counted();
        self.shown = Some(match self.privacy {
            Privacy::Open => showing::open(instrument, &counted).map(|_| Shown::Open)?,
            Privacy::Anonymous(threshold) => {
                let before = match &self.shown {
                    Some(Shown::Anonymous(revealed)) => revealed.disclosure.clone(),
                    Some(Shown::Open) | None => {
                        Disclosure::none(threshold, instrument.items().len())
                    }
                };
                Shown::Anonymous(Revealed::of(instrument, &counted, before)?)
            }
        });
        Ok(())
    }
}

/// Who they are and what they see, whatever the order in which they came.
fn roll(members: &[&Member]) -> Vec<(Person, Option<Perspective>)> {
    ranked(members.iter().map(|member| (member.person, member.perspective)), |(person, _)| *person)
}
