use crate::text::desk::Planning;

pub(in crate::text) const fn planning(phrase: Planning) -> &'static str {
    match phrase {
        Planning::About => {
            "Machen Sie den Vorschlag zu Ihrem Plan: Nehmen Sie Schritte auf oder heraus, ordnen Sie sie, und notieren Sie, wer sich bis wann darum kümmert."
        }
        Planning::Stays => {
            "Was Sie notieren, verlässt diesen Browser nicht und ist weg, wenn Sie die Seite neu laden oder schließen. Unter „Dateien“ können Sie es behalten."
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
        Planning::Moved => "„{0}“ steht jetzt an Stelle\u{a0}{1} von\u{a0}{2}.",
        Planning::Dropped => "„{0}“ ist herausgenommen.",
        Planning::Added => "„{0}“ ist aufgenommen.",
        Planning::TargetSet => "Das Ziel für „{0}“ ist Stufe\u{a0}{1}.",
        Planning::Today => "Heute: Index\u{a0}{0}",
        Planning::After => "nach diesem Plan:\u{a0}{0}",
        Planning::Timeline => "Der Ablauf",
        Planning::Targets => "Ziele und weitere Schritte",
        Planning::TargetsAbout => {
            "Stufe\u{a0}4 ist gute Praxis; Stufe\u{a0}5 lohnt sich nur, wo sie etwas einbringt. Ein neues Ziel ändert den Vorschlag, nicht Ihre Entscheidungen."
        }
        Planning::Target => "Ziel",
        Planning::TargetOf => "Ziel für {0}",
        Planning::InPlan => "Im Plan",
        Planning::InPlanOf => "Im Plan: {0}",
        Planning::Highest => "höchste Stufe",
        Planning::Discard => "Plan verwerfen",
        Planning::DiscardQuestion => {
            "Ihre Änderungen und Notizen verwerfen und den Vorschlag wiederherstellen?"
        }
        Planning::DiscardConfirm => "Ja, verwerfen",
        Planning::StartedOver => "Der Vorschlag ist wieder da.",
    }
}
