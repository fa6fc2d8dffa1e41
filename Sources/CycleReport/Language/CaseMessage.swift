/// The messages of the calculator for one relocation case (Article 67).
enum CaseMessage: String, CaseIterable, Message {
  case titleCase
  case stepPostponement
  case stepReply
  case stepDecision
  case stepNotice
  case stepTransfer
  case actorReceiving
  case actorBenefitting
  case noteReply
  case noteTacit
  case notePostponement
  case noteNoticeApplicant
  case noteNoticeBeneficiary
  case noteTransfer
  case footnoteCase
  case footnoteHolidays

  var english: String {
    switch self {
    case .titleCase: "Dates of the relocation case received on {date}"
    case .stepPostponement: "Announce that the answer comes a week later"
    case .stepReply: "Answer to the file"
    case .stepDecision: "Transfer decision"
    case .stepNotice: "Written notice of the transfer"
    case .stepTransfer: "Transfer"
    case .actorReceiving: "Relocation State"
    case .actorBenefitting: "Benefitting State"
    case .noteReply: "Silence confirms on the last day."
    case .noteTacit: "Confirmed by silence."
    case .notePostponement: "Announced in the first week, it makes the time for the answer two weeks."
    case .noteNoticeApplicant: "At the latest two days before the transfer; counted back, the day does not move."
    case .noteNoticeBeneficiary: "At the latest one week before the transfer; counted back, the day does not move."
    case .noteTransfer:
      "Four weeks from the confirmation, or from the final decision on an appeal with suspensive effect; the "
        + "article states no consequence of missing it."
    case .footnoteCase:
      "Periods in weeks end on the same weekday; a last day on a weekend or holiday moves to the next working "
        + "day (Article 75)."
    case .footnoteHolidays:
      "Weekends are known; of holidays only those that holidays.csv holds for the State given with "
        + "--case-state."
    }
  }
}
