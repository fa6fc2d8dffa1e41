public import OrderedJSON
import SolidarityLaw

extension CycleResult {
  /// Every figure and all that it comes from, in the schema `solidarity/trace@1`: a flat list, each path once.
  public var traceJSON: JSONValue {
    traceJSON(FigureIndex(assessment).figures)
  }

  /// One figure and all that it comes from in the same schema, or nil when there is no such figure.
  public func traceJSON(of path: String) -> JSONValue? {
    figure(at: path).map { traceJSON(FigureIndex(roots: [$0]).figures) }
  }

  /// A figure of the rules or one that stands beside them: an indicator, a release of the key, another year, the strategy.
  private func figure(at path: String) -> Traced? {
    FigureIndex(assessment)[path] ?? FigureIndex(roots: CompanionTrace(self).figures)[path]
  }

  /// The paths that ``explanation(of:)`` knows: first what the results show, then what that comes from.
  public var figurePaths: [String] {
    let index = FigureIndex(assessment, and: CompanionTrace(self).figures)
    var listed: Set<String> = []
    return (index.shownPaths + index.figures.map(\.path)).filter { listed.insert($0).inserted }
  }

  /// The trace tree of a figure as plain text of at most eighty columns, or nil when there is no such figure.
  public func explanation(of path: String, language: ReportLanguage = .english) -> String? {
    figure(at: path).map { ExplanationTree(book: Phrasebook(language: language)).text(of: $0) }
  }

  private func traceJSON(_ figures: [Traced]) -> JSONValue {
    [
      "format": "solidarity/trace@1", "cycle": .integer(cycle.year),
      "engine": ["name": .string(engine.name), "version": .string(engine.version), "glpk": .string(engine.glpk)],
      "figures": .array(figures.map(\.json)),
    ]
  }
}
