/// The sections of a file in the CPLEX LP format.
enum LPSection: Sendable, Hashable {
  case maximise, minimise, constraints, bounds, integers, binaries, end, unsupported

  /// The section that a word begins, in lower case; those of two words are recognised by their first.
  static let words: [String: LPSection] = [
    "maximize": .maximise, "maximise": .maximise, "maximum": .maximise, "max": .maximise,
    "minimize": .minimise, "minimise": .minimise, "minimum": .minimise, "min": .minimise,
    "st": .constraints, "s.t.": .constraints, "st.": .constraints,
    "bound": .bounds, "bounds": .bounds,
    "general": .integers, "generals": .integers, "gen": .integers, "integer": .integers, "integers": .integers,
    "int": .integers,
    "binary": .binaries, "binaries": .binaries, "bin": .binaries,
    "end": .end,
    "semi": .unsupported, "semis": .unsupported, "sos": .unsupported, "sos1": .unsupported, "sos2": .unsupported,
    "pwlobj": .unsupported,
  ]

  /// The beginnings of two words, with the second.
  static let pairs: [String: String] = ["subject": "to", "such": "that"]
}
