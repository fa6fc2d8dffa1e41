/// The admitted name that a wrong one was probably meant to be.
enum NearestName {
  /// The nearest of `names` by the number of letters to change, or nil when none is near; the first of equally near ones.
  static func nearest(to text: String, among names: [String]) -> String? {
    let letters = Array(text.lowercased().unicodeScalars.prefix(64))
    guard !letters.isEmpty else { return nil }
    var best: (name: String, distance: Int)?
    for name in names {
      let other = Array(name.lowercased().unicodeScalars)
      let near = max(1, other.count / 3)
      // Texts whose lengths differ by more than that cannot be near.
      guard abs(other.count - letters.count) <= near else { continue }
      let distance = editDistance(letters, other)
      if distance <= near, distance < best?.distance ?? Int.max { best = (name, distance) }
    }
    return best?.name
  }

  /// A sentence that names the nearest of the names there are, and else lists them.
  static func suggestion(for text: String, among names: [String], listing list: String) -> String {
    if let nearest = nearest(to: text, among: names) { return "Did you mean '\(nearest)'?" }
    return "\(list): \(names.joined(separator: ", "))."
  }

  /// Letters inserted, left out or replaced to turn one text into the other (Levenshtein's distance).
  private static func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var previous = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        current.append(min(previous[column + 1] + 1, current[column] + 1, previous[column] + (letter == other ? 0 : 1)))
      }
      previous = current
    }
    return previous[right.count]
  }
}
