/// A scenario that is kept, with what it is called and why it was drawn up.
public struct NamedScenario: Sendable, Hashable {
  /// What it is called; empty where it has no name.
  public var name: String
  /// Why it was drawn up, or what it stands for; may be empty.
  public var note: String
  /// The file that it was read from, as the user named it; nil where it was not.
  public var file: String?
  /// What it changes.
  public var changes: Scenario

  /// Creates the value from its parts.
  public init(name: String = "", note: String = "", file: String? = nil, changes: Scenario) {
    self.name = name
    self.note = note
    self.file = file
    self.changes = changes
  }
}
