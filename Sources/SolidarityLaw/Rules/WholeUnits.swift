import ExactArithmetic

/// Hands out whole units so that what was given so far stays nearest to what should have been given so far (DRAW-1).
///
/// Article 60(3), second subparagraph, of Regulation (EU) 2024/1351, http://data.europa.eu/eli/reg/2024/1351/art_60/oj: rounding
/// each draw by itself would drift away from the proportion that the paragraph asks for.
enum WholeUnits {
  /// Units one by one to whoever is furthest behind and still has room, the earlier of equals first.
  ///
  /// All but a handful of units a contributor are handed out at once: while somebody with room is `level + 1` or more behind,
  /// nobody at `level` or less gets any. Units for which nobody has room are not handed out.
  ///
  /// - Parameters:
  ///   - behind: how far each is behind, in units; negative where ahead.
  ///   - room: the most whole units each can take; nil is without limit.
  static func handOut(_ count: Rational, to behind: [Rational], room: [Rational?]) -> [Rational] {
    func bulk(_ level: Rational) -> [Rational] {
      zip(behind, room).map { behind, room in
        let wanted = max(.zero, behind.floor() - level)
        return max(.zero, room.map { min(wanted, $0) } ?? wanted)
      }
    }
    guard count.isPositive, let greatest = behind.max(), let least = behind.min() else {
      return behind.map { _ in .zero }
    }
    // At the lower end everybody without limit would get more than there is, so that the search ends between the two.
    var low = least.floor() - count - 1
    var high = max(low, greatest.ceiling())
    while low < high {
      let middle = ((low + high) / 2).floor()
      if bulk(middle).reduce(.zero, +) <= count { high = middle } else { low = middle + .one }
    }
    var result = bulk(low)
    var left = count - result.reduce(.zero, +)
    while left.isPositive {
      var next: Int?
      for index in result.indices where room[index].map({ result[index] < $0 }) ?? true {
        guard let best = next else {
          next = index
          continue
        }
        if behind[index] - result[index] > behind[best] - result[best] { next = index }
      }
      guard let next else { break }
      result[next] += .one
      left -= .one
    }
    return result
  }
}
