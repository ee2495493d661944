phrases! {
    /// What is said on paper, and where it is prepared.
    Printing, printing:
    About
    Organisation
    OrganisationHelp
    Print
    Sheet
    Profile
    Shape
    Target
    Index
    Description
    Number
    Step
    Phase
    Plan
    NoSteps
    Method
    MethodAnswers
    MethodIndex
    MethodNoIndex
    MethodLevel
    MethodGate
    MethodBand
    Link
    LinkAbout
}
