public import Foundation

/// What stands in the `bundle.json` of a report's directory.
public struct RecordedBundle: Decodable, Sendable {
  /// The program that made a report.
  public struct Engine: Decodable, Sendable, Hashable {
    public let name: String
    public let version: String
    public let glpk: String
  }

  /// A file as it was written.
  public struct File: Decodable, Sendable {
    public let path: String
    public let sha256: String
  }

  public let format: String
  public let engine: Engine
  /// The name of the cycle's folder.
  public let name: String
  /// The options of `report` that the directory was made with.
  public let arguments: [String]
  public let files: [File]

  /// Reads the bytes of a `bundle.json`.
  ///
  /// - Throws: ``BundleError`` where they are no bundle of this program's.
  public init(_ bytes: Data) throws(BundleError) {
    let bundle: RecordedBundle
    do {
      bundle = try JSONDecoder().decode(RecordedBundle.self, from: bytes)
    } catch {
      throw .unreadable
    }
    if bundle.format != BundleDescription.format { throw .otherFormat(bundle.format) }
    self = bundle
  }
}

/// Why a `bundle.json` is none.
public enum BundleError: Error, Hashable, Sendable, CustomStringConvertible {
  case unreadable
  case otherFormat(String)

  /// What is wrong and how to mend it.
  public var description: String {
    switch self {
    case .unreadable:
      "\(BundleDescription.fileName) is no description of a report: it was changed or cut off. Write the report again, or take an untouched copy."
    case .otherFormat(let format):
      "\(BundleDescription.fileName) has the format '\(format)', not \(BundleDescription.format). Verify it with the version of the program that wrote it."
    }
  }
}
