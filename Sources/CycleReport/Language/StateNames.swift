import SolidarityLaw

/// The short names of States, from an own table so that they do not depend on the locale data of the machine.
///
/// Source: Interinstitutional style guide, section 7.1.1 and Annex A5.
enum StateNames {
  private static let english: [String: String] = [
    "BE": "Belgium", "BG": "Bulgaria", "CZ": "Czechia", "DK": "Denmark", "DE": "Germany", "EE": "Estonia",
    "IE": "Ireland", "EL": "Greece", "ES": "Spain", "FR": "France", "HR": "Croatia", "IT": "Italy", "CY": "Cyprus",
    "LV": "Latvia", "LT": "Lithuania", "LU": "Luxembourg", "HU": "Hungary", "MT": "Malta", "NL": "Netherlands",
    "AT": "Austria", "PL": "Poland", "PT": "Portugal", "RO": "Romania", "SI": "Slovenia", "SK": "Slovakia",
    "FI": "Finland", "SE": "Sweden", "IS": "Iceland", "LI": "Liechtenstein", "NO": "Norway", "CH": "Switzerland",
  ]

  /// The State's name, or its code where it is an invented one.
  static func name(of state: MemberState, in language: ReportLanguage) -> String {
    switch language {
    case .english: english[state.code] ?? state.code
    }
  }
}
