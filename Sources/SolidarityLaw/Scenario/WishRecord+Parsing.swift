import ExactArithmetic

extension WishRecord {
  /// The option by which a wish is given on the command line.
  public static let option = "--wish"

  private static let expected =
    "PLACE.MEASURE.RELATION=AMOUNT, such as pool.relocation.atLeast=20000, IT.relocation.atLeast=60%, "
    + "DE-IT.relocation.exactly=500, DE-any.relocation.atMost=300 or searchAndRescue.relocation.atLeast=42%; "
    + "or DE-IT.relocation=closed"

  /// A wish as written on the command line, for a cycle.
  ///
  /// The place is `pool`, `searchAndRescue`, a State that receives (`IT`), a State that gives (`DE-any`), or both
  /// (`DE-IT`); the relation `atLeast`, `exactly` or `atMost`; the amount persons, EUR or a percentage.
  ///
  /// - Throws: ``ScenarioError`` where the text is not of that form or names a State that the cycle does not have.
  public init(_ text: String, in cycle: Cycle) throws(ScenarioError) {
    func unreadable() -> ScenarioError {
      .unreadable(option: WishRecord.option, text: text, expected: WishRecord.expected)
    }
    let sides = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard sides.count == 2, !sides[1].isEmpty else { throw unreadable() }
    let words = sides[0].split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard words.count >= 2, let place = WishPlace(words[0]) else { throw unreadable() }
    guard let measure = Measure(rawValue: words[1]) else {
      throw .unknownMeasure(option: WishRecord.option, name: words[1])
    }
    let amountText = String(sides[1])
    let isClosed = amountText == "closed"
    let relation: WishRelation
    switch (words.count, isClosed) {
    case (2, true) where place.kind == .earmark: relation = .atMost
    case (3, false):
      guard let named = WishRelation(rawValue: words[2]) else { throw unreadable() }
      relation = named
    default: throw unreadable()
    }
    if place.kind == .searchAndRescue, relation != .atLeast { throw unreadable() }
    for state in [place.contributing, place.benefitting].compactMap({ $0 }) {
      try Scenario.check(state, in: cycle, option: WishRecord.option, mustBeBound: false)
    }
    self.init(
      kind: isClosed ? .closed : place.kind, contributing: place.contributing, benefitting: place.benefitting,
      measure: measure, relation: relation,
      amount: isClosed ? .quantity(.zero) : try WishRecord.amount(amountText, of: measure, of: place.kind, text),
      provenance: Provenance(file: WishRecord.option, line: nil, source: "command line"))
  }

  private static func amount(
    _ amountText: String, of measure: Measure, of kind: WishKind, _ text: String
  ) throws(ScenarioError) -> WishAmount {
    if amountText.hasSuffix("%") {
      let percent = try Scenario.number(String(amountText.dropLast()), option: option)
      guard !percent.isNegative, percent <= 100 else {
        throw .unreadable(option: option, text: text, expected: "a percentage from 0% to 100%")
      }
      return .share(percent / 100)
    }
    if kind == .searchAndRescue { throw .unreadable(option: option, text: text, expected: expected) }
    return .quantity(try Scenario.amount(amountText, of: measure, option: option))
  }
}

/// The first word of a wish.
private struct WishPlace {
  let kind: WishKind
  var contributing: MemberState?
  var benefitting: MemberState?

  init?(_ text: String) {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard !ends.contains(""), ends.count <= 2, let first = ends.first, let last = ends.last else { return nil }
    func state(_ code: String) -> MemberState? { code == "any" ? nil : MemberState(code) }
    if ends.count == 2 {
      contributing = state(first)
      benefitting = state(last)
    } else if first != WishKind.pool.rawValue, first != WishKind.searchAndRescue.rawValue {
      benefitting = state(first)
    }
    switch (contributing, benefitting) {
    case (nil, nil):
      guard ends.count == 1, let named = WishKind(rawValue: first) else { return nil }
      kind = named
    case (nil, .some): kind = .coverage
    case (.some, nil): kind = .contribution
    case (let giver?, let receiver?):
      if giver == receiver { return nil }
      kind = .earmark
    }
  }
}
