import ExactArithmetic

/// The figures of one result in a fixed order, each under a path, so that two results can be laid side by side.
public struct FigureSheet: Sendable {
  /// One figure.
  public struct Entry: Sendable, Hashable {
    /// The figure's path in the JSON.
    public let path: String
    /// What the figure is, in a few words.
    public let label: Phrase
    /// The value.
    public let value: FigureValue
    /// The State concerned, if one is.
    public let state: MemberState?
    /// The other State concerned, for what passes between two.
    public let counterpart: MemberState?
    /// Whether a reader looks at the figure first.
    let isHeadline: Bool
  }

  /// The figures in order; each path occurs once.
  public private(set) var entries: [Entry] = []

  /// A sheet without figures.
  public init() {}

  /// Adds a figure.
  public mutating func add(
    _ value: FigureValue, _ label: Phrase, at path: String, of state: MemberState? = nil,
    with counterpart: MemberState? = nil
  ) {
    add(value, label, at: path, of: state, with: counterpart, isHeadline: false)
  }

  mutating func add(
    _ value: FigureValue, _ label: Phrase, at path: String, of state: MemberState?,
    with counterpart: MemberState? = nil, isHeadline: Bool
  ) {
    entries.append(
      Entry(
        path: path, label: label, value: value, state: state, counterpart: counterpart, isHeadline: isHeadline))
  }

  /// The sheet with the figures alone that a reader looks at first.
  var headlines: FigureSheet {
    var sheet = FigureSheet()
    sheet.entries = entries.filter(\.isHeadline)
    return sheet
  }

  /// The figures that differ, in the order of the sheets.
  ///
  /// A figure of one sheet alone is a change from or to ``FigureValue/absent``, and stands where its sheet has it.
  public func changes(to other: FigureSheet) -> [FigureChange] {
    let positions = Dictionary(entries.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
    let after = Dictionary(other.entries.map { ($0.path, $0.value) }, uniquingKeysWith: { first, _ in first })
    var result: [FigureChange] = []
    func compare(_ entry: Entry, _ before: FigureValue, _ after: FigureValue) {
      if before == after { return }
      result.append(
        FigureChange(
          path: entry.path, labelPhrase: entry.label, before: before, after: after, state: entry.state,
          counterpart: entry.counterpart))
    }
    var next = 0
    for entry in other.entries {
      guard let position = positions[entry.path] else {
        compare(entry, .absent, entry.value)
        continue
      }
      while next <= position {
        compare(entries[next], entries[next].value, after[entries[next].path] ?? .absent)
        next += 1
      }
    }
    for entry in entries[next...] { compare(entry, entry.value, after[entry.path] ?? .absent) }
    return result
  }
}
