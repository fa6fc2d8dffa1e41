/// Why a solve ended.
///
/// Termination says what may be believed, the two point statuses say what there is to see; they are three separate things,
/// because a solver that stops early may still hold a feasible point, and one that proves infeasibility holds none.
public enum Termination: String, Sendable, Hashable, CaseIterable {
  /// A point was found, and proven exactly, that no other point surpasses. For programs with whole-number variables:
  /// found, and proven only where the result says so.
  case optimal
  /// No point satisfies all bounds and constraints, proven exactly.
  case infeasible
  /// The objective improves without end, proven exactly.
  case unbounded
  /// The time allowed was used up.
  case timeLimit
  /// The iterations allowed were used up.
  case iterationLimit
  /// The caller withdrew the question.
  case cancelled
  /// An answer was found in floating point, but no exact proof of it.
  case notProven
}

/// What is known of the primal or of the dual side of a solve's last point.
public enum PointStatus: String, Sendable, Hashable, CaseIterable {
  /// Nothing is known.
  case unknown
  /// The point satisfies all conditions of its side.
  case feasible
  /// The point violates a condition; whether another would not is unknown.
  case infeasible
  /// No point of this side satisfies all conditions.
  case none
}
