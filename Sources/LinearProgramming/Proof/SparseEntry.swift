import ExactArithmetic

/// One number of a sparse row or column.
struct SparseEntry {
  var index: Int
  var value: Rational
}
