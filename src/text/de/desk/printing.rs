use crate::text::desk::Printing;

pub(in crate::text) const fn printing(phrase: Printing) -> &'static str {
    match phrase {
        Printing::About => {
            "Zwei bis drei Seiten für das Gespräch: Ergebnis, Profil und Plan. Als PDF speichern können Sie sie im Druckdialog."
        }
        Printing::Organisation => "Name der Organisation (freiwillig)",
        Printing::OrganisationHelp => {
            "Der Name steht nur auf dem Papier und wird nirgends behalten."
        }
        Printing::Print => "Drucken",
        Printing::Sheet => "So sieht es auf Papier aus",
        Printing::Profile => "Profil",
        Printing::Shape => "Ihr Stand",
        Printing::Target => "Ziel",
        Printing::Index => "Index",
        Printing::Description => "Was das heißt",
        Printing::Number => "Nr.",
        Printing::Step => "Schritt",
        Printing::Phase => "Phase, Aufwand",
        Printing::Plan => "Plan",
        Printing::NoSteps => "Im Plan steht kein Schritt.",
        Printing::Method => "So ist gerechnet",
        Printing::MethodAnswers => {
            "Jede Antwort zählt 1\u{a0}bis\u{a0}5; eine Fähigkeit ist das Mittel ihrer Antworten, ein Bereich das seiner Fähigkeiten. Beantwortet sind {0}\u{a0}von\u{a0}{1} zutreffenden Fragen."
        }
        Printing::MethodIndex => {
            "Der Index ist 25\u{a0}×\u{a0}(Mittel\u{a0}−\u{a0}1): 25\u{a0}×\u{a0}({0}\u{a0}−\u{a0}1)\u{a0}=\u{a0}{1}. Nur Einsen ergeben\u{a0}0, nur Fünfen\u{a0}100."
        }
        Printing::MethodNoIndex => {
            "Der Index ist 25\u{a0}×\u{a0}(Mittel\u{a0}−\u{a0}1). Hier fehlen dafür noch Antworten."
        }
        Printing::MethodLevel => {
            "Die Stufe ist die nächstgelegene Beschreibung, in der genauen Mitte die niedrigere."
        }
        Printing::MethodGate => {
            "Die Gesamtstufe liegt höchstens eine über der des schwächsten Bereichs."
        }
        Printing::MethodBand => {
            "Was offen blieb, macht das Ergebnis ungenauer, nicht schlechter. Es ist ein Anstoß zum Gespräch, kein Zeugnis."
        }
        Printing::Link => "Dasselbe Ergebnis im Browser",
        Printing::LinkAbout => {
            "Der Link enthält nur die Antworten und den Monat, nicht Namen, Plan oder Notizen."
        }
    }
}
