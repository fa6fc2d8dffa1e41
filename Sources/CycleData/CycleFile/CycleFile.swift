import ExactArithmetic
import SolidarityLaw
import Yams

/// What `cycle.yaml` says, as far as it could be read.
struct CycleFile {
  var year: Int?
  var lawAsOf: CalendarDate?
  var asAt: CalendarDate?
  var proposal: ReferenceNumbers?
  var reference: ReferenceNumbers?
  var searchAndRescueShare: Rational?
  var act: CouncilAct?
  var forumReconvened = false
  var needsBasis = NeedsBasis.stated
  /// Where the basis of the needs stands, for what can only be checked with the tables.
  var needsBasisMark: Mark?
  /// Nil where the file does not say readably.
  var synthetic: Bool?
  var readings = Readings()
  var parameters = LegalParameters()
  var crisis: Crisis?
  var strategy: String?
  var restrictions: [Restriction] = []
  var withheld: [Restriction] = []
  var provenance: [String: Provenance] = [:]

  /// The size beyond which a file is not a cycle file of ours.
  static let largestFile = 256 * 1024

  /// Reads the text of `cycle.yaml`; what is wrong goes to `findings`.
  static func read(_ text: ArraySlice<UInt8>, findings: FindingCollector) -> CycleFile {
    let document = YAMLDocument(
      file: YAMLSection.file, largest: largestFile, tooLarge: "Keep the cycle's keys only.",
      empty: "Write at least: cycle, law.asOf and reference.", example: "cycle: 2026")
    return document.root(of: text, findings: findings).map(CycleFile.init) ?? CycleFile()
  }

  /// What is known of a file that could not be read: nothing.
  init() {}

  /// The cycle without its tables.
  ///
  /// A required part that the file lacks is an error already, so that what stands in for it here is only seen by checks.
  func cycle(name: String) -> Cycle? {
    guard let lawAsOf = lawAsOf ?? CalendarDate(year: 2026, month: 1, day: 1) else { return nil }
    var cycle = Cycle(
      name: name, year: year ?? 2026, lawAsOf: lawAsOf,
      reference: reference ?? ReferenceNumbers(relocations: 0, financial: .zero), states: [])
    cycle.asAt = asAt
    cycle.proposal = proposal
    cycle.searchAndRescueShare = searchAndRescueShare
    cycle.act = act
    cycle.forumReconvened = forumReconvened
    cycle.needsBasis = needsBasis
    cycle.synthetic = synthetic ?? false
    cycle.readings = readings
    cycle.parameters = parameters
    cycle.crisis = crisis
    cycle.strategyFolder = strategy
    cycle.restrictions = restrictions
    cycle.withheld = withheld
    cycle.provenance = provenance
    return cycle
  }
}

extension CycleFile {
  private static let keys = [
    "cycle", "law", "asAt", "proposal", "reference", "searchAndRescueShare", "act", "forumReconvened", "needs",
    "synthetic", "readings", "parameters", "crisis", "strategy", "restricted", "withheld",
  ]

  private init(_ root: YAMLSection) {
    root.checkKeys(CycleFile.keys)
    // Whatever an unreadable value was meant to be, the codes of invented States are then not worth a finding each.
    synthetic = root.value("synthetic") == nil ? false : root.flag("synthetic")
    year = CycleFile.year(root)
    lawAsOf = CycleFile.lawAsOf(root)
    asAt = root.date("asAt")
    act = root.section("act").map(CycleFile.act)
    proposal = referenceNumbers("proposal", in: root, source: "")
    reference = referenceNumbers("reference", in: root, source: act?.eli ?? "")
    if root.value("reference") == nil {
      root.missing(
        "reference", remedy: "Write the numbers of the Council act: reference: { relocations: …, financial: … }.")
    }
    searchAndRescueShare = CycleFile.searchAndRescueShare(root)
    note("searchAndRescueShare", in: root, source: act?.eli ?? "")
    forumReconvened = root.flag("forumReconvened") ?? false
    note("forumReconvened", in: root, source: "")
    readNeeds(root)
    readReadings(root)
    readParameters(root)
    crisis = CrisisSection.read(root, admitsSynthetic: synthetic ?? true)
    strategy = root.text("strategy")
    restrictions = RestrictionSection.read("restricted", root, admitsSynthetic: synthetic ?? true)
    withheld = RestrictionSection.read("withheld", root, admitsSynthetic: synthetic ?? true)
  }

  private static func year(_ root: YAMLSection) -> Int? {
    guard root.value("cycle") != nil else {
      root.missing("cycle", remedy: "Write the pool year: cycle: 2026.")
      return nil
    }
    guard let value = root.number("cycle", ExactNumber.parse) else { return nil }
    if let year = value.integer, (2015...2200).contains(year) { return year }
    root.report(
      .numberOutOfRange, "cycle", at: root.value("cycle")?.mark, "\(value) is no pool year",
      remedy: "Write a year from 2015 to 2200.")
    return nil
  }

  private static func lawAsOf(_ root: YAMLSection) -> CalendarDate? {
    let section = root.section("law")
    section?.checkKeys(["asOf"])
    if let section, section.value("asOf") != nil { return section.date("asOf") }
    if section != nil || root.value("law") == nil {
      root.missing("law.asOf", remedy: "Write the date that selects the version of the law: law: { asOf: 2026-06-12 }.")
    }
    return nil
  }

  private static func act(_ section: YAMLSection) -> CouncilAct {
    section.checkKeys(["eli", "adopted", "appliesFrom", "appliesTo"])
    let act = CouncilAct(
      eli: section.text("eli"), adopted: section.date("adopted"), appliesFrom: section.date("appliesFrom"),
      appliesTo: section.date("appliesTo"))
    if let from = act.appliesFrom, let to = act.appliesTo, to < from {
      section.report(
        .datesOutOfOrder, "appliesTo", at: section.value("appliesTo")?.mark,
        "the act ceases to apply on \(to), before it applies on \(from)", remedy: "Correct one of the two dates.")
    }
    return act
  }

  private static func searchAndRescueShare(_ root: YAMLSection) -> Rational? {
    guard let share = root.number("searchAndRescueShare", ExactNumber.parse) else { return nil }
    if !share.isNegative, share <= .one { return share }
    root.report(
      .numberOutOfRange, "searchAndRescueShare", at: root.value("searchAndRescueShare")?.mark,
      "'searchAndRescueShare' is not between 0 and 1", remedy: "Write a part of one: 0.42 for 42 %.")
    return nil
  }

  private mutating func referenceNumbers(_ key: String, in root: YAMLSection, source: String) -> ReferenceNumbers? {
    guard let section = root.section(key) else { return nil }
    section.checkKeys(["relocations", "financial"])
    for name in ["relocations", "financial"] {
      if section.value(name) == nil { section.missing(name, remedy: "Write both numbers of the act.") }
      note(name, in: section, source: source)
    }
    let relocations = section.number("relocations", ExactNumber.persons)?.integer
    let financial = section.number("financial", ExactNumber.amount)
    guard let relocations, let financial else { return nil }
    return ReferenceNumbers(relocations: relocations, financial: financial)
  }

  private mutating func note(_ key: String, in section: YAMLSection, source: String) {
    guard section.value(key) != nil, let line = section.line(key) else { return }
    provenance[section.path + key] = Provenance(file: YAMLSection.file, line: line, source: source)
  }
}

extension CycleFile {
  private mutating func readNeeds(_ root: YAMLSection) {
    guard let section = root.section("needs") else { return }
    section.checkKeys(["basis"])
    guard let text = section.text("basis") else { return }
    needsBasisMark = section.value("basis")?.mark
    let prefix = "indicator:"
    if text.hasPrefix(prefix), text.count > prefix.count {
      needsBasis = .indicator(String(text.dropFirst(prefix.count)).trimmingSpaces)
    } else if text != NeedsBasis.stated.description {
      section.report(
        .wrongType, "basis", at: needsBasisMark, "\(quoted(text)) is no basis of needs",
        remedy: "Write stated, or indicator: with the name of an indicator, such as indicator:ASY_APP.")
    }
  }

  private mutating func readReadings(_ root: YAMLSection) {
    guard let section = root.section("readings") else { return }
    for choice in ReadingsSection.choices(section) {
      // The section has refused what cannot be chosen.
      try? readings.choose(choice.reading, choice.answer)
    }
  }

  private mutating func readParameters(_ root: YAMLSection) {
    guard let section = root.section("parameters") else { return }
    for entry in section.entries { note(entry.key, in: section, source: "") }
    for parameter in ParametersSection.values(section) {
      try? parameters.override(parameter.id.rawValue, with: parameter.value)
    }
  }
}
