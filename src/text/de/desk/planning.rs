use crate::text::desk::Planning;

pub(in crate::text) const fn planning(phrase: Planning) -> &'static str {
    match phrase {
        Planning::About => {
            "Machen Sie den Vorschlag zu Ihrem Plan: Nehmen Sie Schritte auf oder heraus, ordnen Sie sie, und notieren Sie, wer sich bis wann darum kümmert."
        }
        Planning::Stays => {
            "Was Sie notieren, bleibt auf diesem Gerät. Es wird gedruckt und steht in Ihren Dateien, aber nie im Link."
        }
        Planning::Steps => "Ihr Plan",
        Planning::Empty => "Im Plan steht noch kein Schritt. Nehmen Sie unten einen auf.",
        Planning::Up => "Nach oben",
        Planning::UpOf => "Nach oben: {0}",
        Planning::Down => "Nach unten",
        Planning::DownOf => "Nach unten: {0}",
        Planning::Drop => "Herausnehmen",
        Planning::DropOf => "Herausnehmen: {0}",
        Planning::Owner => "Wer",
        Planning::OwnerOf => "Wer kümmert sich um „{0}“?",
        Planning::Due => "Bis",
        Planning::DueOf => "Bis wann: {0}",
        Planning::NoMonth => "offen",
        Planning::Moved => "„{0}“ steht jetzt an Stelle {1} von {2}.",
        Planning::Dropped => "„{0}“ ist herausgenommen.",
        Planning::Added => "„{0}“ ist aufgenommen.",
        Planning::TargetSet => "Das Ziel für „{0}“ ist Stufe {1}.",
        Planning::Today => "Heute: Index {0}",
        Planning::After => "nach diesem Plan: {0}",
        Planning::Timeline => "Der Ablauf",
        Planning::Targets => "Ziele und weitere Schritte",
        Planning::TargetsAbout => {
            "Stufe 4 ist gute Praxis; Stufe 5 lohnt sich nur, wo sie etwas einbringt. Ein neues Ziel ändert den Vorschlag, nicht Ihre Entscheidungen."
        }
        Planning::Target => "Ziel",
        Planning::TargetOf => "Ziel für {0}",
        Planning::InPlan => "Im Plan",
        Planning::InPlanOf => "Im Plan: {0}",
        Planning::Highest => "höchste Stufe",
        Planning::StartOver => "Zurück zum Vorschlag",
        Planning::StartedOver => "Der Vorschlag ist wieder da.",
    }
}
