import ExactArithmetic

/// The words in which a range or a distribution is written.
struct SweepWords {
  /// The distribution named first, if one is.
  let distribution: String?
  /// The other words.
  let rest: [String]

  init(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    let isNamed = words.first == "uniform" || words.first == "triangular"
    distribution = isNamed ? words.first : nil
    rest = isNamed ? Array(words.dropFirst()) : words
  }

  var isDistribution: Bool { distribution != nil }

  /// The values that a distribution takes, with whole weights.
  func points(
    of name: String, text: String, unit: Rational, lattice: Int
  ) throws(SweepPlanError) -> [(value: Rational, weight: Int)] {
    guard let distribution, rest.count == 1, let ends = SweepWords.ends(rest[0]),
      ends.count == (distribution == "uniform" ? 2 : 3)
    else { throw .unreadableRange(target: name, text: text) }
    guard zip(ends, ends.dropFirst()).allSatisfy({ $0 <= $1 }) else {
      throw .outOfOrder(target: name, text: rest[0])
    }
    guard unit.isZero || ends.allSatisfy({ ($0 / unit).isInteger }) else {
      throw .noWholeUnits(target: name, text: rest[0])
    }
    let (low, high) = (ends[0], ends[ends.count - 1])
    var steps = lattice
    // Where there are few units each of them is a step, so that none is likelier than its neighbours.
    if unit.isPositive, let units = ((high - low) / unit).integer, units < lattice { steps = units }
    if low == high { return [(low, 1)] }
    let likeliest = ends.count == 3 ? ((ends[1] - low) / (high - low) * Rational(steps)).rounded(.nearest) : .zero
    let top = likeliest.integer ?? 0
    var points: [(value: Rational, weight: Int)] = []
    for step in 0...steps {
      var value = low + (high - low) * Rational(step) / Rational(steps)
      if unit.isPositive { value = (value / unit).rounded(.nearest) * unit }
      let weight = ends.count == 2 ? 1 : SweepWords.tent(step, top: top, steps: steps)
      if points.last?.value == value {
        points[points.count - 1].weight += weight
      } else {
        points.append((value, weight))
      }
    }
    return points
  }

  /// A weight that rises in equal steps to the likeliest value and falls in equal steps behind it.
  private static func tent(_ step: Int, top: Int, steps: Int) -> Int {
    step <= top ? (step + 1) * (steps - top + 1) : (steps - step + 1) * (top + 1)
  }

  /// The numbers between the double points of a range.
  static func ends(_ text: String) -> [Rational]? {
    var ends: [Rational] = []
    for part in text.split(separator: "..", omittingEmptySubsequences: false) {
      guard let number = number(String(part)) else { return nil }
      ends.append(number)
    }
    return ends
  }

  static func number(_ text: String) -> Rational? {
    try? Rational(decimal: text)
  }

  /// A value and the weight that stands behind it in parentheses.
  static func weighted(
    _ item: Substring, of name: String
  ) throws(SweepPlanError) -> (value: String, weight: Int?) {
    let text = item.drop { $0 == " " }
    guard let open = text.firstIndex(of: "(") else { return (trimmed(text), nil) }
    let inside = trimmed(text[text.index(after: open)...])
    guard inside.hasSuffix(")"), let weight = Int(inside.dropLast()), (1...1_000_000).contains(weight) else {
      throw .weight(target: name, text: trimmed(text[open...]))
    }
    return (trimmed(text[..<open]), weight)
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text.drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// A text with one space between words.
  static func normal(_ text: String) -> String {
    text.split(separator: " ").joined(separator: " ")
  }
}
