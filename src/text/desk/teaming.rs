use crate::model::{Agreement, Perspective};

phrases! {
    /// What is said where several people's results become one.
    Teaming, teaming:
    About
    Privacy
    Open
    OpenAbout
    Anonymous
    AnonymousAbout
    Threshold
    Settled
    SettledAnonymous
    Collect
    Links
    Add
    AddOwn
    Files
    AddedOne
    AddedMany
    AddedNone
    Problems
    Line
    Nothing
    Damaged
    Foreign
    Newer
    Older
    IsTeam
    NoFile
    FullTeam
    TooManyTried
    Same
    Members
    Person
    SameAs
    SameBut
    Another
    NotAnother
    PerspectiveOf
    Unplaced
    Leadership
    Communications
    Others
    Remove
    RemovePerson
    QuickSheet
    FullSheet
    PartSheet
    Show
    ShowAnew
    HasNews
    TooFewPeople
    SmallGroup
    NothingShared
    Empty
    EmptyQuestion
    EmptyConfirm
    FromLink
    FromLinkAnonymous
    Own
    Result
    People
    NoTotal
    HeldBack
    Agreement
    AgreedOn
    AgreementAbout
    Agreed
    Mixed
    Split
    Talk
    TalkAbout
    TalkNone
    Items
    Mean
    Between
    AllSame
    Count
    DontKnow
    NotApplicable
    HiddenFew
    HiddenRest
    HiddenGroup
    MostNotApplicable
    MostDontKnow
    Table
    Question
    LevelShort
    AnswersHead
    MeanHead
    Sides
    SidesAbout
    Distance
    Notable
    SideHidden
    SideSmall
    Plan
    FindOut
    PlanNone
    Link
    LinkAbout
    LinkTooLong
}

impl From<Agreement> for Teaming {
    fn from(agreement: Agreement) -> Self {
        match agreement {
            Agreement::Agreed => Self::Agreed,
            Agreement::Mixed => Self::Mixed,
            Agreement::Split => Self::Split,
        }
    }
}

impl From<Perspective> for Teaming {
    fn from(perspective: Perspective) -> Self {
        match perspective {
            Perspective::Leadership => Self::Leadership,
            Perspective::Communications => Self::Communications,
            Perspective::Others => Self::Others,
        }
    }
}
