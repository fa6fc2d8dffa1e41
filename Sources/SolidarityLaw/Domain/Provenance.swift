/// Where a recorded fact stands: the file, its line, and the source that the row names.
public struct Provenance: Hashable, Sendable {
  /// The path inside the cycle folder, such as `states.csv`; `--pledge` and the like for a value set on the command line.
  public let file: String
  /// The line in the file, counted from 1, or nil when the file has no lines of its own.
  public let line: Int?
  /// The text of the row's `source` column.
  public let source: String

  public init(file: String, line: Int?, source: String) {
    self.file = file
    self.line = line
    self.source = source
  }
}
