phrases! {
    /// What is said where the plan is made one's own.
    Planning, planning:
    About
    Stays
    Steps
    Empty
    Up
    UpOf
    Down
    DownOf
    Drop
    DropOf
    Owner
    OwnerOf
    Due
    DueOf
    NoMonth
    Moved
    Dropped
    Added
    TargetSet
    Today
    After
    Timeline
    Targets
    TargetsAbout
    Target
    TargetOf
    InPlan
    InPlanOf
    Highest
    Discard
    DiscardQuestion
    DiscardConfirm
    StartedOver
}
