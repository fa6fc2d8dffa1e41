import SolidarityLaw

/// The State codes that a cycle folder admits, and what to write in place of others.
enum StateCode {
  /// Whether a code is admitted.
  static func isAdmitted(_ text: String, synthetic: Bool) -> Bool {
    isReal(text) || (synthetic && isSynthetic(text))
  }

  /// What is wrong with a code that is not admitted.
  static func message(for text: String) -> String {
    isSynthetic(text) ? "the code '\(text)' stands for an invented State" : "unknown Member State code \(quoted(text))"
  }

  /// Whether the code is that of a Member State or of a State associated with the Dublin system.
  static func isReal(_ text: String) -> Bool {
    real.contains(text)
  }

  /// Whether the code is of the form X001: numbers from 1, with leading zeros.
  static func isSynthetic(_ text: String) -> Bool {
    let letters = Array(text.utf8)
    let digits = letters.dropFirst()
    return (4...7).contains(letters.count) && letters[0] == UInt8(ascii: "X")
      && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      && digits.contains { $0 != UInt8(ascii: "0") }
  }

  /// The States that Part IV never binds: Denmark and the associated States.
  static func isNeverBound(_ state: MemberState) -> Bool {
    state == MemberState("DK") || MemberState.associated.contains(state)
  }

  private static let real = Set((MemberState.protocolOrder + MemberState.associated).map(\.code))

  /// What to write in place of a code that is not admitted.
  static func remedy(for text: String) -> String {
    if isSynthetic(text) { return "Only a cycle with 'synthetic: true' in cycle.yaml has them." }
    let upper = text.uppercased()
    switch upper {
    case "GR", "GRC": return "Eurostat's code for Greece is 'EL'."
    case "UK", "GB", "GBR": return "The United Kingdom left the Union on 31 January 2020 and is not part of the cycle."
    default: break
    }
    if isReal(upper) { return "Codes are in capital letters: '\(upper)'." }
    if isSynthetic(upper) { return "Invented States are written with a capital X, such as 'X001'." }
    if let code = codes[text.lowercased()] { return "Its code is '\(code)'." }
    if let name = NearestName.nearest(to: text, among: codes.keys.sorted()), name.count > 4, let code = codes[name] {
      return "If \(name.capitalized) is meant, its code is '\(code)'."
    }
    return "Use Eurostat's two-letter codes: "
      + (MemberState.protocolOrder + MemberState.associated).map(\.code).joined(separator: " ") + "."
  }

  /// English names and ISO three-letter codes in lower case, with Eurostat's code.
  private static let codes: [String: String] = [
    "belgium": "BE", "bulgaria": "BG", "czechia": "CZ", "czech republic": "CZ", "denmark": "DK", "germany": "DE",
    "estonia": "EE", "ireland": "IE", "greece": "EL", "spain": "ES", "france": "FR", "croatia": "HR", "italy": "IT",
    "cyprus": "CY", "latvia": "LV", "lithuania": "LT", "luxembourg": "LU", "hungary": "HU", "malta": "MT",
    "netherlands": "NL", "the netherlands": "NL", "austria": "AT", "poland": "PL", "portugal": "PT", "romania": "RO",
    "slovenia": "SI", "slovakia": "SK", "finland": "FI", "sweden": "SE", "iceland": "IS", "liechtenstein": "LI",
    "norway": "NO", "switzerland": "CH",
    "bel": "BE", "bgr": "BG", "cze": "CZ", "dnk": "DK", "deu": "DE", "est": "EE", "irl": "IE", "esp": "ES",
    "fra": "FR", "hrv": "HR", "ita": "IT", "cyp": "CY", "lva": "LV", "ltu": "LT", "lux": "LU", "hun": "HU",
    "mlt": "MT", "nld": "NL", "aut": "AT", "pol": "PL", "prt": "PT", "rou": "RO", "svn": "SI", "svk": "SK",
    "fin": "FI", "swe": "SE", "isl": "IS", "lie": "LI", "nor": "NO", "che": "CH",
  ]
}
