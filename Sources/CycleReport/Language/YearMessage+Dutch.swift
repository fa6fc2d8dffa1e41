extension YearMessage {
  var dutch: String {
    switch self {
    case .sectionYear: "Naast de vorige cyclus"
    case .introYear:
      "De cyclus van {after} naast die van {before}, onder dezelfde regels en lezingen; elk met de feiten van "
        + "de eigen map."
    case .titleYearTotals: "De pool in {before} en in {after}"
    case .titleYearStates: "De lidstaten in {before} en in {after}"
    case .headingChange: "Verandering"
    case .subjectReference: "Referentiegetal"
    case .headingOf: "{what} {year}"
    case .headingChangeOf: "{what}, verandering"
    case .footnotePartial: "Bekende bedragen; sommige achter dit getal zijn niet bekend."
    case .partialMark: "{number} (bekend)"
    }
  }
}
