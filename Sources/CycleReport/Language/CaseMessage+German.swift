extension CaseMessage {
  var german: String {
    switch self {
    case .titleCase: "Fristen des am {date} eingegangenen Übernahmefalls"
    case .stepPostponement: "Mitteilen, dass die Antwort eine Woche später kommt"
    case .stepReply: "Antwort auf die Akte"
    case .stepDecision: "Überstellungsentscheidung"
    case .stepNotice: "Schriftliche Mitteilung der Überstellung"
    case .stepTransfer: "Überstellung"
    case .actorReceiving: "Übernehmender Mitgliedstaat"
    case .actorBenefitting: "Begünstigter Mitgliedstaat"
    case .noteReply: "Schweigen bestätigt am letzten Tag."
    case .noteTacit: "Durch Schweigen bestätigt."
    case .notePostponement: "In der ersten Woche mitgeteilt, verlängert es die Antwortfrist auf zwei Wochen."
    case .noteNoticeApplicant:
      "Spätestens zwei Tage vor der Überstellung; rückwärts gezählt verschiebt sich der Tag nicht."
    case .noteNoticeBeneficiary:
      "Spätestens eine Woche vor der Überstellung; rückwärts gezählt verschiebt sich der Tag nicht."
    case .noteTransfer:
      "Vier Wochen ab der Bestätigung oder ab der endgültigen Entscheidung über einen Rechtsbehelf mit "
        + "aufschiebender Wirkung; der Artikel nennt keine Folge der Überschreitung."
    case .footnoteCase:
      "Fristen in Wochen enden am gleichen Wochentag; ein letzter Tag am Wochenende oder Feiertag verschiebt "
        + "sich auf den nächsten Arbeitstag (Artikel 75)."
    case .footnoteHolidays:
      "Wochenenden sind bekannt; von Feiertagen nur jene, die holidays.csv für den Staat von --case-state "
        + "enthält."
    }
  }
}
