extension YearMessage {
  var german: String {
    switch self {
    case .sectionYear: "Neben dem vorigen Zyklus"
    case .introYear:
      "Der Zyklus {after} neben dem von {before}, nach denselben Regeln und Lesarten; jeder mit den Tatsachen "
        + "seines Ordners."
    case .titleYearTotals: "Der Pool {before} und {after}"
    case .titleYearStates: "Die Mitgliedstaaten {before} und {after}"
    case .headingChange: "Veränderung"
    case .subjectReference: "Referenzzahl"
    case .headingOf: "{what} {year}"
    case .headingChangeOf: "{what}, Veränderung"
    case .footnotePartial: "Bekannte Beträge; einige hinter dieser Zahl sind nicht bekannt."
    case .partialMark: "{number} (bekannt)"
    }
  }
}
