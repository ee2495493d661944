pub(super) mod desk;

use super::Msg;

/// What it says in German.
#[expect(clippy::too_many_lines, reason = "a line for every message")]
pub(super) const fn say(msg: Msg) -> &'static str {
    match msg {
        Msg::Languages => "Sprache",
        Msg::Promise => "Ihre Antworten bleiben auf diesem Gerät.",
        Msg::OneMinute => "etwa 1 Minute",
        Msg::Minutes => "etwa {0} Minuten",
        Msg::OneQuestion => "1 Frage",
        Msg::Questions => "{0} Fragen",
        Msg::Extent => "Umfang",
        Msg::ChangeExtent => "Mehr Möglichkeiten",
        Msg::Quick => "Kurz",
        Msg::Full => "Ausführlich",
        Msg::Single => "Nur ein Bereich",
        Msg::WhichDimension => "Welcher Bereich?",
        Msg::Progress => "Fortschritt",
        Msg::AnsweredOf => "{0} von {1}",
        Msg::QuestionOf => "Frage {0} von {1}",
        Msg::DontKnow => "Weiß nicht",
        Msg::NotApplicable => "Trifft nicht zu",
        Msg::RarelyNotApplicable => {
            "„Trifft nicht zu“ ist selten richtig. Liegt die Sache nur außerhalb Ihres Einflusses? Dann wählen Sie bitte, was Ihren Alltag am besten beschreibt, oder „Weiß nicht“."
        }
        Msg::Back => "Zurück",
        Msg::Next => "Weiter",
        Msg::Skip => "Überspringen",
        Msg::ToReport => "Zum Ergebnis",
        Msg::SelfAssessment => "Selbsteinschätzung, nicht von Dritten geprüft",
        Msg::Received => "Sie sehen ein geteiltes Ergebnis.",
        Msg::ReceivedAbout => {
            "Jemand hat Ihnen diesen Link geschickt; er enthält nur die Antworten, auf denen es beruht."
        }
        Msg::TakeItYourself => "Selbst ausfüllen",
        Msg::ChangeAnswers => "Diese Antworten ändern",
        Msg::LevelOf => "Stufe {0} von 5",
        Msg::Gate => "Ihr Durchschnitt läge auf Stufe {0}; der Bereich „{1}“ hält Sie zurück.",
        Msg::NoTotal => "Noch kein Gesamtergebnis",
        Msg::PartOfInstrument => {
            "Sie haben einen Teil der Fragen gewählt. Ein Gesamtergebnis gibt es, sobald alle Bereiche beantwortet sind."
        }
        Msg::NotEnough => {
            "Für ein Gesamtergebnis fehlen noch Antworten: {0}. Was schon beantwortet ist, sehen Sie hier."
        }
        Msg::NotEnoughOverall => {
            "Für ein Gesamtergebnis müssen zwei Drittel der Fragen beantwortet sein."
        }
        Msg::NothingApplies => {
            "Zu einem ganzen Bereich trifft keine Frage auf Sie zu; deshalb gibt es kein Gesamtergebnis."
        }
        Msg::Indicative => {
            "Eine Frage je Fähigkeit gibt eine erste Orientierung. Mit allen Fragen wird das Ergebnis belastbarer."
        }
        Msg::OneOpenItem => "Eine Frage ist noch offen.",
        Msg::OpenItems => "{0} Fragen sind noch offen.",
        Msg::AnswerOpen => "Offene Fragen beantworten",
        Msg::Index => "Index",
        Msg::Band => "Je nach Antwort auf die offenen Fragen liegt er zwischen {0} und {1}",
        Msg::Certain => "sicher",
        Msg::FairlyCertain => "ziemlich sicher",
        Msg::Rough => "grob",
        Msg::Exact => "Alle Fragen sind beantwortet; nichts macht den Index unsicher.",
        Msg::ToNextLevel => "Bis Stufe {1} fehlen im Mittel {0} Punkte je Antwort.",
        Msg::LevelBorders => "Die Striche sind die Grenzen der Stufen.",
        Msg::Dimensions => "Die Bereiche",
        Msg::Bottleneck => "Engpass",
        Msg::Radar => "Das Profil",
        Msg::RadarSummary => {
            "Netzdiagramm der Fähigkeiten. Am weitesten entwickelt: {0}. Am wenigsten: {1}. Die Tabelle daneben enthält alle Werte."
        }
        Msg::Capability => "Fähigkeit",
        Msg::Level => "Stufe",
        Msg::Mean => "Mittel",
        Msg::TooFew => "zu wenige Antworten",
        Msg::NotScored => "trifft nicht zu",
        Msg::Balance => "Das Gleichgewicht",
        Msg::BalanceEven => "Ausgewogen",
        Msg::BalanceUneven => "Ungleich",
        Msg::BalanceLopsided => "Schieflage",
        Msg::Spread => "Zwischen dem stärksten und dem schwächsten Bereich liegen {0} Punkte.",
        Msg::StandingOut => "Was auffällt",
        Msg::Strengths => "Stärken",
        Msg::RelativeStrengths => "Vergleichsweise stark",
        Msg::NoStrengths => "Noch ragt nichts heraus.",
        Msg::Gaps => "Lücken",
        Msg::RelativeGaps => "Vergleichsweise schwach",
        Msg::NoGaps => "Keine auffälligen Lücken.",
        Msg::Critical => "kritisch",
        Msg::Uneven => "In sich uneinheitlich",
        Msg::UnevenItem => "{0}: deutlich schwächer bei „{1}“",
        Msg::SameAnswerThroughout => {
            "Fast alle Antworten sind gleich. Lohnt sich ein zweiter Blick auf einzelne Fragen?"
        }
        Msg::Hasty => "Sie waren sehr schnell. Lesen Sie die Beschreibungen noch einmal in Ruhe.",
        Msg::LimitedComparability => {
            "Mehr als ein Viertel der Fragen trifft nicht zu. Mit anderen Ergebnissen lässt sich dieses nur eingeschränkt vergleichen."
        }
        Msg::AllHighest => {
            "Im Bereich „{0}“ steht überall die höchste Stufe. Welchen Beleg sähen Außenstehende?"
        }
        Msg::Plan => "Die nächsten Schritte",
        Msg::PlanAbout => {
            "Wenige Schritte, jeder nur eine Stufe weiter, geordnet von der Analyse bis zur Auswertung."
        }
        Msg::PlanEmpty => {
            "Alle bewerteten Fähigkeiten haben mindestens Stufe 4 erreicht. Halten Sie den Stand und geben Sie weiter, was bei Ihnen gelingt."
        }
        Msg::FindOut => "Zuerst herausfinden",
        Msg::FindOutAbout => {
            "{0}: Hier war die Antwort mehrfach „Weiß nicht“. Wer in der Organisation kann das beantworten?"
        }
        Msg::QuickWin => "Schnell spürbar",
        Msg::Foundation => "Fundament",
        Msg::NextStep => "Nächster Schritt",
        Msg::EffortSmall => "geringer Aufwand",
        Msg::EffortMedium => "mittlerer Aufwand",
        Msg::EffortLarge => "hoher Aufwand",
        Msg::FromTo => "Stufe {0} → {1}",
        Msg::AfterPlan => "Nach diesem Plan: Index {0}",
        Msg::AfterPlanLevel => "Stufe {0}, {1}",
        Msg::Answers => "Ihre Antworten und die nächste Stufe",
        Msg::AnswersAbout => "Zu jeder Antwort steht die Beschreibung eine Stufe höher.",
        Msg::YourAnswer => "Heute",
        Msg::NextOption => "Als Nächstes",
        Msg::Unanswered => "Nicht beantwortet",
        Msg::Change => "Ändern",
        Msg::ChangeItem => "Antwort ändern: {0}",
        Msg::Deepen => "Vertiefen",
        Msg::DeepenAbout => "Mehr Fragen machen das Ergebnis belastbarer. Ihre Antworten bleiben.",
        Msg::DeepenLast => "Die letzte Frage beantworten",
        Msg::DeepenAll => "Alle weiteren {0} Fragen",
        Msg::DeepenDimensionOne => "{0}: 1 Frage",
        Msg::DeepenDimension => "{0}: {1} Fragen",
        Msg::Keep => "Behalten und weitergeben",
        Msg::KeepAbout => "Der Link enthält nur Ihre Antworten und den Monat, keinen Namen.",
        Msg::Link => "Link zum Ergebnis",
        Msg::Copy => "Link kopieren",
        Msg::Copied => "Der Link ist kopiert.",
        Msg::NotCopied => {
            "Der Browser erlaubt das Kopieren nicht. Der Link ist markiert: Kopieren Sie ihn bitte selbst."
        }
        Msg::Work => "Plan, Team, Vergleich, Dateien",
        Msg::Together => "Team, Workshop, gespeicherte Ergebnisse",
        Msg::Print => "Drucken",
        Msg::Restart => "Neu beginnen",
        Msg::RestartQuestion => "Alle Antworten verwerfen und von vorn beginnen?",
        Msg::RestartConfirm => "Ja, verwerfen",
        Msg::Method => "So rechnen wir",
        Msg::MethodAnswers => {
            "Beantwortet: {0} von {1} zutreffenden Fragen. „Weiß nicht“: {2}. „Trifft nicht zu“: {3}. Was offen bleibt, zählt nicht als null: Es macht das Ergebnis ungenauer, nicht schlechter."
        }
        Msg::MethodCapability => {
            "Jede Antwort zählt 1 bis 5. Der Wert einer Fähigkeit ist das Mittel ihrer Antworten, sofern mindestens zwei Drittel beantwortet sind."
        }
        Msg::MethodDimension => "{0}: {1} = {2}",
        Msg::MethodTotal => "Gesamt: {0} = {1}",
        Msg::MethodIndex => "Index: 25 × ({0} − 1) = {1}. Nur Einsen ergeben 0, nur Fünfen 100.",
        Msg::MethodLevel => {
            "Die Stufe ist die nächstgelegene Beschreibung, in der genauen Mitte die niedrigere, denn Selbsteinschätzungen fallen meist zu gut aus."
        }
        Msg::MethodBand => {
            "Unsicherheit: mit allen offenen Antworten auf 1 läge der Index bei {0}, mit allen auf 5 bei {1}."
        }
        Msg::MethodGate => {
            "Die Gesamtstufe liegt höchstens eine über der des schwächsten Bereichs: Ein Mittelwert soll nicht verdecken, was fehlt."
        }
        Msg::MethodPlan => {
            "Vorrang hat, was weit von Stufe 4, der guten Praxis, entfernt ist, viel zählt und wenig Aufwand macht: höchstens fünf Schritte, drei je Bereich, und immer der schwächste Punkt."
        }
        Msg::MethodLimits => {
            "Das Ergebnis ist so gut wie die Antworten. Es ist ein Anstoß zum Gespräch, kein Zeugnis."
        }
        Msg::Trouble => "Dieser Link lässt sich nicht öffnen",
        Msg::LinkEmpty => {
            "Darin steht kein Ergebnis. Vielleicht ist beim Kopieren das Ende verloren gegangen."
        }
        Msg::LinkDamaged => {
            "Ein Teil fehlt oder ist verändert; das kommt vor, wenn E-Mail-Programme lange Links umbrechen. Bitten Sie um eine Kopie oder fügen Sie den Code hier ein."
        }
        Msg::LinkForeign => {
            "Er gehört zu einem anderen Fragebogen. Bitte öffnen Sie ihn auf der Seite, von der er stammt."
        }
        Msg::LinkNewer => "Er stammt aus einer neueren Fassung. Bitte laden Sie diese Seite neu.",
        Msg::LinkOlder => {
            "Er stammt aus einer früheren Ausgabe des Fragebogens; ein Ergebnis daraus wäre nicht mehr richtig."
        }
        Msg::Code => "Link oder Code",
        Msg::CodeHelp => "Der Code steht im Link hinter „#r=“.",
        Msg::Open => "Öffnen",
        Msg::StartNew => "Neu ausfüllen",
        Msg::ToAnswers => "Zurück zu meinen Antworten",
        Msg::NotFetched => {
            "Die Texte dafür ließen sich nicht laden. Bitte prüfen Sie die Verbindung."
        }
    }
}
