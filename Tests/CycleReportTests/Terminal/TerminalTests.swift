import ExactArithmetic
import SolidarityLaw
import Testing

@testable import CycleReport

/// What commands print: never wider than eighty columns, with units, legend and footnotes.
@Suite struct TerminalTests {
  @Test("No line is wider than eighty columns or ends in a space", arguments: TerminalView.allCases)
  func width(view: TerminalView) {
    for line in SmallCycle.distributed.terminalText(view).split(separator: "\n", omittingEmptySubsequences: false) {
      #expect(line.count <= 80, "\(line)")
      #expect(!line.hasSuffix(" "))
      #expect(!line.contains("\u{A0}"))
    }
  }

  @Test("So it is in every language", arguments: ReportLanguage.allCases)
  func languages(language: ReportLanguage) {
    for view in TerminalView.allCases {
      for line in SmallCycle.distributed.terminalText(view, language: language).split(separator: "\n") {
        #expect(line.count <= 80, "\(line)")
        #expect(!line.contains("\u{A0}"))
      }
    }
  }

  @Test("A word wider than its column breaks behind a hyphen or at a soft one, and is not cut")
  func hyphens() {
    #expect(TextWrap.lines("First Technical-Level Forum", width: 12) == ["First", "Technical-", "Level Forum"])
    #expect(TextWrap.lines("Verantwortungs\u{AD}ausgleich", width: 16) == ["Verantwortungs-", "ausgleich"])
    #expect(TextWrap.lines("Verantwortungs\u{AD}ausgleich", width: 30) == ["Verantwortungsausgleich"])
    #expect(TextWrap.longestPiece(of: "First Technical-Level Forum") == "Technical-".count)
    let table = ReportTable(
      id: "narrow", title: "Narrow", columns: (1...5).map { .init("c\($0)", "Heading \($0)", "", .text) },
      rows: [
        .init(
          cells: (1...5).map { _ in
            .init("the responsibilities of Technical-Level Forums and their extraordinary meetings")
          })
      ])
    let text = TerminalTable(table).text
    for word in ["responsibilities", "Technical-", "extraordinary"] { #expect(text.contains(word), "\(text)") }
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test("Wide tables wrap their texts, and turn into records where even that is too wide")
  func wideTables() {
    let words = Array(repeating: "word", count: 60).joined(separator: " ")
    var table = ReportTable(
      id: "wide", title: "Wide",
      columns: [.init("a", "A"), .init("b", "B"), .init("c", "C", "", .number)],
      rows: [.init(cells: [.init(words), .init("short"), .init("12 345")])])
    #expect(TerminalTable(table).text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(TerminalTable(table).text.contains("12 345"))
    let digits = String(repeating: "9", count: 50)
    table.columns = [.init("a", "First", "", .number), .init("b", "Second", "", .number)]
    table.rows = [.init(cells: [.init(digits), .init(digits)])]
    let text = TerminalTable(table).text
    #expect(text.contains("First: \(digits)"))
    #expect(text.contains("Second: \(digits)"))
  }

  @Test("The ledger shows nominal, effective and available, and marks what is not known")
  func ledger() {
    let text = SmallCycle.result.terminalText(.ledger)
    #expect(text.contains("Nominal"))
    #expect(text.contains("Available"))
    #expect(text.contains("? not known."))
    #expect(text.contains("released"))
    #expect(text.contains("Decision, \"2026/1\""))
    #expect(text.contains("The threshold lies above the reference number."))
    #expect(!text.contains("DK"))
  }

  @Test("The distribution says what it rests on")
  func allocation() {
    let text = SmallCycle.distributed.terminalText(.allocation).replacing("\n", with: " ")
    #expect(text.contains("A model's proposal, not a decision"))
    #expect(text.contains("indicator ASY_APP."))
    #expect(SmallCycle.result.terminalText(.allocation).contains("No distribution was computed."))
  }

  @Test("Offsets tell the threshold, what is pledged and why nothing follows")
  func offsets() {
    let text = SmallCycle.result.terminalText(.offsets)
    #expect(text.contains("30 000"))
    #expect(text.contains("29 936"))
  }

  @Test("A window and a date that was missed are told apart")
  func calendar() {
    let text = SmallCycle.result.terminalText(.calendar)
    #expect(text.contains("15 October 2025"))
    #expect(text.contains("done late"))
    #expect(text.replacing("\n", with: " ").contains("1 to 15 July 2026"))
  }

  @Test("A column that is empty throughout is left out for people and kept for programs")
  func emptyColumns() {
    let table = ReportTable(
      id: "t", title: "T", columns: [.init("a", "First"), .init("b", "Second")],
      rows: [.init(cells: [.init("x"), .empty])])
    #expect(table.narrowed(to: .terminal).columns.map(\.id) == ["a"])
    #expect(table.narrowed(to: .page).rows[0].cells.count == 1)
    #expect(table.narrowed(to: .data).columns.map(\.id) == ["a", "b"])
  }

  @Test("Text breaks at plain spaces only, and a word too long is cut")
  func wrapping() {
    #expect(TextWrap.lines("one two\u{A0}three", width: 9) == ["one", "two three"])
    #expect(TextWrap.lines("abcdefgh ij", width: 3) == ["abc", "def", "gh", "ij"])
    #expect(TextWrap.lines("", width: 5) == [""])
    #expect(TextWrap.hanging("a b", behind: "- ", width: 3) == ["- a", "  b"])
  }
}
