use super::{Hidden, Ratings};
use crate::model::{Answer, Ratio};

/// What a team said to an item, as far as it may be known (§10).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Said {
    /// Enough people chose an option; their mean counts as the team's answer.
    Rated(Ratings),
    /// More than half of those who were asked: “not applicable”.
    NotApplicable,
    /// More than half of those who were asked: “don't know”, and too few chose an option.
    DontKnow,
    /// Nothing that may be shown or would mean anything; the team has no answer.
    Hidden(Hidden),
}

impl Said {
    /// The ratings, if they are shown.
    #[must_use]
    pub const fn ratings(self) -> Option<Ratings> {
        match self {
            Self::Rated(ratings) => Some(ratings),
            Self::NotApplicable | Self::DontKnow | Self::Hidden(_) => None,
        }
    }

    /// The mean of what was chosen.
    #[must_use]
    pub fn mean(self) -> Option<Ratio> {
        self.ratings().map(Ratings::mean)
    }
}

/// How many people gave which answer to an item. Only an open workshop shows it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Tally {
    /// Those who chose an option.
    pub ratings: Ratings,
    /// “Not applicable”.
    pub not_applicable: u16,
    /// “Don't know”.
    pub dont_know: u16,
    /// Those who were asked and did not answer.
    pub empty: u16,
}

impl Tally {
    /// Of the answers of those who were asked.
    pub(super) fn of(answers: impl IntoIterator<Item = Option<Answer>>) -> Self {
        let mut tally = Self::default();
        for answer in answers {
            match answer {
                Some(Answer::Rated(level)) => tally.ratings.add(level),
                Some(Answer::NotApplicable) => tally.not_applicable += 1,
                Some(Answer::DontKnow) => tally.dont_know += 1,
                None => tally.empty += 1,
            }
        }
        tally
    }

    /// People who were asked.
    #[must_use]
    pub fn asked(&self) -> u16 {
        self.ratings.count() + self.not_applicable + self.dont_know + self.empty
    }

    /// What it comes to if so many people are needed. Who was asked and said nothing counts for the
    /// half: one answer speaks for nobody else.
    pub(super) fn said(&self, least: u16) -> Said {
        let is_most = |part: u16| part >= least && 2 * part > self.asked();
        if is_most(self.not_applicable) {
            Said::NotApplicable
        } else if self.ratings.count() >= least {
            Said::Rated(self.ratings)
        } else if is_most(self.dont_know) {
            Said::DontKnow
        } else {
            Said::Hidden(Hidden::TooFew)
        }
    }
}
