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
  /// Where the whole is cut into the parts of its rows, in steps of the lattice as drawn; one fewer than rows. Where an axis sets some
  /// of the rows, the first cuts are as many as the others need.
  var cuts: [Int]
}
