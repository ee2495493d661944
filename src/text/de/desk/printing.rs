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
            "Jede Antwort zählt 1 bis 5; eine Fähigkeit ist das Mittel ihrer Antworten, ein Bereich das seiner Fähigkeiten. Beantwortet sind {0} von {1} zutreffenden Fragen."
        }
        Printing::MethodIndex => {
            "Der Index ist 25 × (Mittel − 1): 25 × ({0} − 1) = {1}. Nur Einsen ergeben 0, nur Fünfen 100."
        }
        Printing::MethodNoIndex => {
            "Der Index ist 25 × (Mittel − 1). Hier fehlen dafür noch Antworten."
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
            "Der Link enthält nur die Antworten: keinen Namen, keinen Plan und keine Notizen."
        }
    }
}
