//! What may be shown of a group whose members stay unknown (§10, anonymous mode).
//!
//! Whoever sees the figures of two groups knows those of their difference too. So what has been
//! shown is remembered for as long as the team lives: as the *atoms*, the parts into which all
//! groups shown so far divide the people. Whatever can be worked out from sums over these groups
//! is about unions of atoms; so nothing smaller than the threshold can be worked out as long as no
//! atom is smaller.
//!
//! How many rated an item is known from its counts, and how many were asked is no secret: so the rest
//! is a group too. Ratings are shown only if either nobody or enough of those who were asked did not
//! give any (§10: “hidden also if the rest is 1..4”). Of six people, five ratings stay hidden: they
//! would say that one did not rate. “Not applicable” and “don't know” are shown without a number,
//! for enough people and more than half of those who were asked; their rest is not known.
//!
//! Whoever sees that something is hidden learns that much. And nobody but this record remembers:
//! results of the same people that were made elsewhere can be compared.

use super::ranking::ranked;
use super::{ItemIx, Person};

/// How many people a figure must be about at least.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Threshold(u16);

impl Threshold {
    /// The least that there is.
    pub const LEAST: Self = Self(5);
    /// The most that a team can fulfil.
    pub const MOST: Self = Self(50);

    /// `None` outside 5..=50.
    #[must_use]
    pub const fn new(people: u16) -> Option<Self> {
        if people >= Self::LEAST.0 && people <= Self::MOST.0 { Some(Self(people)) } else { None }
    }

    /// 5..=50.
    #[must_use]
    pub const fn get(self) -> u16 {
        self.0
    }
}

/// Why a figure is not shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Hidden {
    /// Too few people answered: fewer than two, or fewer than the threshold.
    TooFew,
    /// Together with what has been shown it would reveal a group below the threshold.
    SmallGroup,
}

/// Everything that has been shown of a team whose members stay unknown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Disclosure {
    threshold: Threshold,
    people: Atoms,
    /// Of each item: who was asked and who rated it, who said “not applicable”, who “don't know”.
    answers: Box<[Atoms]>,
}

impl Disclosure {
    /// The kinds of answers that are shown of an item, each apart.
    pub(super) const KINDS: usize = 3;

    /// Nothing has been shown of as many items.
    pub(super) fn none(threshold: Threshold, items: usize) -> Self {
        let answers = vec![Atoms::default(); Self::KINDS * items].into();
        Self { threshold, people: Atoms::default(), answers }
    }

    /// What was shown before, from the parts into which it divides the people, as [`Self::people`]
    /// and [`Self::answers`] give them. `None` if nothing that was shown can have led to them.
    pub(super) fn restored(
        threshold: Threshold,
        people: Vec<Vec<Person>>,
        answers: Vec<Vec<Vec<Person>>>,
    ) -> Option<Self> {
        let people = Atoms::restored(people, threshold)?;
        let answers = answers.into_iter().map(|atoms| {
            let atoms = Atoms::restored(atoms, threshold)?;
            // Whoever answered an item that was shown was among the people who were.
            atoms.0.iter().flatten().all(|one| people.holds(*one)).then_some(atoms)
        });
        Some(Self { threshold, answers: answers.collect::<Option<_>>()?, people })
    }

    pub(super) fn threshold(&self) -> Threshold {
        self.threshold
    }

    /// The parts into which the groups of people shown divide them.
    pub(super) fn people(&self) -> &[Vec<Person>] {
        &self.people.0
    }

    /// The same of those who gave each kind of answer to each item.
    pub(super) fn answers(&self) -> impl Iterator<Item = &[Vec<Person>]> {
        self.answers.iter().map(|atoms| &*atoms.0)
    }

    /// Whether figures about these people may be shown at all; if so, they count as shown.
    pub(super) fn admit_people(&mut self, group: &[Person]) -> Result<(), Hidden> {
        self.people.admit(group, self.threshold)
    }

    /// Whether the ratings of an item may be shown that some of those who were asked gave; if so, they
    /// count as shown.
    pub(super) fn admit_ratings(
        &mut self,
        item: ItemIx,
        asked: &[Person],
        rated: &[Person],
    ) -> Result<(), Hidden> {
        self.admit(item, 0, &[asked, rated])
    }

    /// Whether it may be shown that these people, and nobody knows how many more, said “not
    /// applicable”; if so, it counts as shown.
    pub(super) fn admit_not_applicable(
        &mut self,
        item: ItemIx,
        group: &[Person],
    ) -> Result<(), Hidden> {
        self.admit(item, 1, &[group])
    }

    /// The same of “don't know”.
    pub(super) fn admit_dont_know(&mut self, item: ItemIx, group: &[Person]) -> Result<(), Hidden> {
        self.admit(item, 2, &[group])
    }

    /// All of these groups or none. If they are too small by themselves, whatever was shown, then the
    /// reason does not say which of them is: that would say how many there are.
    fn admit(&mut self, item: ItemIx, kind: usize, groups: &[&[Person]]) -> Result<(), Hidden> {
        let atoms = self.answers.get_mut(item.get() * Self::KINDS + kind).ok_or(Hidden::TooFew)?;
        let all = |mut atoms: Atoms| {
            groups.iter().try_for_each(|group| atoms.admit(group, self.threshold))?;
            Ok(atoms)
        };
        all(Atoms::default()).map_err(|_: Hidden| Hidden::TooFew)?;
        *atoms = all(atoms.clone())?;
        Ok(())
    }
}

/// The parts into which the groups shown so far divide the people. None is empty or below the
/// threshold, each is in ascending order, and no two share anybody.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Atoms(Vec<Vec<Person>>);

impl Atoms {
    fn restored(atoms: Vec<Vec<Person>>, Threshold(least): Threshold) -> Option<Self> {
        let is_atom = |atom: &Vec<Person>| {
            atom.len() >= usize::from(least) && atom.is_sorted_by(|one, next| one < next)
        };
        atoms.into_iter().try_fold(Self::default(), |mut found, atom| {
            let is_apart = atom.iter().all(|one| !found.holds(*one));
            (is_apart && is_atom(&atom)).then(|| found.0.push(atom))?;
            Some(found)
        })
    }

    fn holds(&self, person: Person) -> bool {
        self.0.iter().any(|atom| atom.contains(&person))
    }

    fn admit(&mut self, group: &[Person], Threshold(least): Threshold) -> Result<(), Hidden> {
        let is_small = |atom: &Vec<Person>| atom.len() < usize::from(least);
        if group.len() < usize::from(least) {
            return Err(Hidden::TooFew);
        }
        let divided = self.divided_by(group);
        if divided.0.iter().any(is_small) {
            return Err(Hidden::SmallGroup);
        }
        *self = divided;
        Ok(())
    }

    fn divided_by(&self, group: &[Person]) -> Self {
        let (known, new): (Vec<_>, Vec<_>) =
            group.iter().copied().partition(|one| self.holds(*one));
        let mut atoms = vec![ranked(new, |one| *one)];
        for atom in &self.0 {
            let (inside, outside) = atom.iter().partition::<Vec<_>, _>(|one| known.contains(one));
            atoms.extend([inside, outside]);
        }
        atoms.retain(|atom| !atom.is_empty());
        Self(atoms)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::{Atoms, Hidden, Person, Threshold};

    /// A group as a set of bits.
    type Group = u16;

    fn people(group: Group) -> Vec<Person> {
        (0..16).filter(|bit| group >> bit & 1 == 1).map(Person).collect()
    }

    /// Whatever can be worked out from the groups shown: all that intersections and differences make
    /// of them, and of what they make.
    fn closure(shown: &[Group]) -> BTreeSet<Group> {
        let mut known: BTreeSet<Group> = shown.iter().copied().collect();
        loop {
            let pairs = known.iter().flat_map(|a| known.iter().map(move |b| (*a, *b)));
            let found: BTreeSet<Group> =
                pairs.flat_map(|(a, b)| [a & b, a & !b, a | b]).chain(known.clone()).collect();
            if found.len() == known.len() {
                return known;
            }
            known = found;
        }
    }

    fn reveals(shown: &[Group], least: u32) -> bool {
        closure(shown).iter().any(|group| (1..least).contains(&group.count_ones()))
    }

    /// Tries a group after those that were shown, and compares with what could be worked out.
    fn assert_right(atoms: &Atoms, shown: &[Group], next: Group, least: u16) -> Option<Atoms> {
        let mut after = atoms.clone();
        let outcome = after.admit(&people(next), Threshold(least));
        let all: Vec<_> = shown.iter().copied().chain([next]).collect();
        let expected = if next.count_ones() < u32::from(least) {
            Err(Hidden::TooFew)
        } else if reveals(&all, least.into()) {
            Err(Hidden::SmallGroup)
        } else {
            Ok(())
        };
        assert_eq!(outcome, expected, "{least}: {shown:?}, {next:b}");
        if outcome.is_err() {
            assert_eq!(&after, atoms, "what is not shown leaves no trace");
        }
        outcome.is_ok().then_some(after)
    }

    /// Every sequence of up to so many groups out of a team, one after the other.
    fn walk(atoms: &Atoms, shown: &mut Vec<Group>, size: u16, least: u16, depth: usize) -> u32 {
        let mut tried = 0;
        for next in 1..1 << size {
            tried += 1;
            if let Some(after) = assert_right(atoms, shown, next, least)
                && depth > 1
            {
                shown.push(next);
                tried += walk(&after, shown, size, least, depth - 1);
                shown.pop();
            }
        }
        tried
    }

    #[test]
    fn no_sequence_of_groups_of_a_small_team_reveals_fewer_than_the_threshold() {
        // size of the team, threshold, groups one after the other
        let cases = [(4, 2, 4), (5, 2, 3), (5, 3, 4), (6, 3, 3), (7, 3, 2), (8, 4, 2)];
        let tried: u32 = cases
            .map(|(size, least, depth)| walk(&Atoms::default(), &mut vec![], size, least, depth))
            .iter()
            .sum();
        assert!(tried > 50_000, "{tried}");
    }

    #[test]
    fn a_threshold_is_never_below_five() {
        let cases =
            [(0, None), (4, None), (5, Some(5)), (12, Some(12)), (50, Some(50)), (51, None)];
        for (people, expected) in cases {
            assert_eq!(Threshold::new(people).map(Threshold::get), expected, "{people}");
        }
    }

    #[test]
    fn five_of_ten_leave_five() {
        let mut atoms = Atoms::default();
        let mut admit = |group: Group| atoms.admit(&people(group), Threshold::LEAST);
        assert_eq!(admit(0b0000_0000_1111), Err(Hidden::TooFew), "four");
        assert_eq!(admit(0b0011_1111_1111), Ok(()), "ten");
        assert_eq!(admit(0b0001_1111_1111), Err(Hidden::SmallGroup), "nine of them");
        assert_eq!(admit(0b0111_1111_1111), Err(Hidden::SmallGroup), "and one more");
        assert_eq!(admit(0b0000_0011_1111), Err(Hidden::SmallGroup), "six leave four");
        assert_eq!(admit(0b0000_0001_1111), Ok(()), "five leave five");
        assert_eq!(admit(0b0000_0011_1110), Err(Hidden::SmallGroup), "another five overlap by one");
        assert_eq!(admit(0b0011_1110_0000), Ok(()), "the other five are known already");
    }

    proptest! {
        #[test]
        fn no_sequence_of_groups_reveals_fewer_than_five(
            groups in prop::collection::vec(0_u16..1 << 14, 1..6),
        ) {
            let (mut atoms, mut shown) = (Atoms::default(), vec![]);
            for next in groups {
                // Most random groups differ by little and would be refused: these are larger.
                let next = next | next.rotate_left(1) & 0x3FFF;
                if let Some(after) = assert_right(&atoms, &shown, next, 5) {
                    atoms = after;
                    shown.push(next);
                }
            }
        }
    }
}
