extension Assessment {
  /// The paths of all figures, in the order of the JSON: States in protocol order, then the pool, then the offsets.
  public var figurePaths: [String] {
    figures.map(\.path)
  }

  /// The figure at a path such as `NL.fairShare.relocation`, or nil where there is none.
  ///
  /// Also finds the facts and parameters that figures rest on, such as `NL.population` or `parameters.relocation.value`.
  public func figure(at path: String) -> Traced? {
    let figures = figures
    if let figure = figures.first(where: { $0.path == path }) { return figure.figure }
    var pending = figures.map(\.figure)
    var seen: Set<ObjectIdentifier> = []
    while let figure = pending.popLast() {
      guard seen.insert(ObjectIdentifier(figure)).inserted else { continue }
      if figure.path == path { return figure }
      pending += figure.inputs
    }
    return nil
  }

  /// Every figure with the path under which it stands in the JSON, which for a figure used twice is not its own.
  public var figures: [(path: String, figure: Traced)] {
    states.flatMap(\.figures) + offsets.states.flatMap(\.figures) + pool.figures + offsets.figures + yearFigures
  }

  /// What the year's draws and the money due after it give; nothing of a measure of which nothing is recorded.
  private var yearFigures: [(path: String, figure: Traced)] {
    let crisis = (crisisAssessment?.figures ?? []) + creditPositions.flatMap(\.figures)
    return (drawLedger.figures + moneyPositions.flatMap(\.figures) + crisis).map { ($0.path, $0) }
  }
}

extension StateAssessment {
  var figures: [(path: String, figure: Traced)] {
    let optional: [Traced?] = [
      key, fairShareRelocation, fairShareFinancial, fairShareInUse, fairShareInUseFinancial,
    ]
    let ledger: [Traced] =
      pledge.all + [throughOffsets] + deduction.all + [deductionValue] + effective.all + available.all
      + [effectiveForArticle63, value]
    let result = optional.compactMap { $0 } + ledger + [adjustedShare, gap, moneyDue].compactMap { $0 }
    return result.map { ($0.path, $0) }
  }
}

extension OffsetAssessment.StatePosition {
  var figures: [(path: String, figure: Traced)] {
    [offerThreshold, cap, yearEnd].compactMap { $0 }.map { ($0.path, $0) }
  }
}

extension PoolAssessment {
  var figures: [(path: String, figure: Traced)] {
    let earmarks = [searchAndRescueRelocation, searchAndRescueFinancial].compactMap { $0 }
    let all = [referenceRelocation, referenceFinancial] + earmarks + nominal.all + effective.all + available.all
    return all.map { ($0.path, $0) }
  }
}

extension OffsetAssessment {
  var figures: [(path: String, figure: Traced)] {
    var result: [(path: String, figure: Traced)] = []
    if let requestGate {
      result.append(("offsets.requestGate.threshold", requestGate.threshold))
      result.append(("offsets.requestGate.pledged", requestGate.pledged))
    }
    result += mandatoryAfterReleases.figures("offsets.mandatory")
    result += mandatory.figures("offsets.article63_3")
    result += mandatoryAfterReleases.figures("offsets.article63_4")
    return result
  }
}

extension OffsetAssessment.Mandatory {
  fileprivate func figures(_ path: String) -> [(path: String, figure: Traced)] {
    [
      ("\(path).threshold", threshold), ("\(path).pledged", pledged), ("\(path).shortfall", shortfall),
      ("\(path).volume", volume),
    ]
  }
}

extension PerMeasure {
  /// The three values in the order relocation, financial, alternative.
  var all: [Value] { [relocation, financial, alternative] }
}
