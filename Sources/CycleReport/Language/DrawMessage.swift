/// What the report says of draws during the year, of the money due after it, and of the January confirmations.
enum DrawMessage: String, CaseIterable, Message {
  case section, intro, introMoney, introConfirmations
  case noDraws, noDrawsByClock, noImplementation, moneyNotCalled, moneyCalled, noMoney, noConfirmations, partsInData
  case titleDraws, titleParts, titlePositions, titleAllPositions, titleMoney, titleConfirmations
  case headingNumber, headingDrawnBy, headingDrawn, headingUnserved, headingWaiting, headingExactly, headingProRata
  case headingDeviation, headingWhole, headingPledge, headingLeft, headingBegun, headingDone, headingOpen,
    headingOverdue
  case headingAgreed, headingConverted, headingOffsets, headingCredit, headingDue, headingPaid, headingUnpaid
  case headingMoneyPledged, headingAlternativePledged, headingRelocations, headingConfirmed, headingStanding
  case meaningUnserved, meaningWaiting, meaningExactly, meaningProRata, meaningDeviation, meaningWhole, meaningPledge
  case meaningDrawn, meaningLeft, meaningBegun, meaningDone, meaningDoneWithOffsets, meaningOpen, meaningOverdue,
    meaningAgreed
  case meaningConverted, meaningOffsets, meaningCredit, meaningDue, meaningPaid, meaningUnpaid
  case meaningMoneyPledged, meaningAlternativePledged, inMillions

  var english: String {
    switch self {
    case .section: "Draws during the year and money due"
    case .intro:
      "Each draw on the pool falls on the contributing States in proportion to their overall pledges (Article 60(3)). Whole persons and cents follow what each State should have given so far. Where a pair of States is closed the split is the one nearest to that proportion, and later draws make up for it."
    case .introMoney:
      "The money due is the financial pledge still obliged, plus alternative measures that nobody asked for, less the value of mandatory offsets carried out (Article 57(4); Article 30 of Implementing Regulation (EU) 2025/2055)."
    case .introConfirmations:
      "Every January the Member States confirm to the EU Solidarity Coordinator what they carried out in the year before (Article 60(6))."
    case .noDraws: "No draw on the pool is recorded (draws.csv)."
    case .noDrawsByClock: "No draw on the pool is recorded up to {date}; later ones do not count."
    case .noImplementation: "Nothing is recorded as requested, agreed, accepted or carried out (implementation.csv)."
    case .moneyNotCalled:
      "The pool year {year} is not over, or no day to judge by is given: the money is what would be due if it ended on the facts recorded. Alternative measures become money on 31 December {year}."
    case .moneyCalled:
      "The pool year {year} is over: alternative measures that nobody asked for have become money, and the contributions are worked out on the January confirmations. No day of payment is set."
    case .noMoney: "Nobody owes money on the facts recorded."
    case .noConfirmations: "No confirmation is recorded. Those for {year} are due in January {next}."
    case .partsInData: "The {number} parts of the draws are in the table draw_parts of the data."
    case .titleDraws: "Draws on the pool of {year}"
    case .titleParts: "How each draw falls on the contributing States"
    case .titlePositions: "{measure}: drawn, left and carried out"
    case .titleAllPositions: "Drawn, left and carried out"
    case .titleMoney: "Money due after the pool year {year}"
    case .titleConfirmations: "Confirmed in January {next} for {year}"
    case .headingNumber: "No"
    case .headingDrawnBy: "Drawn by"
    case .headingDrawn: "Drawn"
    case .headingUnserved: "Unserved"
    case .headingWaiting: "Waiting"
    case .headingExactly: "Exactly"
    case .headingProRata: "Pro rata"
    case .headingDeviation: "Deviation"
    case .headingWhole: "Whole"
    case .headingPledge: "Pledge"
    case .headingLeft: "Left"
    case .headingBegun: "Begun"
    case .headingDone: "Done"
    case .headingOpen: "Open"
    case .headingOverdue: "Overdue"
    case .headingAgreed: "Agreed"
    case .headingConverted: "Converted"
    case .headingOffsets: "Offsets"
    case .headingCredit: "Credit"
    case .headingDue: "Due"
    case .headingPaid: "Paid"
    case .headingUnpaid: "Unpaid"
    case .headingMoneyPledged: "Money"
    case .headingAlternativePledged: "Altern."
    case .headingRelocations: "Relocations"
    case .headingConfirmed: "Confirmed"
    case .headingStanding: "Status"
    case .meaningUnserved: "What pledges and open pairs cannot give"
    case .meaningWaiting: "Left for a later draw by rounding"
    case .meaningExactly: "The part before rounding"
    case .meaningProRata: "In proportion to the overall pledge"
    case .meaningDeviation: "What was drawn less pro rata"
    case .meaningWhole: "The part in whole persons or cents, by what should have been given so far"
    case .meaningPledge: "The overall pledge still obliged"
    case .meaningDrawn: "Drawn so far, rounded by what should have been given"
    case .meaningLeft: "Left of the pledge"
    case .meaningBegun: "Accepted, agreed or carried out"
    case .meaningDone: "Carried out"
    case .meaningDoneWithOffsets: "Carried out, voluntary offsets included"
    case .meaningOpen: "Drawn and not carried out"
    case .meaningOverdue: "Drawn and not even begun by the last day of the pool year"
    case .meaningAgreed: "Alternative measures agreed with benefitting States"
    case .meaningConverted: "Alternative measures that become money"
    case .meaningOffsets: "Mandatory offsets carried out, persons"
    case .meaningCredit: "Their value, taken off the money due"
    case .meaningDue: "Money due on the facts recorded"
    case .meaningPaid: "Money paid"
    case .meaningUnpaid: "Due less paid"
    case .meaningMoneyPledged: "Financial pledge still obliged"
    case .meaningAlternativePledged: "Alternative measures still obliged"
    case .inMillions: "{meaning}, EUR million"
    }
  }
}
