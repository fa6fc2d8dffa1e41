/// The messages of the comparison with the previous cycle.
enum YearMessage: String, CaseIterable, Message {
  case sectionYear
  case introYear
  case titleYearTotals
  case titleYearStates
  case headingChange
  case subjectReference
  case headingOf
  case headingChangeOf
  case footnotePartial
  case partialMark

  var english: String {
    switch self {
    case .sectionYear: "Beside the previous cycle"
    case .introYear:
      "The cycle of {after} beside that of {before}, both under the same rules and readings; each folder’s "
        + "own facts."
    case .titleYearTotals: "The pool in {before} and in {after}"
    case .titleYearStates: "The States in {before} and in {after}"
    case .headingChange: "Change"
    case .subjectReference: "Reference number"
    case .headingOf: "{what} {year}"
    case .headingChangeOf: "{what}, change"
    case .footnotePartial: "Known amounts; some behind this number are not known."
    case .partialMark: "{number} (known)"
    }
  }
}
