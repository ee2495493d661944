phrases! {
    /// What is said to a room.
    Room, room:
    Heading
    About
    Join
    QrOf
    Quick
    Full
    Keys
    Question
    Back
    Next
    Finish
    Done
    DoneAbout
    Merge
    Again
}
