/// A linear program as a file gives it.
public struct ModelFile: Sendable, Equatable {
  /// How a linear program is written down.
  public enum Format: String, Sendable, Hashable, CaseIterable {
    /// MPS with fields separated by blanks.
    case freeMPS
    /// MPS with fields at the columns 2, 5, 15, 25, 40 and 50.
    case fixedMPS
    /// The algebraic format of CPLEX.
    case cplexLP
  }

  /// The bounds within which a file is read at all, so that no file can exhaust time or memory.
  public struct Limits: Sendable, Hashable {
    /// The largest file in bytes.
    public var bytes: Int
    /// The longest line in bytes.
    public var lineLength: Int
    /// How many findings are collected before reading ends.
    public var findings: Int

    /// Makes limits; the defaults are a gigabyte, a line of sixteen megabytes and a hundred findings.
    public init(bytes: Int = 1 << 30, lineLength: Int = 1 << 24, findings: Int = 100) {
      self.bytes = bytes
      self.lineLength = lineLength
      self.findings = findings
    }
  }

  /// The program.
  public let program: LinearProgram
  /// The format that it was found in.
  public let format: Format
  /// What a reader should know: conventions that applied, statements without effect.
  public let notes: [FileFinding]
}
