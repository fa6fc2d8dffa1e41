import SolidarityLaw

/// Every figure of an assessment and all that they come from, by path.
struct FigureIndex: Sendable {
  /// The figures that the results show, in the order of the JSON.
  let roots: [Traced]
  /// All figures, each before what it comes from, each path once.
  let figures: [Traced]
  private let byPath: [String: Traced]

  init(_ assessment: Assessment) {
    self.init(roots: FigureIndex.roots(of: assessment))
  }

  init(roots: [Traced]) {
    self.roots = roots
    var seen: [String: Traced] = [:]
    var figures: [Traced] = []
    // An explicit stack: no depth of inputs can exhaust the program's own.
    var stack = Array(roots.reversed())
    while let figure = stack.popLast() {
      guard seen[figure.path] == nil else { continue }
      seen[figure.path] = figure
      figures.append(figure)
      stack.append(contentsOf: figure.inputs.reversed())
    }
    self.figures = figures
    byPath = seen
  }

  /// The figure at a path such as `DE.fairShare.relocation`.
  subscript(path: String) -> Traced? { byPath[path] }

  private static func roots(of assessment: Assessment) -> [Traced] {
    let pool = assessment.pool
    var roots = assessment.states.flatMap(figures(of:))
    roots += [pool.referenceRelocation, pool.referenceFinancial]
    roots += [pool.nominal, pool.effective, pool.available].flatMap(\.all)
    let offsets = assessment.offsets
    if let gate = offsets.requestGate { roots += [gate.threshold, gate.pledged] }
    for test in [offsets.mandatory, offsets.mandatoryAfterReleases] {
      roots += [test.threshold, test.pledged, test.shortfall, test.volume]
    }
    for position in offsets.states {
      if let threshold = position.offerThreshold { roots.append(threshold) }
      roots.append(position.cap)
    }
    return roots
  }

  private static func figures(of state: StateAssessment) -> [Traced] {
    let shares = [state.key, state.fairShareRelocation, state.fairShareFinancial, state.fairShareInUse]
    var figures = shares.compactMap(\.self)
    figures += state.pledge.all + [state.throughOffsets] + state.deduction.all + [state.deductionValue]
    figures += state.effective.all + state.available.all + [state.effectiveForArticle63, state.value]
    figures += [state.adjustedShare, state.gap, state.moneyDue].compactMap(\.self)
    return figures
  }
}

extension PerMeasure {
  /// The three values in the order of measures.
  var all: [Value] { [relocation, financial, alternative] }
}
