/// Something that varies over a sweep, with its values in at most ten groups.
public struct SweepDriver: Sendable, Hashable {
  /// What varies: an axis by its name, or `unknown.NL` for what a State pledges without having said how much.
  public let name: String
  /// Whether its values are drawn, and not those of a grid.
  public let isDrawn: Bool
  /// Each group: a value, or the first and the last of several.
  public let groups: [Group]
  private let count: Int

  /// A group of neighbouring values.
  public struct Group: Sendable, Hashable {
    /// The first value.
    public let first: String
    /// The last value, which may be the first.
    public let last: String

    /// The group in a few words.
    public var label: String { first == last ? first : "\(first) … \(last)" }
  }

  static let mostGroups = 10

  init(name: String, labels: [String], isDrawn: Bool) {
    self.name = name
    self.isDrawn = isDrawn
    count = labels.count
    let groupCount = min(SweepDriver.mostGroups, labels.count)
    var groups: [Group] = []
    for group in 0..<groupCount {
      let first = (group * labels.count + groupCount - 1) / groupCount
      let last = ((group + 1) * labels.count + groupCount - 1) / groupCount - 1
      groups.append(Group(first: labels[first], last: labels[last]))
    }
    self.groups = groups
  }

  /// The group of a value.
  func group(of place: Int) -> Int {
    place * groups.count / count
  }
}
