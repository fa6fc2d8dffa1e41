import ExactArithmetic

extension Scenario {
  /// The most persons that a user can write, far above any pool: beyond it a slip of the keyboard is likelier.
  public static let mostPersons = 1_000_000_000
  /// The most EUR that a user can write.
  public static let mostEuro = 1_000_000_000_000_000

  /// A pledge written as `NL.relocation=500` or `NL.financial=10000000.50`.
  ///
  /// - Throws: ``ScenarioError`` where the text is not of that form, names no measure, or the amount is not a number, is
  ///   negative, a fraction of a person, a fraction of a cent, or too large.
  public static func pledge(_ text: String) throws(ScenarioError) -> Pledge {
    let option = "--pledge"
    let expected = "STATE.MEASURE=AMOUNT, such as NL.relocation=500"
    let (target, amountText) = try split(text, option: option, expected: expected)
    let parts = target.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty else {
      throw .unreadable(option: option, text: text, expected: expected)
    }
    let measure = try measure(String(parts[1]), option: option)
    return Pledge(
      state: MemberState(String(parts[0])), measure: measure,
      amount: try amount(amountText, of: measure, option: option))
  }

  /// A deduction written as `CZ=100%`, or as an amount of one measure: `CZ=relocation:50`.
  ///
  /// - Throws: ``ScenarioError`` where the text is not of that form, or the part is not between 0 and 100 %.
  public static func deduction(_ text: String) throws(ScenarioError) -> Deduction {
    let option = "--deduct"
    let expected = "STATE=PERCENT% or STATE=MEASURE:AMOUNT, such as CZ=100% or CZ=relocation:50"
    let (code, extent) = try split(text, option: option, expected: expected)
    let state = MemberState(code)
    if extent.hasSuffix("%") {
      let percent = try number(String(extent.dropLast()), option: option)
      guard percent >= .zero, percent <= 100 else { throw .partOutOfRange(text: extent) }
      return Deduction(state: state, extent: .share(percent / 100))
    }
    let parts = extent.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2 else { throw .unreadable(option: option, text: text, expected: expected) }
    let measure = try measure(String(parts[0]), option: option)
    return Deduction(
      state: state, extent: .amount(measure, try amount(String(parts[1]), of: measure, option: option)))
  }

  /// A status written as `PT=pressure`; `PT=benefitting` adds the notice of Article 58, `PT=none` takes every status away.
  ///
  /// - Throws: ``ScenarioError`` where the text is not of that form or names no status.
  public static func status(_ text: String) throws(ScenarioError) -> StatusChange {
    let (code, name) = try split(text, option: "--status", expected: "STATE=STATUS, such as PT=pressure")
    guard let change = StatusChange.Change(name: name) else { throw .unknownStatus(name) }
    return StatusChange(state: MemberState(code), change: change)
  }

  /// A reading written as `fairShareRounding=nearest`.
  ///
  /// - Throws: ``ScenarioError`` where the text is not of that form, or there is no such reading or case.
  public static func reading(_ text: String) throws(ScenarioError) -> Choice {
    let (name, answer) = try split(
      text, option: "--reading", expected: "NAME=CASE, such as fairShareRounding=nearest")
    var readings = Readings()
    do { try readings.choose(name, answer) } catch { throw .reading(error) }
    return Choice(reading: name, answer: answer)
  }

  /// A reference number of relocations written as `30000`.
  ///
  /// - Throws: ``ScenarioError`` where it is not a whole number of persons, or is too large.
  public static func reference(_ text: String) throws(ScenarioError) -> Int {
    let persons = try amount(text, of: .relocation, option: referenceOption)
    guard let whole = persons.integer else { throw .fractionOfPersons(option: referenceOption, text: text) }
    return whole
  }

  /// A legal parameter written as `offsets.mandatoryMinimum=25000`.
  ///
  /// - Throws: ``ScenarioError`` where the text is not of that form, there is no such parameter, or the value is no number or negative.
  public static func parameter(_ text: String) throws(ScenarioError) -> Parameter {
    let option = "--parameter"
    let (name, valueText) = try split(
      text, option: option, expected: "ID=VALUE, such as offsets.mandatoryMinimum=25000")
    let value = try number(valueText, option: option)
    guard let id = ParameterID(rawValue: name) else { throw .parameter(.unknownParameter(name)) }
    guard !value.isNegative else { throw .parameter(.negative(name)) }
    return Parameter(id: id, value: value)
  }

  /// Data of the reference key written as `population=2024` or `gdp=GDP_MEUR_RELEASE_2025_AUTUMN:2023`.
  ///
  /// - Throws: ``ScenarioError`` where the text is not of that form.
  public static func vintage(_ text: String) throws(ScenarioError) -> Vintage {
    let option = "--vintage"
    let expected = "population=YEAR or gdp=INDICATOR:YEAR, such as population=2024"
    let (name, value) = try split(text, option: option, expected: expected)
    guard let figure = Vintage.Figure(rawValue: name), let vintage = Vintage(figure, text: value) else {
      throw .unreadable(option: option, text: text, expected: expected)
    }
    return vintage
  }

  private static func split(
    _ text: String, option: String, expected: String
  ) throws(ScenarioError) -> (String, String) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      throw .unreadable(option: option, text: text, expected: expected)
    }
    return (String(parts[0]), String(parts[1]))
  }

  private static func measure(_ name: String, option: String) throws(ScenarioError) -> Measure {
    guard let measure = Measure(rawValue: name) else { throw .unknownMeasure(option: option, name: name) }
    return measure
  }

  static func number(_ text: String, option: String) throws(ScenarioError) -> Rational {
    do {
      return try Rational(decimal: text)
    } catch {
      throw .notANumber(option: option, text: text, reason: error.description)
    }
  }

  static func amount(
    _ text: String, of measure: Measure, option: String
  ) throws(ScenarioError) -> Rational {
    let amount = try number(text, option: option)
    guard !amount.isNegative else { throw .negativeAmount(option: option, text: text) }
    if measure == .relocation {
      guard amount.isInteger else { throw .fractionOfPersons(option: option, text: text) }
      guard amount <= Rational(mostPersons) else { throw .tooLarge(option: option, text: text) }
    } else {
      guard (amount * 100).isInteger else { throw .fractionOfCent(option: option, text: text) }
      guard amount <= Rational(mostEuro) else { throw .tooLarge(option: option, text: text) }
    }
    return amount
  }
}
