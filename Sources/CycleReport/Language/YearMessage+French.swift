extension YearMessage {
  var french: String {
    switch self {
    case .sectionYear: "À côté du cycle précédent"
    case .introYear:
      "Le cycle de {after} à côté de celui de {before}, selon les mêmes règles et lectures\u{A0}; chacun avec "
        + "les faits de son dossier."
    case .titleYearTotals: "La réserve en {before} et en {after}"
    case .titleYearStates: "Les États en {before} et en {after}"
    case .headingChange: "Évolution"
    case .subjectReference: "Nombre de référence"
    case .headingOf: "{what} {year}"
    case .headingChangeOf: "{what}, évolution"
    case .footnotePartial: "Montants connus\u{A0}; certains derrière ce nombre ne le sont pas."
    case .partialMark: "{number} (connu)"
    }
  }
}
