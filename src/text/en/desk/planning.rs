use crate::text::desk::Planning;

pub(in crate::text) const fn planning(phrase: Planning) -> &'static str {
    match phrase {
        Planning::About => {
            "Make the proposal your own plan: take steps in or out, put them in order, and note who will see to them by when."
        }
        Planning::Stays => {
            "What you note never leaves this browser, and is gone once you reload or close the page. Under ‘Files’ you can keep it."
        }
        Planning::Steps => "Your plan",
        Planning::Empty => "There is no step in the plan yet. Add one below.",
        Planning::Up => "Up",
        Planning::UpOf => "Move up: {0}",
        Planning::Down => "Down",
        Planning::DownOf => "Move down: {0}",
        Planning::Drop => "Take out",
        Planning::DropOf => "Take out: {0}",
        Planning::Owner => "Who",
        Planning::OwnerOf => "Who will see to ‘{0}’?",
        Planning::Due => "By",
        Planning::DueOf => "By when: {0}",
        Planning::NoMonth => "open",
        Planning::Moved => "‘{0}’ is now number\u{a0}{1} of\u{a0}{2}.",
        Planning::Dropped => "‘{0}’ has been taken out.",
        Planning::Added => "‘{0}’ has been added.",
        Planning::TargetSet => "The target for ‘{0}’ is level\u{a0}{1}.",
        Planning::Today => "Today: index\u{a0}{0}",
        Planning::After => "after this plan:\u{a0}{0}",
        Planning::Timeline => "The course",
        Planning::Targets => "Targets and further steps",
        Planning::TargetsAbout => {
            "Level\u{a0}4 is good practice; level\u{a0}5 is only worth it where it pays. A new target changes the proposal, not your decisions."
        }
        Planning::Target => "Target",
        Planning::TargetOf => "Target for {0}",
        Planning::InPlan => "In the plan",
        Planning::InPlanOf => "In the plan: {0}",
        Planning::Highest => "highest level",
        Planning::Discard => "Discard my plan",
        Planning::DiscardQuestion => "Discard your changes and notes, and restore the proposal?",
        Planning::DiscardConfirm => "Yes, discard",
        Planning::StartedOver => "The proposal is back.",
    }
}
