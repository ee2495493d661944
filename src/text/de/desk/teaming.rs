use crate::text::desk::Teaming;

#[expect(clippy::too_many_lines, reason = "a line for every phrase")]
pub(in crate::text) const fn teaming(phrase: Teaming) -> &'static str {
    match phrase {
        Teaming::About => {
            "Fügen Sie die Ergebnislinks mehrerer Personen ein. Hier sehen Sie, worin Sie einig sind, worüber es sich zu sprechen lohnt und was als Nächstes kommt. Alles geschieht auf diesem Gerät."
        }
        Teaming::Privacy => "Umgang mit einzelnen Antworten",
        Teaming::Open => "Offener Workshop",
        Teaming::OpenAbout => {
            "Alle dürfen alles sehen: jede Antwort zählt ab zwei Personen, auch einzelne Abweichungen stehen da."
        }
        Teaming::Anonymous => "Anonym",
        Teaming::AnonymousAbout => {
            "Gezeigt wird nur, was mindestens {0} Personen gesagt haben, und auch der Vergleich zweier Ansichten hier verrät nicht mehr. Ein Team, das in einem anderen Fenster neu eingefügt wird, ist nicht wiederzuerkennen: Wer zwei Team-Links aus verschiedenen Zeiten hat, kann sie vergleichen. Und wer die einzelnen Links besitzt, kann sie öffnen."
        }
        Teaming::Threshold => "Mindestens so viele Personen",
        Teaming::Settled => {
            "Seit das Ergebnis gezeigt wurde, steht diese Wahl fest. Von vorn beginnen ändert sie."
        }
        Teaming::SettledAnonymous => {
            "Seit das Ergebnis gezeigt wurde, steht diese Wahl fest. Auch wenn Sie von vorn beginnen, bleibt anonym, was anonym war."
        }
        Teaming::Collect => "Ergebnisse sammeln",
        Teaming::Links => "Links oder Codes, einer je Zeile",
        Teaming::Add => "Hinzufügen",
        Teaming::AddOwn => "Das eigene Ergebnis dazunehmen",
        Teaming::Files => "Oder Dateien wählen, eine je Person",
        Teaming::AddedOne => "Ein Ergebnis ist dazugekommen.",
        Teaming::AddedMany => "{0} Ergebnisse sind dazugekommen.",
        Teaming::AddedNone => "Es ist kein Ergebnis dazugekommen.",
        Teaming::Problems => "Nicht übernommen",
        Teaming::Line => "Zeile {0}",
        Teaming::Nothing => "hier steht kein Link und kein Code.",
        Teaming::Damaged => "der Link ist unvollständig oder verändert.",
        Teaming::Foreign => "der Link gehört zu einem anderen Fragebogen.",
        Teaming::Newer => {
            "der Link stammt aus einer neueren Fassung; bitte laden Sie diese Seite neu."
        }
        Teaming::Older => "der Link gehört zu einer älteren Ausgabe des Fragebogens.",
        Teaming::IsTeam => "das ist der Link eines ganzen Teams. Er lässt sich nur allein öffnen.",
        Teaming::NoFile => "die Datei enthält kein Ergebnis, das sich lesen lässt.",
        Teaming::FullTeam => "mehr als 50 Ergebnisse passen nicht in ein Team.",
        Teaming::TooManyTried => {
            "seit dem Anfang waren schon 200 verschiedene Ergebnisse da; mehr merkt sich dieses Team nicht."
        }
        Teaming::Same => "ist das gleiche Ergebnis wie {0} und zählt nur einmal.",
        Teaming::Members => "Wer dabei ist",
        Teaming::Person => "Person {0}",
        Teaming::SameAs => "gleich wie Person {0}, zählt nicht mit",
        Teaming::SameBut => "gleich wie Person {0}, zählt mit",
        Teaming::Another => "Es sind zwei Personen",
        Teaming::NotAnother => "Doch nur einmal zählen",
        Teaming::PerspectiveOf => "Blickwinkel von Person {0}",
        Teaming::Unplaced => "ohne Angabe",
        Teaming::Leadership => "Leitung",
        Teaming::Communications => "Kommunikation",
        Teaming::Others => "Alle anderen",
        Teaming::Remove => "Entfernen",
        Teaming::RemovePerson => "Person {0} entfernen",
        Teaming::QuickSheet => "Kurzcheck",
        Teaming::FullSheet => "vollständig",
        Teaming::PartSheet => "teilweise",
        Teaming::Show => "Ergebnis des Teams zeigen",
        Teaming::ShowAnew => "Ergebnis neu berechnen",
        Teaming::HasNews => {
            "Seit dem gezeigten Ergebnis hat sich etwas geändert; es ist noch nicht enthalten."
        }
        Teaming::TooFewPeople => "Dafür braucht es mindestens {0} Ergebnisse.",
        Teaming::SmallGroup => {
            "Der Unterschied zum gezeigten Ergebnis würde eine Gruppe von weniger als {0} Personen verraten. Es bleibt beim bisherigen, bis genug dazukommen."
        }
        Teaming::NothingShared => "Es gibt keine Frage, die genug von ihnen gestellt bekamen.",
        Teaming::Empty => "Von vorn beginnen",
        Teaming::EmptyQuestion => "Alle Ergebnisse aus dem Team nehmen?",
        Teaming::EmptyConfirm => "Ja, leeren",
        Teaming::FromLink => {
            "Ein Team-Link mit {0} Personen. Er enthält die Zahlen je Frage, aber keine Blickwinkel und nicht, welche Antworten zusammengehören."
        }
        Teaming::FromLinkAnonymous => {
            "Ein anonymer Team-Link mit {0} Personen. Er enthält nur, was gezeigt werden durfte: keine Blickwinkel, und nichts über weniger als {1} Personen."
        }
        Teaming::Own => "Ein eigenes Team zusammenstellen",
        Teaming::Result => "Das Team",
        Teaming::People => "{0} Personen",
        Teaming::NoTotal => {
            "Noch kein Gesamtergebnis: dafür haben zu wenige Personen genug Fragen beantwortet."
        }
        Teaming::HeldBack => {
            "Der Durchschnitt läge auf Stufe {0}; der Bereich „{1}“ hält das Team zurück."
        }
        Teaming::Agreement => "Einigkeit",
        Teaming::AgreedOn => "Einig bei {0} von {1} Fragen",
        Teaming::AgreementAbout => {
            "Die Grenzen (einig ab 0,70, gemischt ab 0,50) sind Faustregeln."
        }
        Teaming::Agreed => "einig",
        Teaming::Mixed => "gemischt",
        Teaming::Split => "gespalten",
        Teaming::Talk => "Darüber sprechen",
        Teaming::TalkAbout => {
            "Hier liegen die Antworten am weitesten auseinander. Fragen Sie: Was haben Sie dabei vor Augen?"
        }
        Teaming::TalkNone => "Keine Frage spaltet das Team.",
        Teaming::Items => "Frage für Frage",
        Teaming::Mean => "Mittel {0}",
        Teaming::Between => "Stufe {0} bis {1}",
        Teaming::AllSame => "alle Stufe {0}",
        Teaming::Count => "{0} Antworten",
        Teaming::DontKnow => "{0} × „weiß nicht“",
        Teaming::NotApplicable => "{0} × „trifft nicht zu“",
        Teaming::HiddenFew => "nicht gezeigt: weniger als {0} Antworten",
        Teaming::HiddenRest => {
            "nicht gezeigt: weniger als {0} haben eine Stufe gewählt, oder weniger als {0} keine"
        }
        Teaming::HiddenGroup => "nicht gezeigt: würde eine kleine Gruppe verraten",
        Teaming::MostNotApplicable => "Die meisten sagen „trifft nicht zu“",
        Teaming::MostDontKnow => "Die meisten sagen „weiß nicht“",
        Teaming::Table => "Alle Zahlen als Tabelle",
        Teaming::Question => "Frage",
        Teaming::LevelShort => "St. {0}",
        Teaming::AnswersHead => "Antw.",
        Teaming::MeanHead => "Mittel",
        Teaming::Sides => "Blickwinkel im Vergleich",
        Teaming::SidesAbout => {
            "Mittel je Fähigkeit. Ab einem Unterschied von 1,0 lohnt sich das Gespräch."
        }
        Teaming::Distance => "Unterschied",
        Teaming::Notable => "auffällig",
        Teaming::SideHidden => "{0}: nicht gezeigt, weniger als {1} Personen",
        Teaming::SideSmall => "{0}: nicht gezeigt, würde eine kleine Gruppe verraten",
        Teaming::Plan => "Der Plan des Teams",
        Teaming::FindOut => "Zuerst herausfinden: {0}",
        Teaming::PlanNone => "Alle Ziele sind erreicht: bewahren und weitergeben.",
        Teaming::Link => "Team-Link",
        Teaming::LinkAbout => {
            "Er enthält, wie viele Personen je Frage welche Stufe gewählt haben. Er enthält keine Namen, keine Blickwinkel und nicht, welche Antworten zusammengehören."
        }
        Teaming::LinkTooLong => "Für einen Link ist dieses Ergebnis zu umfangreich.",
    }
}
