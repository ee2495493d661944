use super::Words;
use crate::model::{Certainty, Effort, Evenness, Hint, LinkTrouble, Tag};

pub(super) static WORDS: Words = Words {
    language: "Deutsch",
    languages: "Sprache",

    promise: "Ihre Antworten bleiben auf diesem Gerät.",
    minutes: |minutes| match minutes {
        1 => "etwa 1 Minute".into(),
        _ => format!("etwa {minutes} Minuten"),
    },
    questions: |questions| match questions {
        1 => "1 Frage".into(),
        _ => format!("{questions} Fragen"),
    },
    extent: "Umfang",
    change_extent: "Umfang ändern",
    quick: "Kurz",
    full: "Ausführlich",
    single: "Nur ein Bereich",
    which_dimension: "Welcher Bereich?",

    progress: "Fortschritt",
    answered_of: |answered, asked| format!("{answered} von {asked}"),
    question_of: |position, all| format!("Frage {position} von {all}"),
    options: "Welche Beschreibung trifft am ehesten zu?",
    keys: "Die Tasten 1 bis 5 wählen eine Antwort.",
    dont_know: "Weiß nicht",
    not_applicable: "Trifft nicht zu",
    rarely_not_applicable: "„Trifft nicht zu“ ist selten richtig. Liegt die Sache nur außerhalb Ihres Einflusses? Dann wählen Sie bitte, was Ihren Alltag am besten beschreibt, oder „Weiß nicht“.",
    back: "Zurück",
    next: "Weiter",
    skip: "Überspringen",
    to_report: "Zum Ergebnis",

    self_assessment: "Selbsteinschätzung, nicht von Dritten geprüft",
    received: "Sie sehen ein geteiltes Ergebnis.",
    received_about: "Jemand hat Ihnen diesen Link geschickt. Das Ergebnis beruht auf den Antworten dieser Person; der Link enthält sonst nichts.",
    take_it_yourself: "Selbst ausfüllen",
    change_answers: "Diese Antworten ändern",
    level_of: |level| format!("Stufe {level} von 5"),
    gate: |average, dimension| {
        format!(
            "Ihr Durchschnitt läge auf Stufe {average}; der Bereich „{dimension}“ hält Sie zurück."
        )
    },
    no_total: "Noch kein Gesamtergebnis",
    part_of_instrument: "Sie haben einen Teil der Fragen gewählt. Ein Gesamtergebnis gibt es, sobald alle Bereiche beantwortet sind.",
    not_enough: |dimensions| {
        format!(
            "Für ein Gesamtergebnis fehlen noch Antworten: {dimensions}. Was schon beantwortet ist, sehen Sie hier."
        )
    },
    indicative: "Eine Frage je Fähigkeit gibt eine erste Orientierung. Mit allen Fragen wird das Ergebnis belastbarer.",
    open_items: |items| match items {
        1 => "Eine Frage ist noch offen.".into(),
        _ => format!("{items} Fragen sind noch offen."),
    },
    answer_open: "Offene Fragen beantworten",

    index: "Index",
    index_of: |index| format!("Index {index} von 100"),
    band: |low, high| {
        format!("Je nach Antwort auf die offenen Fragen liegt er zwischen {low} und {high}")
    },
    certainty: |certainty| match certainty {
        Certainty::Certain => "sicher",
        Certainty::FairlyCertain => "ziemlich sicher",
        Certainty::Rough => "grob",
    },
    exact: "Alle Fragen sind beantwortet; der Index hat keine Unsicherheit aus fehlenden Antworten.",
    to_next_level: |distance, level| {
        format!("Bis Stufe {level} fehlen im Mittel {distance} Punkte je Antwort.")
    },
    level_borders: "Die Striche zeigen die Grenzen der fünf Stufen.",

    dimensions: "Die Bereiche",
    bottleneck: "Engpass",
    radar: "Das Profil",
    radar_summary: |strongest, weakest| {
        format!(
            "Netzdiagramm der Fähigkeiten. Am weitesten entwickelt: {strongest}. Am wenigsten: {weakest}. Die Tabelle daneben enthält alle Werte."
        )
    },
    radar_shape: "Ihr Stand",
    radar_target: "Ziel",
    dimension: "Bereich",
    capability: "Fähigkeit",
    level: "Stufe",
    mean: "Mittel",
    target: "Ziel",
    too_few: "zu wenige Antworten",
    not_scored: "trifft nicht zu",
    not_asked: "nicht gefragt",

    balance: "Das Gleichgewicht",
    evenness: |evenness| match evenness {
        Evenness::Even => "Ausgewogen",
        Evenness::Uneven => "Ungleich",
        Evenness::Lopsided => "Schieflage",
    },
    spread: |spread| {
        format!("Zwischen dem stärksten und dem schwächsten Bereich liegen {spread} Punkte.")
    },
    strengths: "Stärken",
    relative_strengths: "Vergleichsweise stark",
    no_strengths: "Noch ragt nichts heraus.",
    gaps: "Lücken",
    relative_gaps: "Vergleichsweise schwach",
    no_gaps: "Keine auffälligen Lücken.",
    critical: "kritisch",
    uneven: "In sich uneinheitlich",
    uneven_item: |capability, item| format!("{capability}: deutlich schwächer bei „{item}“"),
    hint: |hint, dimension| {
        match hint {
        Hint::SameAnswerThroughout => "Fast alle Antworten sind gleich. Lohnt sich ein zweiter Blick auf einzelne Fragen?".into(),
        Hint::Hasty => "Sie waren sehr schnell. Lesen Sie die Beschreibungen bei Gelegenheit noch einmal in Ruhe.".into(),
        Hint::LimitedComparability => "Mehr als ein Viertel der Fragen trifft nicht zu. Mit anderen Ergebnissen lässt sich dieses nur eingeschränkt vergleichen.".into(),
        Hint::AllHighest(_) => format!("Im Bereich „{dimension}“ steht überall die höchste Stufe. Welchen Beleg sähen Außenstehende?"),
    }
    },

    plan: "Die nächsten Schritte",
    plan_about: "Wenige Schritte, jeder nur eine Stufe weiter, geordnet von der Analyse bis zur Auswertung.",
    plan_empty: "Alle bewerteten Fähigkeiten haben ihr Ziel erreicht. Halten Sie den Stand und geben Sie weiter, was bei Ihnen gelingt.",
    find_out: "Zuerst herausfinden",
    find_out_about: |capability| {
        format!(
            "{capability}: Hier war die Antwort mehrfach „Weiß nicht“. Wer in der Organisation kann das beantworten?"
        )
    },
    tag: |tag| match tag {
        Tag::QuickWin => "Schnell spürbar",
        Tag::Foundation => "Fundament",
        Tag::NextStep => "Nächster Schritt",
    },
    effort: |effort| match effort {
        Effort::Small => "geringer Aufwand",
        Effort::Medium => "mittlerer Aufwand",
        Effort::Large => "hoher Aufwand",
    },
    from_to: |from, to| format!("Stufe {from} → {to}"),
    after_plan: |index| format!("Nach diesem Plan: Index {index}"),
    after_plan_level: |level, name| format!("Stufe {level}, {name}"),
    targets: "Ziele anpassen",
    targets_about: "Stufe 4 ist gute Praxis; Stufe 5 lohnt sich nur, wo sie etwas einbringt. Der Plan folgt Ihren Zielen sofort.",
    target_of: |capability| format!("Ziel für {capability}"),

    answers: "Ihre Antworten und was jeweils als Nächstes zu sehen wäre",
    answers_about: "Zu jeder Antwort steht die Beschreibung eine Stufe höher: daran erkennen Sie den Fortschritt.",
    your_answer: "Heute",
    next_option: "Als Nächstes",
    unanswered: "Nicht beantwortet",
    change: "Ändern",
    change_item: |item| format!("Antwort ändern: {item}"),

    deepen: "Vertiefen",
    deepen_about: "Mehr Fragen machen das Ergebnis belastbarer. Ihre bisherigen Antworten bleiben.",
    deepen_all: |items| match items {
        1 => "Die letzte Frage beantworten".into(),
        _ => format!("Alle weiteren {items} Fragen"),
    },
    deepen_one: |dimension, items| match items {
        1 => format!("{dimension}: 1 Frage"),
        _ => format!("{dimension}: {items} Fragen"),
    },

    keep: "Behalten und weitergeben",
    keep_about: "Der Link enthält nur Ihre Antworten, keinen Namen. Wer ihn öffnet, sieht dieses Ergebnis.",
    link: "Link zum Ergebnis",
    copy: "Link kopieren",
    copied: "Der Link ist kopiert.",
    not_copied: "Der Browser hat das Kopieren nicht erlaubt. Der Link ist markiert: Kopieren Sie ihn bitte selbst.",
    print: "Drucken",
    restart: "Neu beginnen",
    restart_question: "Alle Antworten verwerfen und von vorn beginnen?",
    restart_confirm: "Ja, verwerfen",
    restart_cancel: "Nein, behalten",

    method: "So rechnen wir",
    method_answers: |answered, applicable, dont_know, not_applicable| {
        format!(
            "Beantwortet: {answered} von {applicable} Fragen, die auf Sie zutreffen. „Weiß nicht“: {dont_know}. „Trifft nicht zu“: {not_applicable}. Weder „Weiß nicht“ noch eine offene Frage zählt als null: Beide machen das Ergebnis ungenauer, nicht schlechter."
        )
    },
    method_capability: "Jede Antwort zählt 1 bis 5. Der Wert einer Fähigkeit ist das Mittel ihrer Antworten, sofern mindestens zwei Drittel beantwortet sind.",
    method_dimension: |dimension, sum, mean| format!("{dimension}: {sum} = {mean}"),
    method_total: |sum, mean| format!("Gesamt: {sum} = {mean}"),
    method_index: |mean, index| {
        format!("Index: 25 × ({mean} − 1) = {index}. Nur Einsen ergeben 0, nur Fünfen 100.")
    },
    method_level: "Die Stufe ist die nächstgelegene Beschreibung. In der genauen Mitte gilt die niedrigere, denn Selbsteinschätzungen fallen meist zu gut aus.",
    method_band: |low, high| {
        format!(
            "Unsicherheit: mit allen offenen Antworten auf 1 läge der Index bei {low}, mit allen auf 5 bei {high}."
        )
    },
    method_gate: "Die Gesamtstufe liegt höchstens eine über der des schwächsten Bereichs: Ein Mittelwert soll nicht verdecken, was fehlt.",
    method_plan: "Vorrang hat, was weit vom Ziel entfernt ist, viel zählt und wenig Aufwand macht; höchstens fünf Schritte, höchstens drei je Bereich, der schwächste Punkt ist immer dabei.",
    method_limits: "Das Ergebnis ist so gut wie die Antworten. Es ist ein Anstoß zum Gespräch, kein Zeugnis.",

    trouble: "Dieser Link lässt sich nicht öffnen",
    trouble_about: |trouble| match trouble {
        LinkTrouble::Empty => {
            "Darin steht kein Ergebnis. Vielleicht ist beim Kopieren das Ende verloren gegangen."
        }
        LinkTrouble::Damaged => {
            "Ein Teil fehlt oder ist verändert; das kommt in E-Mails vor, wenn lange Links umbrochen werden. Bitten Sie um den Link als Kopie oder fügen Sie den Code hier ein."
        }
        LinkTrouble::Foreign => {
            "Er gehört zu einem anderen Fragebogen. Bitte öffnen Sie ihn auf der Seite, von der er stammt."
        }
        LinkTrouble::Newer => {
            "Er stammt aus einer neueren Fassung. Laden Sie diese Seite neu; hilft das nicht, ist sie noch nicht aktualisiert."
        }
        LinkTrouble::Older => {
            "Er stammt aus einer früheren Ausgabe des Fragebogens, deren Fragen anders lauteten. Ein Ergebnis daraus wäre nicht mehr richtig."
        }
    },
    code: "Link oder Code",
    code_help: "Der Code steht im Link hinter „#r=“.",
    open: "Öffnen",
    start_new: "Neu ausfüllen",
    language_failed: "Diese Sprache ließ sich nicht laden. Bitte prüfen Sie die Verbindung.",
};
