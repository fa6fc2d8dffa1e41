import ExactArithmetic
import SolidarityLaw

/// Says messages, names, numbers and dates in one language.
struct Phrasebook: Sendable {
  let language: ReportLanguage

  /// Numbers as the language writes them.
  var numbers: NumberStyle { language.numbers }

  // One overload for each catalogue, so that `book(.yes)` and `book(.sectionLedger)` are found alike.

  /// A message with its parameters filled in.
  func callAsFunction(_ code: MessageCode, _ parameters: KeyValuePairs<String, String> = [:]) -> String {
    text(code, parameters)
  }

  /// A title or heading of a table with its parameters filled in.
  func callAsFunction(_ code: TableMessage, _ parameters: KeyValuePairs<String, String> = [:]) -> String {
    text(code, parameters)
  }

  /// The meaning of a column, or a footnote, with its parameters filled in.
  func callAsFunction(_ code: MeaningMessage, _ parameters: KeyValuePairs<String, String> = [:]) -> String {
    text(code, parameters)
  }

  /// A message of the page with its parameters filled in.
  func callAsFunction(_ code: PageMessage, _ parameters: KeyValuePairs<String, String> = [:]) -> String {
    text(code, parameters)
  }

  /// A message of a comparison with its parameters filled in.
  func callAsFunction(_ code: ComparisonMessage, _ parameters: KeyValuePairs<String, String> = [:]) -> String {
    text(code, parameters)
  }

  /// A message of one area with its parameters filled in.
  func callAsFunction(_ message: some Message, _ parameters: KeyValuePairs<String, String> = [:]) -> String {
    text(message, parameters)
  }

  private func text(_ message: some Message, _ parameters: KeyValuePairs<String, String>) -> String {
    let pattern = message.pattern(in: language)
    guard !parameters.isEmpty else { return pattern }
    // One pass, so that braces inside a value are never taken for a parameter.
    var text = ""
    var rest = pattern[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = rest[rest.index(after: open)..<close]
      text += rest[..<open]
      text += parameters.first { $0.key == name }?.value ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }

  /// The State's name.
  func name(_ state: MemberState) -> String {
    StateNames.name(of: state, in: language)
  }

  /// Names of States as an enumeration: `Greece, Spain and Italy`.
  func names(_ states: [MemberState]) -> String {
    enumeration(states.map(name))
  }

  /// Several items as an enumeration.
  func enumeration(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return self(.enumerationOfTwo, ["first": items.dropLast().joined(separator: ", "), "last": last])
  }

  /// `15 October 2026`, with hard spaces.
  func date(_ date: CalendarDate) -> String {
    language.official.date(date)
  }

  /// The days from one date to another: `1 to 15 July 2026`.
  func window(from first: CalendarDate, to last: CalendarDate) -> String {
    let isOneMonth = (first.year, first.month) == (last.year, last.month)
    return self(
      .dateWindow, ["first": isOneMonth ? language.official.day(first.day) : date(first), "last": date(last)])
  }

  /// A measure's name.
  func name(_ measure: Measure) -> String {
    switch measure {
    case .relocation: self(.relocation)
    case .financial: self(.financial)
    case .alternative: self(.alternative)
    }
  }

  /// A measure's name inside a sentence, where German keeps the capital of its nouns.
  func inline(_ measure: Measure) -> String {
    let name = name(measure)
    return language == .german ? name : name.prefix(1).lowercased() + name.dropFirst()
  }

  /// A status's name.
  func name(_ status: Status) -> String {
    switch status {
    case .pressure: self(.statusPressure)
    case .risk: self(.statusRisk)
    case .significant: self(.statusSignificant)
    case .claimsPressure: self(.statusClaimsPressure)
    case .claimsSignificant: self(.statusClaimsSignificant)
    }
  }

  /// How an amount is known.
  func name(_ knowledge: Knowledge?) -> String {
    switch knowledge {
    case .recorded: self(.knowledgeRecorded)
    case .reported: self(.knowledgeReported)
    case .assumed: self(.knowledgeAssumed)
    case .unknown: self(.knowledgeUnknown)
    case nil: self(.knowledgeNone)
    }
  }

  /// A unit as it stands after a number or in a heading.
  func name(_ unit: Unit) -> String {
    switch unit {
    case .persons: self(.unitPersons)
    case .euro: self(.unitEuro)
    case .millionEuro: self(.unitMillionEuro)
    case .fraction: self(.unitShare)
    case .relocationEquivalents: self(.unitEquivalents)
    case .days: self(.unitDays)
    case .other: ""
    }
  }

  /// A value in its unit, or what bounds it where it is not known.
  func figure(_ traced: Traced) -> String {
    if let value = traced.rounded ?? traced.value { return numbers.value(value, traced.unit) }
    return interval(lower: traced.lower, upper: traced.upper, unit: traced.unit)
  }

  /// `unknown`, with the bounds where there are any.
  func interval(lower: Rational?, upper: Rational?, unit: Unit) -> String {
    switch (lower, upper) {
    case (let lower?, let upper?) where unit == .euro:
      self(.unknownBetween, numbers.euroBounds(lower, upper))
    case (let lower?, let upper?):
      self(.unknownBetween, ["lower": numbers.value(lower, unit), "upper": numbers.value(upper, unit)])
    case (let lower?, nil): self(.unknownAtLeast, ["lower": numbers.value(lower, unit)])
    case (nil, let upper?): self(.unknownAtMost, ["upper": numbers.value(upper, unit)])
    case (nil, nil): self(.unknown)
    }
  }
}
