extension CaseMessage {
  var dutch: String {
    switch self {
    case .titleCase: "Data van het herplaatsingsgeval ontvangen op {date}"
    case .stepPostponement: "Melden dat het antwoord een week later komt"
    case .stepReply: "Antwoord op het dossier"
    case .stepDecision: "Overdrachtsbesluit"
    case .stepNotice: "Schriftelijke mededeling van de overdracht"
    case .stepTransfer: "Overdracht"
    case .actorReceiving: "Lidstaat van herplaatsing"
    case .actorBenefitting: "Begunstigde lidstaat"
    case .noteReply: "Stilzwijgen bevestigt op de laatste dag."
    case .noteTacit: "Bevestigd door stilzwijgen."
    case .notePostponement: "In de eerste week gemeld, verlengt dit de antwoordtermijn tot twee weken."
    case .noteNoticeApplicant: "Uiterlijk twee dagen vóór de overdracht; teruggerekend schuift de dag niet op."
    case .noteNoticeBeneficiary: "Uiterlijk een week vóór de overdracht; teruggerekend schuift de dag niet op."
    case .noteTransfer:
      "Vier weken na de bevestiging, of na de definitieve beslissing op een beroep met opschortende werking; "
        + "het artikel verbindt geen gevolg aan overschrijding."
    case .footnoteCase:
      "Termijnen in weken eindigen op dezelfde weekdag; een laatste dag in een weekend of op een feestdag "
        + "schuift op naar de volgende werkdag (artikel 75)."
    case .footnoteHolidays:
      "Weekends zijn bekend; van feestdagen alleen die welke holidays.csv bevat voor de staat bij "
        + "--case-state."
    }
  }
}
