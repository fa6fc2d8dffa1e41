import ExactArithmetic
public import SolidarityLaw

/// A file that describes a key of one's own: a title, and factors by name with weight, source, effect and cap.
public enum KeyWeightingFile {
  private static let example =
    "Write, for example: factors: { population: { weight: 0.5, from: population }, gdp: { weight: 0.5, from: gdp } }."

  /// Reads the description at a path.
  ///
  /// - Throws: ``CycleInputError`` with all findings, which name the file as the path does.
  public static func read(at path: String) throws(CycleInputError) -> KeyWeighting {
    let label = printable(path, limit: 300)
    let findings = FindingCollector(files: [label])
    let remedy = FileRemedy.named(tooLarge: "Keep the factors only.")
    var weighting: KeyWeighting?
    if let text = findings.text(at: path, in: label, remedy) {
      let document = YAMLDocument(
        file: label, largest: remedy.largest, tooLarge: remedy.tooLarge, empty: example,
        example: "title: Halves of population and GDP")
      weighting = document.root(of: text, findings: findings).flatMap(self.weighting)
    }
    guard let weighting, !findings.hasErrors else { throw CycleInputError(findings: findings.sorted()) }
    return weighting
  }

  private static func weighting(_ root: YAMLSection) -> KeyWeighting? {
    root.checkKeys(["title", "source", "factors"])
    guard let section = root.section("factors"), !section.entries.isEmpty else {
      root.missing("factors", remedy: example)
      return nil
    }
    let factors = section.entries.compactMap { entry -> KeyWeighting.Factor? in
      guard let own = section.section(entry.key) else {
        section.missing(entry.key, remedy: example)
        return nil
      }
      return factor(entry.key, own)
    }
    return KeyWeighting(
      title: root.words("title", limit: 120) ?? "key of one's own", source: root.words("source", limit: 500),
      factors: factors)
  }

  private static func factor(_ name: String, _ section: YAMLSection) -> KeyWeighting.Factor? {
    section.checkKeys(["weight", "from", "indicator", "period", "effect", "cap"])
    let weight = section.number("weight", ExactNumber.notNegative)
    if section.value("weight") == nil { section.missing("weight", remedy: "Write a number above zero, such as 0.4.") }
    if weight == .zero {
      section.report(
        .numberOutOfRange, "weight", at: section.value("weight")?.mark, "the weight of '\(name)' is zero",
        remedy: "Write a number above zero, or leave the factor out.")
    }
    let cap = section.number("cap", ExactNumber.notNegative)
    let isInverse = word("effect", ["direct", "inverse"], section) == "inverse"
    guard let weight, let source = source(section) else { return nil }
    return KeyWeighting.Factor(name: name, weight: weight, source: source, isInverse: isInverse, cap: cap)
  }

  private static func source(_ section: YAMLSection) -> KeyWeighting.Source? {
    switch (section.value("from") != nil, section.value("indicator") != nil) {
    case (true, false):
      return word("from", ["population", "gdp"], section).map { $0 == "gdp" ? .gdp : .population }
    case (false, true):
      guard section.value("period") != nil else {
        section.missing("period", remedy: "Write it as in indicators.csv, such as 2014.")
        return nil
      }
      guard let name = section.text("indicator"), let period = section.text("period") else { return nil }
      return .indicator(name, period: period)
    default:
      section.missing("from", remedy: "Write either from: population, from: gdp, or indicator: NAME and period: YEAR.")
      return nil
    }
  }

  /// One of some words; nil where there is none, and after reporting another.
  private static func word(_ key: String, _ words: [String], _ section: YAMLSection) -> String? {
    guard section.value(key) != nil, let text = section.text(key) else { return nil }
    if words.contains(text) { return text }
    section.report(
      .unknownWord, key, at: section.value(key)?.mark, "\(quoted(text)) is not among the words admitted",
      remedy: NearestName.suggestion(for: text, among: words, listing: "They are"))
    return nil
  }
}
