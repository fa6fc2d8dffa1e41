import Foundation
import Testing

@testable import SolidarityLaw

/// The tables of `Docs/Law.md`, row by row.
@Suite("The list of rules")
struct LawDocumentTests {
  private struct Row {
    let id: String
    let cells: [String]
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func rows() throws -> [Row] {
    let text = try String(contentsOf: root.appending(path: "Docs/Law.md"), encoding: .utf8)
    return text.split(separator: "\n").compactMap { line in
      guard line.hasPrefix("| ") else { return nil }
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast().map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      guard let id = cells.first, id.wholeMatch(of: /[A-Z]+-([0-9]+|T)/) != nil else { return nil }
      return Row(id: id, cells: cells)
    }
  }

  private static func quoted(_ text: String) -> [String] {
    text.matches(of: /`([^`]+)`/).map { String($0.1) }
  }

  @Test("Every rule stands once; those that decide about a person stand without a file")
  func ids() throws {
    let rows = try Self.rows()
    #expect(Set(rows.map(\.id)).count == rows.count)
    let computed = rows.filter { $0.cells.count == 5 }.map(\.id)
    #expect(Set(computed) == Set(Rule.allCases.map(\.id)))
    let others = rows.filter { $0.cells.count != 5 }
    #expect(Set(others.map(\.id)) == ["RLC-1", "RLC-2", "RLC-3", "RLC-4", "RLC-8", "MSG-1"])
    #expect(others.allSatisfy { $0.cells.count == 3 && $0.cells[2].contains("](http://data.europa.eu/eli/") })
  }

  @Test("Each row leads to the rule's own article", arguments: Rule.allCases)
  func article(_ rule: Rule) throws {
    let row = try #require(try Self.rows().first { $0.id == rule.id })
    #expect(row.cells[2].contains("](\(rule.citation.eli))"), "\(rule.id): \(rule.citation.eli)")
    // What stands before a bracket of its own paragraph is the place that the rule cites.
    let isArticle = rule.citation.place.first?.isNumber == true
    if isArticle { #expect(row.cells[2].contains("[\(rule.citation.place)"), "\(rule.id): \(rule.citation.place)") }
  }

  @Test("Each row names files that there are", arguments: Rule.allCases)
  func files(_ rule: Rule) throws {
    let row = try #require(try Self.rows().first { $0.id == rule.id })
    let files = Self.quoted(row.cells[3])
    #expect(!files.isEmpty, "\(rule.id)")
    for file in files {
      let isDocument = file.hasPrefix("Docs/")
      let place = Self.root.appending(path: isDocument ? file : "Sources/SolidarityLaw/\(file)")
      #expect(FileManager.default.fileExists(atPath: place.path), "\(rule.id): \(file)")
    }
  }

  @Test("Readings are those of the catalogue, and each stands in the row of its rule")
  func readings() throws {
    let rows = try Self.rows().filter { $0.cells.count == 5 }
    let names = Set(ReadingCatalogue.all.map(\.name))
    for row in rows {
      for name in Self.quoted(row.cells[4]) { #expect(names.contains(name), "\(row.id): \(name)") }
    }
    for reading in ReadingCatalogue.all {
      let row = try #require(rows.first { $0.id == reading.rule.id })
      #expect(Self.quoted(row.cells[4]).contains(reading.name), "\(row.id) lacks \(reading.name)")
    }
  }
}
