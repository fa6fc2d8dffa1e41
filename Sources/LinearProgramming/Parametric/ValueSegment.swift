public import ExactArithmetic

/// A stretch over which the optimal value changes at one rate.
public struct ValueSegment: Sendable, Hashable {
  /// Where the stretch begins; nil where it has no beginning.
  public let lower: Rational?
  /// Where it ends; nil where it has no end.
  public let upper: Rational?
  /// The change of the optimal value for each unit of the parameter.
  public let slope: Rational

  /// A stretch from its parts.
  public init(lower: Rational?, upper: Rational?, slope: Rational) {
    self.lower = lower
    self.upper = upper
    self.slope = slope
  }
}

/// The optimal value of a program as a function of one parameter: continuous, convex, and made of straight stretches.
public struct ValueFunction: Sendable, Hashable {
  /// The stretches from left to right, each steeper than the one before; empty where one value alone is feasible.
  public let segments: [ValueSegment]
  /// The least parameter that is feasible; nil where there is no least.
  public let least: Rational?
  /// The greatest parameter that is feasible; nil where there is no greatest.
  public let greatest: Rational?
  /// A point of the function, from which the slopes give every other one.
  public let anchor: ValuePoint

  /// The optimal value at a parameter; nil where nothing is feasible there.
  public func value(at parameter: Rational) -> Rational? {
    if let least, parameter < least { return nil }
    if let greatest, parameter > greatest { return nil }
    var value = anchor.value
    for segment in segments {
      let start = max(segment.lower ?? min(anchor.parameter, parameter), min(anchor.parameter, parameter))
      let end = min(segment.upper ?? max(anchor.parameter, parameter), max(anchor.parameter, parameter))
      guard start < end else { continue }
      value += (parameter > anchor.parameter ? end - start : start - end) * segment.slope
    }
    return value
  }

  /// The stretch just below a parameter; nil where nothing below it is feasible.
  public func segment(below parameter: Rational) -> ValueSegment? {
    segments.first { segment in
      (segment.lower.map { $0 < parameter } ?? true) && (segment.upper.map { $0 >= parameter } ?? true)
    }
  }

  /// The stretch just above a parameter; nil where nothing above it is feasible.
  public func segment(above parameter: Rational) -> ValueSegment? {
    segments.first { segment in
      (segment.lower.map { $0 <= parameter } ?? true) && (segment.upper.map { $0 > parameter } ?? true)
    }
  }

  /// The parameters at which the function begins, bends or ends, from left to right.
  public var kinks: [Rational] {
    guard let first = segments.first else { return [anchor.parameter] }
    return [first.lower].compactMap { $0 } + segments.compactMap(\.upper)
  }
}

/// A parameter and the optimal value there.
public struct ValuePoint: Sendable, Hashable {
  /// The parameter.
  public let parameter: Rational
  /// The optimal value.
  public let value: Rational

  /// A point from its parts.
  public init(parameter: Rational, value: Rational) {
    self.parameter = parameter
    self.value = value
  }
}
