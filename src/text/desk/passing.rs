use crate::model::{Incomparable, Likeness, Motion};

phrases! {
    /// What is said of results at different times.
    Passing, passing:
    Gather
    About
    Paste
    Add
    Files
    AddedOne
    Added
    NothingPasted
    Line
    Trouble
    IsTeam
    Twin
    TooMany
    Results
    Own
    Numbered
    Again
    Summary
    SummaryIndex
    SummaryNone
    Month
    Year
    MonthOf
    YearOf
    Unknown
    BadYear
    CompareWith
    CompareWithOf
    Remove
    RemoveOf
    FromTo
    TotalUp
    TotalDown
    TotalSame
    LevelUp
    LevelDown
    NothingInCommon
    NothingMatched
    PartOfInstrument
    TooFewMatched
    MatchedOne
    Matched
    UnmatchedOne
    Unmatched
    OwnTotal
    OtherExtent
    Respondents
    Threshold
    Setbacks
    Advances
    Neither
    NoSetbacks
    Dimensions
    Capabilities
    Dimension
    Before
    After
    Difference
    Overall
    Up
    Down
    Same
    NowLevel
    NotCompared
    RadarSummary
    Course
    CourseAbout
    CourseSummary
    CourseUndated
    Alike
    OtherItems
    MuchNotApplicable
    Comparable
    Joined
    Apart
    Need
    NeedTwo
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
