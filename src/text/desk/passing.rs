use super::Phrase;
use crate::model::{Incomparable, Lang, Likeness, Motion};
use crate::text::{de, en};

/// What is said of results at different times.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the texts say what each is")]
pub enum Passing {
    Gather,
    About,
    Paste,
    Add,
    Files,
    AddedOne,
    Added,
    NothingPasted,
    Line,
    Trouble,
    Twin,
    TooMany,
    Results,
    Own,
    Numbered,
    Again,
    Summary,
    SummaryIndex,
    SummaryNone,
    Month,
    Year,
    MonthOf,
    YearOf,
    Unknown,
    BadYear,
    CompareWith,
    CompareWithOf,
    Remove,
    RemoveOf,
    FromTo,
    TotalUp,
    TotalDown,
    TotalSame,
    LevelUp,
    LevelDown,
    NothingInCommon,
    NothingMatched,
    PartOfInstrument,
    TooFewMatched,
    MatchedOne,
    Matched,
    UnmatchedOne,
    Unmatched,
    OwnTotal,
    OtherExtent,
    Respondents,
    Threshold,
    Setbacks,
    Advances,
    Neither,
    NoSetbacks,
    Dimensions,
    Capabilities,
    Dimension,
    Before,
    After,
    Difference,
    InWords,
    Up,
    Down,
    Same,
    NowLevel,
    NotCompared,
    Radar,
    RadarSummary,
    Course,
    CourseAbout,
    CourseSummary,
    CourseUndated,
    Alike,
    OtherItems,
    MuchNotApplicable,
    Comparable,
    Joined,
    Apart,
    Need,
    NeedTwo,
}

impl Phrase for Passing {
    fn said(self, lang: Lang) -> &'static str {
        match lang {
            Lang::De => de::desk::passing(self),
            Lang::En => en::desk::passing(self),
        }
    }
}

impl From<Motion> for Passing {
    fn from(motion: Motion) -> Self {
        match motion {
            Motion::Down => Self::Down,
            Motion::Up => Self::Up,
            Motion::AboutTheSame => Self::Same,
        }
    }
}

impl From<Incomparable> for Passing {
    fn from(reason: Incomparable) -> Self {
        match reason {
            Incomparable::NothingInCommon => Self::NothingInCommon,
            Incomparable::NothingMatched => Self::NothingMatched,
            Incomparable::PartOfInstrument => Self::PartOfInstrument,
            Incomparable::TooFewMatched => Self::TooFewMatched,
        }
    }
}

impl From<Likeness> for Passing {
    fn from(likeness: Likeness) -> Self {
        match likeness {
            Likeness::Alike => Self::Alike,
            Likeness::OtherItems => Self::OtherItems,
            Likeness::MuchNotApplicable => Self::MuchNotApplicable,
        }
    }
}
