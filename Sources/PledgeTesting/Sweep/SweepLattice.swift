public import ExactArithmetic
public import SolidarityLaw

/// The lattice on which figures are counted: whole numbers of a small part of their unit.
///
/// Fine enough for every figure that whole persons and cents lead to at EUR 20 000 a relocation, which is therefore counted exactly; what
/// falls between two points is counted at the nearer one, and the summary says so.
public struct SweepLattice: Sendable, Hashable {
  /// Points to one unit.
  public let scale: Int

  /// The lattice of a unit.
  public init(_ unit: Unit) {
    switch unit {
    case .persons, .euro, .days: scale = 1_000
    case .relocationEquivalents: scale = 20_000_000
    case .fraction, .millionEuro, .other: scale = 1_000_000_000
    }
  }

  /// A number of points in the unit.
  public func value(_ points: Int64) -> Rational {
    Rational(Int(points)) / Rational(scale)
  }

  /// The nearest point to a value, and whether the value lies on it; nil beyond what can be counted.
  func point(_ value: Rational) -> (point: Int64, isExact: Bool)? {
    let scaled = value * Rational(scale)
    if let whole = scaled.integer { return SweepLattice.checked(whole).map { ($0, true) } }
    return scaled.rounded(.nearest).integer.flatMap(SweepLattice.checked).map { ($0, false) }
  }

  /// The nearest point to a value in floating point.
  func point(_ value: Double) -> Int64? {
    let scaled = (value * Double(scale)).rounded()
    guard scaled.magnitude <= Double(SweepLattice.greatestPoint) else { return nil }
    return Int64(scaled)
  }

  /// The greatest point that is counted; the least is as far below zero.
  static let greatestPoint: Int64 = 4_000_000_000_000_000_000

  private static func checked(_ whole: Int) -> Int64? {
    whole.magnitude <= greatestPoint.magnitude ? Int64(whole) : nil
  }
}
