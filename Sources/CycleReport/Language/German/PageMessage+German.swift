extension PageMessage {
  var german: String {
    switch self {
    case .pictureWaterfall: "Von nominal zu verfügbar: {measure}"
    case .pictureShare: "Zusagen neben gerechten Anteilen, Teil {part}"
    case .pictureLadder: "Zugesagte Übernahmen neben den Schwellen des Artikels 63"
    case .shareReleased: "freigestellt: vom Solidaritätspool begünstigt"
    case .shareUnknown: "nicht bekannt, von {share}"
    case .shareOf: "{value} von {share}"
    case .ladderPledged: "Im Rechtsakt zugesagt"
    case .ladderObliged: "Noch geschuldet"
    case .ladderGate: "Ausgleiche auf Antrag"
    case .ladderReference: "Referenzzahl"
    case .ladderMandatory: "Verpflichtende Ausgleiche unter"
    case .keyRelocation: "Übernahmen"
    case .keyOffsets: "Übernahmen durch Ausgleiche"
    case .keyMoney: "Geld und alternative Maßnahmen, im gesetzlichen Verhältnis"
    case .keyDeducted: "abgezogen"
    case .keyPerhaps: "höchstens, wo nicht bekannt"
    case .keyOpen: "nicht zugesagt"
    case .keyReleased: "freigestellt oder ohne gerechten Anteil"
    case .keyRemaining: "was bleibt"
    case .keyTaken: "was abgeht"
    case .keyPledged: "bekannte Zusagen"
    case .captionShare: "Zusagen neben verpflichtenden gerechten Anteilen"
    case .noteShare:
      "Jeder Balken ist so lang wie der eigene gerechte Anteil des Staates, der an der schwarzen Linie endet; "
        + "die Zahlen geben den Wert der effektiven Zusage und den angepassten Anteil in Übernahmeäquivalenten an."
    case .tableLink: "Die Tabelle zum Bild"
    case .pageTitle: "Jährlicher Migrationsmanagementzyklus {year}: der Solidaritätspool"
    case .pageKicker: "Zyklusbericht"
    case .pageSkip: "Zur Zusammenfassung"
    case .pageContents: "Inhalt"
    case .pageLead:
      "Was der Solidaritätspool {year} enthält, wer was schuldet und was daraus nach der Verordnung (EU) "
        + "2024/1351 folgt. Der Rat hat Referenzzahlen von {relocations} Übernahmen und {money} festgelegt."
    case .pageLeadWithoutAct:
      "Was der Solidaritätspool {year} nach der Verordnung (EU) 2024/1351 von jedem Staat verlangen würde, bei "
        + "Referenzzahlen von {relocations} Übernahmen und {money}."
    case .markNoAct:
      "Ein Ausblick: Zu diesem Solidaritätspool ist kein Rechtsakt des Rates erfasst. Die Referenzzahlen sind "
        + "als Eingabe gegeben, nicht angenommen."
    case .markNoPledges: "Zu diesem Solidaritätspool ist keine Zusage erfasst."
    case .pageApplies: "Der Solidaritätspool gilt vom {from} bis zum {to}."
    case .pageClock: "Tatsachen und Daten sind zum Stand vom {date} beurteilt."
    case .pageFooter:
      "Berechnet von {name} {version} mit GLPK {glpk} aus den unter Quellen aufgeführten Eingaben; gleiche "
        + "Eingaben ergeben gleiche Bytes. Was Organe entscheiden, wird hier erfasst, nie entschieden."
    case .markSynthetic: "Dieser Zyklus ist erfunden, für Tests und Übungen."
    case .markOverridden: "Rechtliche Parameter weichen vom Gesetz ab: {parameters}."
    case .sectionSummary: "Zusammenfassung"
    case .sectionStatuses: "Einstufungen"
    case .sectionShares: "Referenzschlüssel und gerechte Anteile"
    case .sectionLedger: "Übersicht nach Mitgliedstaaten"
    case .sectionPool: "Von nominal zu verfügbar"
    case .sectionOffsets: "Verantwortungsausgleich"
    case .sectionDistribution: "Verteilung"
    case .sectionCalendar: "Kalender"
    case .sectionReadings: "Lesarten und ihre Wirkung"
    case .sectionNotes: "Anmerkungen"
    case .sectionSources: "Quellen"
    case .sectionMethod: "Methode"
    case .sectionTraces: "Woher jede Zahl kommt"
    case .introStatuses:
      "Die Einstufungen sind die des Beschlusses der Kommission oder des Staates selbst, wie erfasst; hier wird "
        + "keine entschieden."
    case .introShares:
      "Der Referenzschlüssel des Artikels 66 gewichtet Bevölkerung und gesamtes BIP je zur Hälfte über die durch "
        + "Teil IV gebundenen Staaten. Der verpflichtende gerechte Anteil ist der Schlüssel mal Referenzzahl. "
        + "Übernahme und Geld sind Alternativen, nicht kumulativ."
    case .introLedger:
      "Was jeder Staat schuldet und was er zugesagt hat. Der Wert einer Zusage wird in Übernahmeäquivalenten "
        + "gemessen; die Arten der Solidarität sind gleichwertig."
    case .introPool:
      "Nominal sind die Zusagen wie erfasst. Die Zusagen begünstigter Mitgliedstaaten werden freigestellt und "
        + "Abzüge gehen ab: Was bleibt, ist effektiv. Übernahmen, die ein Staat durch Verantwortungsausgleich "
        + "erfüllen will, stehen begünstigten Mitgliedstaaten nicht als Überstellungen zur Verfügung."
    case .introOffsets:
      "Artikel 63 lässt Staaten die Zuständigkeit für Antragsteller übernehmen, statt sie umzuverteilen: auf "
        + "Antrag, auf Angebot und als Pflicht, wo zugesagte Übernahmen hinter einer Schwelle zurückbleiben."
    case .introCalendar:
      "Gesetzliche Termine mit geplanten und tatsächlichen Tagen, beurteilt zum Stichtag des Berichts."
    case .introCalendarWithoutClock:
      "Gesetzliche Termine mit geplanten und tatsächlichen Tagen. Ohne Stichtag wird nichts als überfällig beurteilt."
    case .introReadings:
      "Wo das Recht eine Frage offenlässt, nimmt das Rechenwerk eine Antwort beim Namen. Die Standardantworten "
        + "geben die Praxis von 2026 wieder; Nutzer können anders wählen."
    case .introEffects:
      "Was jede andere Antwort ändern würde, eine nach der anderen, bei sonst gleichen Umständen. Die Verteilung "
        + "wird hier nicht neu berechnet."
    case .introTraces:
      "Jede Zahl mit ihrer Regel, ihrem Artikel, ihren Lesarten und ihrer Herkunft, bis zur Zeile der Quelle. "
        + "Dasselbe steht in trace.json."
    case .methodExact:
      "Jede rechtlich bestimmte Zahl ist ein exakter Bruch bis zu der Rundung, die die Regel nennt; keine "
        + "Gleitkommazahl entscheidet über ein Ergebnis."
    case .methodRules:
      "Jede Regel steht an einer Stelle mit ihrem Artikel und gibt mit ihrem Wert an, woher er kommt. Rechtliche "
        + "Parameter sind datiert und belegt."
    case .methodDecisions:
      "Einstufungen, Abzüge, Zugang zum Solidaritätspool und Verteilungen sind Entscheidungen von Organen. Sie "
        + "sind Eingaben: Das Rechenwerk erfasst den Rechtsakt hinter jeder und berechnet, was daraus folgt."
    case .methodModel:
      "Wo das Recht einen Maßstab statt einer Formel gibt, schlägt ein lineares Programm eine Verteilung vor: "
        + "zuerst eine möglichst gleiche Deckung des Bedarfs, dann eine möglichst gleiche Inanspruchnahme der "
        + "Zusagen, dann die Ströme. GLPK findet das Optimum, exakte Arithmetik beweist es. Es ist ein Vorschlag an "
        + "das Forum auf Fachebene."
    case .methodReproduce:
      "Der Bericht lässt sich aus der Kopie der Eingaben daneben neu erstellen, bis auf dieselben Bytes."
    case .mapBenefitting: "vom Solidaritätspool begünstigt"
    case .mapCovered: "hat seinen angepassten Anteil oder mehr zugesagt"
    case .mapOwing: "hat weniger als seinen angepassten Anteil zugesagt"
    case .mapUnknown: "Zusage nicht bekannt"
    case .mapDeducted: "Anteil vollständig abgezogen"
    case .mapNotBound: "nicht gebunden"
    case .noteMap:
      "Buchstaben: D unter Migrationsdruck, G von ihm bedroht, A ausgeprägte Migrationslage, d und a nach "
        + "eigener Einschätzung des Staates, B vom Solidaritätspool begünstigt."
    }
  }
}
