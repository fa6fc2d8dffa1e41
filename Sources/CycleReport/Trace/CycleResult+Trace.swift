public import OrderedJSON
import SolidarityLaw

extension CycleResult {
  /// Every figure and all that it comes from, in the schema `solidarity/trace@1`: a flat list, each path once.
  public var traceJSON: JSONValue {
    traceJSON(FigureIndex(assessment).figures)
  }

  /// One figure and all that it comes from in the same schema, or nil when there is no such figure.
  public func traceJSON(of path: String) -> JSONValue? {
    FigureIndex(assessment)[path].map { traceJSON(FigureIndex(roots: [$0]).figures) }
  }

  /// The paths that ``explanation(of:)`` knows: first what the results show, then what that comes from.
  public var figurePaths: [String] {
    let index = FigureIndex(assessment)
    var listed: Set<String> = []
    return (index.shownPaths + index.figures.map(\.path)).filter { listed.insert($0).inserted }
  }

  /// The trace tree of a figure as plain text of at most eighty columns, or nil when there is no such figure.
  public func explanation(of path: String, language: ReportLanguage = .english) -> String? {
    FigureIndex(assessment)[path].map { ExplanationTree(book: Phrasebook(language: language)).text(of: $0) }
  }

  private func traceJSON(_ figures: [Traced]) -> JSONValue {
    [
      "format": "solidarity/trace@1", "cycle": .integer(cycle.year),
      "engine": ["name": .string(engine.name), "version": .string(engine.version), "glpk": .string(engine.glpk)],
      "figures": .array(figures.map(\.json)),
    ]
  }
}
