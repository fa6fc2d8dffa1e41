/// Something to say about a place in a model file: what is wrong or unusual there, and how to mend it.
public struct FileFinding: Sendable, Hashable, CustomStringConvertible {
  /// The kind of a finding, for programs to tell them apart.
  public enum Code: String, Sendable, Hashable, CaseIterable {
    /// The file is larger than is read.
    case tooLarge
    /// A line is longer than is read.
    case lineTooLong
    /// The file has no content.
    case empty
    /// The file ends before its end is announced.
    case truncated
    /// A section or keyword that is not known, or stands at the wrong place.
    case unknownSection
    /// A section that says more than a linear program with whole numbers can.
    case unsupported
    /// A required section is missing.
    case missingSection
    /// A section that occurs twice.
    case repeatedSection
    /// A line with too few or too many fields, or with text outside the fields.
    case malformedLine
    /// A text that should be a number and is not.
    case notANumber
    /// A name that is empty or holds unprintable characters.
    case invalidName
    /// A name that is given twice.
    case repeatedName
    /// A row that is named but not declared.
    case unknownRow
    /// A column that is named but not declared.
    case unknownColumn
    /// A number that is given twice for the same place.
    case repeatedEntry
    /// A row or bound type that does not exist.
    case unknownType
    /// Bounds that leave no value.
    case crossedBounds
    /// A second right-hand side, range or bound vector; only the first is used.
    case furtherVector
    /// A convention of the format that gives a line another meaning than it seems to have.
    case convention
    /// A statement that has no effect.
    case withoutEffect
    /// A number that could not be written exactly.
    case rounded
    /// A row that was multiplied so that its numbers could be written exactly.
    case multiplied
    /// A name that was changed because the format does not allow it.
    case renamed
    /// The objective was turned round because the format knows minimising only.
    case turnedRound
    /// There are more findings than are listed.
    case tooMany
  }

  /// The kind of the finding.
  public let code: Code
  /// The line, from 1; 0 where the finding concerns the whole file.
  public let line: Int
  /// The column in bytes, from 1; 0 where the finding concerns the whole line.
  public let column: Int
  /// What there is to say, in a sentence or two.
  public let message: String

  /// Makes a finding.
  public init(code: Code, line: Int, column: Int, message: String) {
    self.code = code
    self.line = line
    self.column = column
    self.message = message
  }

  /// The place and the message, in the form `line:column: message`; put the file's name and a colon before it.
  public var description: String {
    if line == 0 { return message }
    return column == 0 ? "\(line): \(message)" : "\(line):\(column): \(message)"
  }

  /// The description with the name of the file before it: `file:line:column: message`, or `file: message`.
  public func description(in file: String) -> String {
    line == 0 ? "\(file): \(message)" : "\(file):\(description)"
  }
}

/// All that keeps a model file from being read or written; there is at least one finding.
public struct ModelFileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong, in the order of the file.
  public let findings: [FileFinding]

  /// The findings, one a line.
  public var description: String {
    findings.map(\.description).joined(separator: "\n")
  }
}
