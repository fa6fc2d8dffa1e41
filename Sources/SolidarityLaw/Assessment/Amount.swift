import ExactArithmetic

/// A quantity that may not be known, with what bounds it.
///
/// `known` is the quantity as it would be if everything unknown were zero: the part that the record supports.
struct Amount: Equatable, Sendable {
  /// The exact quantity, or nil where it is not known.
  var value: Rational?
  /// The quantity with everything unknown taken as zero.
  var known: Rational
  /// The least it can be.
  var lower: Rational
  /// The greatest it can be; nil where nothing bounds it.
  var upper: Rational?

  static let zero = Amount(.zero)

  /// A known quantity.
  init(_ value: Rational) {
    self.init(value: value, known: value, lower: value, upper: value)
  }

  init(value: Rational?, known: Rational, lower: Rational, upper: Rational?) {
    self.value = value
    self.known = known
    self.lower = lower
    self.upper = upper
  }

  var isKnown: Bool { value != nil }

  /// The quantity after a function that never falls when its argument rises.
  func rising(_ function: (Rational) -> Rational) -> Amount {
    Amount(
      value: value.map(function), known: function(known), lower: function(lower), upper: upper.map(function))
  }

  /// The quantity times a factor that is not negative.
  func times(_ factor: Rational) -> Amount {
    rising { $0 * factor }
  }

  static func + (left: Amount, right: Amount) -> Amount {
    Amount(
      value: combine(left.value, right.value, +), known: left.known + right.known, lower: left.lower + right.lower,
      upper: combine(left.upper, right.upper, +))
  }

  /// The difference, each end taken against the other's opposite end; the parts may move independently.
  static func - (left: Amount, right: Amount) -> Amount? {
    guard let greatest = right.upper else { return nil }
    return Amount(
      value: combine(left.value, right.value, -), known: left.known - right.known, lower: left.lower - greatest,
      upper: left.upper.map { $0 - right.lower })
  }

  /// The difference, never below zero.
  func lessAtLeastZero(_ other: Amount) -> Amount {
    Amount(
      value: Amount.combine(value, other.value) { max(.zero, $0 - $1) }, known: max(.zero, known - other.known),
      lower: other.upper.map { max(.zero, lower - $0) } ?? .zero,
      upper: upper.map { max(.zero, $0 - other.lower) })
  }

  /// The same quantity with a ceiling on its upper bound.
  func bounded(above ceiling: Rational?) -> Amount {
    guard let ceiling else { return self }
    var result = self
    result.upper = upper.map { min($0, ceiling) } ?? ceiling
    return result
  }

  /// An unknown quantity from nothing up to this one.
  var downToZero: Amount {
    Amount(value: nil, known: known, lower: .zero, upper: upper)
  }

  /// An unknown quantity from this one up to the whole; the known part stays, and nothing is left open where both are equal.
  func up(to whole: Amount) -> Amount {
    if let value, value == whole.value { return self }
    return Amount(value: nil, known: known, lower: lower, upper: whole.upper)
  }

  static func combine(
    _ left: Rational?, _ right: Rational?, _ operation: (Rational, Rational) -> Rational
  ) -> Rational? {
    guard let left, let right else { return nil }
    return operation(left, right)
  }

  /// Whether the quantity reaches a threshold; nil where its bounds leave that open.
  func reaches(_ threshold: Rational) -> Bool? {
    if let value { return value >= threshold }
    if lower >= threshold { return true }
    if let upper, upper < threshold { return false }
    return nil
  }
}

extension Traced {
  /// The quantity of the figure with its bounds; an unknown figure is at least zero.
  var amount: Amount {
    Amount(value: value, known: value ?? lower ?? .zero, lower: lower ?? .zero, upper: upper)
  }

  /// A figure whose quantity may not be known.
  convenience init(
    path: String, label: Phrase, amount: Amount, unit: Unit, rounded: Rational? = nil, rule: Rule? = nil,
    citation: Citation? = nil, formula: Phrase = .empty, readings: [AppliedReading] = [], inputs: [Traced] = [],
    knowledge: Knowledge? = nil
  ) {
    self.init(
      path: path, label: label, value: amount.value, lower: amount.lower, upper: amount.upper, unit: unit,
      rounded: rounded, rule: rule, citation: citation, formula: formula, readings: readings, inputs: inputs,
      knowledge: knowledge)
  }
}

extension Amount {
  /// A quantity of which nothing is known but that it is not negative.
  static let unbounded = Amount(value: nil, known: .zero, lower: .zero, upper: nil)

  /// The lesser of two upper bounds, either of which may be missing.
  static func least(_ left: Rational?, _ right: Rational?) -> Rational? {
    guard let left else { return right }
    return right.map { min(left, $0) } ?? left
  }

  /// Two figures where both are there.
  static func both(_ left: Traced?, _ right: Traced?) -> (Traced, Traced)? {
    guard let left, let right else { return nil }
    return (left, right)
  }
}
