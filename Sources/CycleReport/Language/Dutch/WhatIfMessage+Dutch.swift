extension WhatIfMessage {
  /// The text in Dutch.
  var dutch: String {
    switch self {
    case .kicker: "Wat als"
    case .pageTitle: "Scenario’s naast de cyclus van {year} zoals vastgelegd"
    case .pageLead: "Cijfers die verschillen van de cyclus zoals vastgelegd: {count}."
    case .pageLeadSeveral:
      "Scenario’s: {scenarios}. De cijfers die elk ervan verandert, staan naast de cyclus zoals vastgelegd."
    case .summaryTable: "Wat verandert, naar soort, en telkens de grootste verandering"
    case .headingKind: "Cijfer"
    case .headingCount: "Veranderingen"
    case .headingLargest: "Grootste"
    case .cut: "Getoond worden de {shown} grootste van {count}; --all toont ze alle, --json altijd."
    case .besideTable: "De scenario’s naast elkaar"
    case .sectionBeside: "Naast elkaar"
    case .pictureCaption: "De grootste verschillen"
    case .pictureOf: "Voor en na, in {unit}"
    case .keyBefore: "zoals vastgelegd"
    case .keyAfter: "in het scenario"
    }
  }
}
