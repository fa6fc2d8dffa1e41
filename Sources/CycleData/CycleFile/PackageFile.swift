import Foundation
import SolidarityLaw

/// `datapackage.json`, of which only name, title, licences and sources are read.
struct PackageFile: Decodable {
  private struct Licence: Decodable {
    let name: String?
    let path: String?
    let title: String?
  }

  private struct Source: Decodable {
    let title: String?
    let path: String?
  }

  private let name: String?
  private let title: String?
  private let licenses: [Licence]?
  private let sources: [Source]?

  /// The size beyond which a file is not a description of ours.
  static let largestFile = 1024 * 1024
  /// The brackets that may be open at once.
  static let deepest = 32

  private static let file = CycleFolder.packageFile

  /// Reads the text of `datapackage.json`; nil after reporting what is wrong.
  static func read(_ text: ArraySlice<UInt8>, findings: FindingCollector) -> PackageInformation? {
    guard text.count <= largestFile else {
      findings.error(
        .fileTooLarge, in: file, "the file is larger than 1 MiB", remedy: "Describe the folder more shortly.")
      return nil
    }
    if let line = lineOfDeepestBracket(text) {
      findings.error(
        .jsonNotAdmitted, in: file, line: line, "brackets are nested more than \(deepest) deep",
        remedy: "A description of data needs a few levels.")
      return nil
    }
    do {
      return try JSONDecoder().decode(PackageFile.self, from: Data(text)).information
    } catch {
      let problem = describe(error)
      findings.error(.jsonSyntax, in: file, problem.message, remedy: problem.remedy)
      return nil
    }
  }

  private var information: PackageInformation {
    PackageInformation(
      name: name ?? "", title: title ?? "",
      licences: (licenses ?? []).compactMap { $0.title ?? $0.name ?? $0.path },
      sources: (sources ?? []).compactMap { source in
        let parts = [source.title, source.path].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
      })
  }

  /// The line at which more brackets are open than admitted, or nil.
  private static func lineOfDeepestBracket(_ text: ArraySlice<UInt8>) -> Int? {
    var line = 1
    var depth = 0
    var isText = false
    var isEscaped = false
    for byte in text {
      if byte == UInt8(ascii: "\n") { line += 1 }
      if isText {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isText = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isText = true
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        depth += 1
        if depth > deepest { return line }
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      default: break
      }
    }
    return nil
  }

  private static func describe(_ error: any Error) -> (message: String, remedy: String) {
    func path(_ context: DecodingError.Context) -> String {
      context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }.joined(separator: ".")
    }
    switch error as? DecodingError {
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .keyNotFound(_, let context):
      let place = path(context)
      return (
        place.isEmpty ? "the file is not an object" : "'\(place)' has the wrong type",
        "Write name and title as texts, licenses and sources as lists of objects with title, name and path."
      )
    case .dataCorrupted(let context):
      let detail = (context.underlyingError as NSError?)?.userInfo["NSDebugDescription"] as? String
      return (
        "the file is not valid JSON" + (detail.map { " (\(printable($0, limit: 160)))" } ?? ""),
        "Correct it; the file is optional and may be left out."
      )
    default: return ("the file is not valid JSON", "Correct it; the file is optional and may be left out.")
    }
  }
}
