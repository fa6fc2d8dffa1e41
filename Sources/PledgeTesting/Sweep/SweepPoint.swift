/// Where one scenario lies: the value of every axis, and what was drawn for every State with unknown amounts.
struct SweepPoint: Sendable {
  /// The places among the choices of the axes, those of the grid first.
  var choices: [Int]
  /// One draw a State with unknown amounts.
  var unknown: [UnknownPoint]
}

/// What was drawn for the unknown amounts of one State.
struct UnknownPoint: Sendable, Hashable {
  /// The place among the parts of what is owed.
  var place: Int
  /// Where the whole is cut into the parts of its rows, in steps of the lattice and in order; one fewer than rows.
  var cuts: [Int]
}
