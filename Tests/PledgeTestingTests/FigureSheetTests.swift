import ExactArithmetic
import SolidarityLaw
import Testing

@Suite("Two sheets of figures side by side")
struct FigureSheetTests {
  private func sheet(_ figures: [(String, Int)]) -> FigureSheet {
    var sheet = FigureSheet()
    for (path, value) in figures {
      sheet.add(.known(Rational(value), unit: .persons), Phrase(verbatim: path), at: path)
    }
    return sheet
  }

  @Test("Figures of one side alone stand where their sheet has them")
  func order() {
    let first = sheet([("a", 1), ("b", 2), ("c", 3), ("d", 4)])
    let second = sheet([("a", 9), ("x", 5), ("c", 3), ("d", 8), ("y", 6)])
    let changes = first.changes(to: second)
    #expect(changes.map(\.path) == ["a", "x", "b", "d", "y"])
    #expect(changes.map(\.difference) == [8, nil, nil, 4, nil])
    #expect(changes[1].before == .absent)
    #expect(changes[2].after == .absent)
  }

  @Test("Figures in another order are each compared once")
  func moved() {
    let changes = sheet([("a", 1), ("b", 2), ("c", 3)]).changes(to: sheet([("c", 4), ("b", 5), ("a", 6)]))
    #expect(changes.map(\.path) == ["a", "b", "c"])
    #expect(changes.map(\.difference) == [5, 3, 1])
  }

  @Test("Equal sheets, and empty ones")
  func equal() {
    #expect(sheet([("a", 1)]).changes(to: sheet([("a", 1)])).isEmpty)
    #expect(sheet([]).changes(to: sheet([("a", 1)])).map(\.path) == ["a"])
    #expect(sheet([("a", 1)]).changes(to: sheet([])).map(\.path) == ["a"])
  }
}
