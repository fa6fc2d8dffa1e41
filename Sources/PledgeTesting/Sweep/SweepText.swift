/// Numbers as the rows of a sweep hold them: plain decimals, exact.
enum SweepText {
  /// A number of lattice points in the unit, without going through fractions.
  ///
  /// - Parameter scale: points to one unit, of which a power of ten is a multiple.
  static func append(_ point: Int64, scale: Int, to text: inout String) {
    if point < 0 { text += "-" }
    let magnitude = point.magnitude
    let (whole, rest) = magnitude.quotientAndRemainder(dividingBy: UInt64(scale))
    text += String(whole)
    if rest == 0 { return }
    text += "."
    var left = rest
    while left > 0 {
      let (digit, remainder) = (left * 10).quotientAndRemainder(dividingBy: UInt64(scale))
      text += String(digit)
      left = remainder
    }
  }
}
