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
    let data = Data(text)
    do {
      _ = try JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)
    } catch {
      reportSyntax(error as NSError, text, findings)
      return nil
    }
    do {
      return try JSONDecoder().decode(PackageFile.self, from: data).information
    } catch {
      let place = path(of: error)
      findings.error(
        .jsonSyntax, in: file, place.isEmpty ? "the file is not an object" : "'\(place)' has the wrong type",
        remedy: "Write name and title as texts, licenses and sources as lists of objects with title, name and path.")
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

  private static func path(of error: any Error) -> String {
    switch error as? DecodingError {
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .keyNotFound(_, let context),
      .dataCorrupted(let context):
      context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }.joined(separator: ".")
    default: ""
    }
  }

  private static func reportSyntax(_ error: NSError, _ text: ArraySlice<UInt8>, _ findings: FindingCollector) {
    let (line, column) = position(of: error, in: text)
    findings.error(
      .jsonSyntax, in: file, line: line, column: Finding.Column(number: column, name: ""),
      "the file is not valid JSON here", remedy: "Correct it; the file is optional and may be left out.")
  }

  /// Where Foundation stopped: at a byte that its description names, or else at the end.
  private static func position(of error: NSError, in text: ArraySlice<UInt8>) -> (line: Int, column: Int) {
    let description = error.userInfo[NSDebugDescriptionErrorKey] as? String ?? ""
    let number = description.split { !$0.isNumber }.last.flatMap { Int($0) } ?? text.count
    let read = text.prefix(number)
    let line = read.reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
    let start = read.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? read.startIndex
    return (line, read[start...].filter { $0 & 0xC0 != 0x80 }.count + 1)
  }
}
