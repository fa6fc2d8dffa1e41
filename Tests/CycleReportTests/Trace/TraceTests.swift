import ExactArithmetic
import OrderedJSON
import SolidarityLaw
import Testing

@testable import CycleReport

/// The trace: as a tree for people and as a flat list for programs.
@Suite struct TraceTests {
  let result = SmallCycle.result

  @Test("The tree leads from the fair share over the key down to the row of the population")
  func tree() throws {
    let text = try #require(result.explanation(of: "EL.fairShare.relocation"))
    #expect(text.hasPrefix("EL.fairShare.relocation: 34 persons (exactly 33.33333333 = 100/3)\n"))
    #expect(text.contains("└─ EL.key: 33.3333 % (exactly 0.3333333333 = 1/3)"))
    #expect(text.contains("KEY-1 Reference key, Article 66 of Regulation (EU) 2024/1351"))
    #expect(text.contains("http://data.europa.eu/eli/reg/2024/1351/art_66/oj"))
    #expect(text.contains("EL.population: 400 persons"))
    #expect(text.contains("states.csv:3, recorded: Eurostat"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test("There is no tree for a path that no figure has")
  func unknownPath() {
    #expect(result.explanation(of: "EL.nothing") == nil)
    #expect(result.traceJSON(of: "EL.nothing") == nil)
  }

  @Test("A figure that is met again is named, not repeated")
  func sharing() throws {
    let shared = SmallCycle.figure("shared", 2, inputs: [SmallCycle.figure("leaf", 1)])
    let root = SmallCycle.figure(
      "root", 4,
      inputs: [SmallCycle.figure("left", 2, inputs: [shared]), SmallCycle.figure("right", 2, inputs: [shared])])
    let text = ExplanationTree(book: Phrasebook(language: .english)).text(of: root)
    #expect(text.contains("shared: 2 persons (see above)"))
    #expect(text.components("leaf: 1").count == 2)
  }

  @Test("A tree of any depth ends, and names the figure to ask for next")
  func depth() {
    var figure = SmallCycle.figure("f0", 1)
    for level in 1...1000 { figure = SmallCycle.figure("f\(level)", 1, inputs: [figure]) }
    let index = FigureIndex(roots: [figure])
    #expect(index.figures.count == 1001)
    let text = ExplanationTree(book: Phrasebook(language: .english)).text(of: figure)
    // The root stands at depth 0, so the figure at depth 14 is the 14th below it.
    #expect(text.unwrapped.contains("explain f986)"))
    #expect(!text.contains("f985"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test("The export lists every figure once, each input by a path that is in the list")
  func export() throws {
    let json = result.traceJSON
    #expect(json["format"] == "solidarity/trace@1")
    let figures = try #require(json["figures"]?.elements)
    let paths = figures.compactMap { $0["path"] }
    #expect(Set(paths.map(\.text)).count == paths.count)
    for figure in figures {
      for input in figure["inputs"]?.elements ?? [] { #expect(paths.contains(input)) }
    }
    let population = try #require(figures.first { $0["path"] == "EL.population" })
    #expect(population["source"] == ["file": "states.csv", "line": 3, "source": "Eurostat"])
    #expect(population["knowledge"] == "recorded")
    let share = try #require(figures.first { $0["path"] == "EL.fairShare.relocation" })
    #expect(share["rule"] == "KEY-1")
    #expect(share["rounded"] == .number("34"))
    #expect(share["inputs"] == ["EL.key"])
  }

  @Test("Paths come in the order of the results, then what they come from")
  func paths() {
    let paths = result.figurePaths
    #expect(paths.first == "DK.pledge.relocation")
    #expect(paths.firstIndex(of: "RO.gap").map { $0 < paths.count - 1 } == true)
    #expect(paths.contains("RO.population"))
    #expect(result.explanation(of: "offsets.mandatory.pledged") != nil)
    #expect(Set(paths).count == paths.count)
  }
}

extension String {
  /// The text on one line, without the spine of a tree.
  fileprivate var unwrapped: String {
    split(whereSeparator: { $0 == "\n" || $0 == " " || $0 == "│" }).joined(separator: " ")
  }

  fileprivate func components(_ separator: String) -> [Substring] {
    split(separator: separator, omittingEmptySubsequences: false)
  }
}
