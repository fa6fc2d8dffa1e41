/// A cycle folder that cannot be read, with everything that is wrong in it.
public struct CycleInputError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Errors and warnings, by file, line and column; at least one is an error.
  public let findings: [Finding]

  /// The findings that must be mended.
  public var errors: [Finding] { findings.filter { $0.severity == .error } }

  /// The findings, one a line.
  public var description: String {
    findings.map(\.description).joined(separator: "\n")
  }
}
