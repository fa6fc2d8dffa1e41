/// One thing that is wrong, or looks wrong, in a cycle folder: what, where, and how to mend it.
public struct Finding: Hashable, Sendable, CustomStringConvertible {
  /// How much a finding matters.
  public enum Severity: String, Sendable, CaseIterable {
    /// The folder cannot be read as a cycle until this is mended.
    case error
    /// The folder is readable, but somebody should look at this.
    case warning
  }

  /// A place within a line.
  public struct Column: Hashable, Sendable {
    /// Counted from 1: a cell of a table's row, a character of a line elsewhere.
    public let number: Int
    /// The column's name in a table, the key in `cycle.yaml`; empty where neither is known.
    public let name: String

    /// A place within a line.
    public init(number: Int, name: String) {
      self.number = number
      self.name = name
    }
  }

  public let severity: Severity
  public let code: FindingCode
  /// The path inside the cycle folder, such as `pledges.csv`; the folder as the user named it where the folder is wrong.
  public let file: String
  /// The line, counted from 1; nil where the file as a whole is meant.
  public let line: Int?
  public let column: Column?
  /// What is wrong, without a full stop.
  public let message: String
  /// How to mend it, one sentence or two.
  public let remedy: String

  /// A finding at a place.
  public init(
    severity: Severity, code: FindingCode, file: String, line: Int? = nil, column: Column? = nil, message: String,
    remedy: String
  ) {
    self.severity = severity
    self.code = code
    self.file = file
    self.line = line
    self.column = column
    self.message = message
    self.remedy = remedy
  }

  /// The finding in one line: `pledges.csv:7:1: unknown Member State code 'GR'. Eurostat's code for Greece is 'EL'.`
  ///
  /// A warning says so after its place.
  public var description: String {
    var place = file
    if let line {
      place += ":\(line)"
      if let column { place += ":\(column.number)" }
    }
    let kind = severity == .warning ? "warning: " : ""
    return "\(place): \(kind)\(message). \(remedy)"
  }
}
