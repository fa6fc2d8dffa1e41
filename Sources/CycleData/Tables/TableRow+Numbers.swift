import ExactArithmetic
import SolidarityLaw

extension TableRow {
  /// A number, or nil for an empty cell and after reporting what is wrong with another.
  func number(_ column: Column) -> Rational? { optional(column, ExactNumber.parse) }

  /// A statistic that is not negative, or nil for an empty cell and after reporting what is wrong with another.
  func statistic(_ column: Column) -> Rational? { optional(column, ExactNumber.notNegative) }

  /// An amount of money or persons, or nil for an empty cell and after reporting what is wrong with another.
  func amount(_ column: Column) -> Rational? { optional(column, ExactNumber.amount) }

  /// A number of persons, or nil for an empty cell and after reporting what is wrong with another.
  func persons(_ column: Column) -> Rational? { optional(column, ExactNumber.persons) }

  /// A number of persons as a machine integer, or nil for an empty cell and after reporting what is wrong with another.
  func count(_ column: Column) -> Int? {
    // Persons lie below 10¹⁸, which fits.
    persons(column)?.integer
  }

  /// A number of persons that must not be empty.
  func requiredCount(_ column: Column) -> Int? {
    required(column) { count(column) }
  }

  /// A whole number within a range, or nil for an empty cell and after reporting what is wrong with another.
  func integer(_ column: Column, in range: ClosedRange<Int>, as description: String) -> Int? {
    let text = text(column)
    if text.isEmpty { return nil }
    if text.utf8.allSatisfy({ (48...57).contains($0) }), let value = Int(text), range.contains(value) { return value }
    error(
      .numberOutOfRange, at: column, "\(quoted(text)) is no \(description)",
      remedy: "Write a whole number from \(range.lowerBound) to \(range.upperBound).")
    return nil
  }

  /// A part of one, from 0 to 1, or nil for an empty cell and after reporting what is wrong with another.
  func share(_ column: Column) -> Rational? {
    guard let value = number(column) else { return nil }
    if !value.isNegative, value <= .one { return value }
    error(
      .numberOutOfRange, at: column, "\(quoted(text(column))) is no share between 0 and 1",
      remedy: "Write a part of one: 0.25 for 25 %.")
    return nil
  }

  /// An amount in a unit, which must not be empty; the row's own `unit`, where it has one, must agree.
  func requiredAmount(_ column: Column, of expected: Unit?, unit: Column? = nil) -> Rational? {
    if let unit { checkUnit(unit, expected) }
    return required(column) { amount(column, in: expected) }
  }

  /// An amount in a unit: whole where it counts persons, in whole cents where it is money.
  func amount(_ column: Column, in unit: Unit?) -> Rational? {
    switch unit {
    case .persons: persons(column)
    case .euro: optional(column, ExactNumber.money)
    default: amount(column)
    }
  }

  /// Reports a unit that is not the measure's own.
  func checkUnit(_ column: Column, _ expected: Unit?, mayBeEmpty: Bool = false) {
    let text = text(column)
    if text.isEmpty {
      if !mayBeEmpty { missing(column, remedy: "Write \(expected?.rawValue ?? "persons or EUR").") }
      return
    }
    guard let expected else {
      if text != Unit.persons.rawValue, text != Unit.euro.rawValue {
        error(.wrongUnit, at: column, "unknown unit \(quoted(text))", remedy: "Write persons or EUR.")
      }
      return
    }
    if text != expected.rawValue {
      error(
        .wrongUnit, at: column, "the unit \(quoted(text)) does not fit the measure",
        remedy: expected == .persons
          ? "Relocations and offsets are counted in persons." : "Money is counted in EUR, not in thousands or millions."
      )
    }
  }

  /// An amount and how it is known, as pledges and needs have them; nil after reporting what is wrong.
  ///
  /// An empty `knowledge` is `recorded` beside an amount and `unknown` without one.
  func knownAmount(
    _ column: Column, unit: Column, knowledge: Column, of measure: Measure?
  ) -> (amount: Rational?, knowledge: Knowledge)? {
    let isEmpty = text(column).isEmpty
    checkUnit(unit, measure?.unit, mayBeEmpty: isEmpty)
    let value = amount(column, in: measure?.unit)
    guard let known = word(knowledge, Knowledge.self, absent: isEmpty ? .unknown : .recorded) else { return nil }
    if isEmpty, known != .unknown {
      error(
        .missingAmount, at: column, "the amount is empty but '\(knowledge.rawValue)' says \(known.rawValue)",
        remedy: "Write the amount, or the word unknown.")
      return nil
    }
    if !isEmpty, known == .unknown {
      error(
        .amountWithoutKnowledge, at: column, "the amount is said to be unknown but is \(quoted(text(column)))",
        remedy: "Leave it empty, or say whether it is recorded, reported or assumed.")
      return nil
    }
    return isEmpty || value != nil ? (value, known) : nil
  }

  /// Reports an empty cell before reading it.
  private func required<Value>(_ column: Column, _ read: () -> Value?) -> Value? {
    if text(column).isEmpty {
      missing(column, remedy: "Write a number; leave the row out where nothing is known.")
      return nil
    }
    return read()
  }

  private func optional(
    _ column: Column, _ parse: (String) throws(ExactNumber.Problem) -> Rational
  ) -> Rational? {
    let text = text(column)
    if text.isEmpty { return nil }
    do {
      return try parse(text)
    } catch {
      self.error(error.code, at: column, error.message, remedy: error.remedy)
      return nil
    }
  }
}
