import SolidarityLaw

/// Every figure of an assessment and all that they come from, by path.
struct FigureIndex: Sendable {
  /// The paths of the figures that the results show, in the order of the JSON.
  let shownPaths: [String]
  /// All figures, each before what it comes from, each path once.
  let figures: [Traced]
  private let byPath: [String: Traced]

  init(_ assessment: Assessment) {
    self.init(assessment.figures)
  }

  /// The figures of an assessment and others that rest on them.
  init(_ assessment: Assessment, and others: [Traced]) {
    self.init(assessment.figures + others.map { ($0.path, $0) })
  }

  init(roots: [Traced]) {
    self.init(roots.map { ($0.path, $0) })
  }

  /// A figure that stands in two places of the results has a path in each, of which one is its own.
  private init(_ shown: [(path: String, figure: Traced)]) {
    shownPaths = shown.map(\.path)
    var seen: [String: Traced] = [:]
    var figures: [Traced] = []
    // An explicit stack: no depth of inputs can exhaust the program's own.
    var stack = Array(shown.map(\.figure).reversed())
    while let figure = stack.popLast() {
      guard seen[figure.path] == nil else { continue }
      seen[figure.path] = figure
      figures.append(figure)
      stack.append(contentsOf: figure.inputs.reversed())
    }
    self.figures = figures
    byPath = seen.merging(shown.map { ($0.path, $0.figure) }) { own, _ in own }
  }

  /// The figure at a path such as `DE.fairShare.relocation`.
  subscript(path: String) -> Traced? { byPath[path] }
}

extension PerMeasure {
  /// The three values in the order of measures.
  var all: [Value] { [relocation, financial, alternative] }
}
