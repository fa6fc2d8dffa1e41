import ExactArithmetic
public import OrderedJSON
import PledgeTesting
import SolidarityLaw

extension SweepReport {
  /// The report in the schema `solidarity/sweep@1`.
  ///
  /// Keys in a fixed order and no clock: equal sweeps give equal bytes, in however many parts they were run.
  public var json: JSONValue {
    [
      "format": "solidarity/sweep@1", "cycle": .integer(sweep.cycle.year),
      "engine": ["name": .string(engine.name), "version": .string(engine.version), "glpk": .string(engine.glpk)],
      "inputs": .array(sweep.cycle.inputs.map { ["path": .string($0.path), "sha256": .string($0.sha256)] }),
      "plan": sweep.planJSON, "scenarios": .integer(tally.scenarios), "distribution": distribution,
      "drivers": .array(
        sweep.drivers.map {
          ["name": .string($0.name), "groups": .array($0.groups.map { .string($0.label) })]
        }),
      "figures": .array(numbers.map { json($0.summary) }),
      "conditions": .array(conditions.map { json($0.figure, $0.tally) }),
      "tornado": .array(
        sweep.figures.indices.compactMap { index in
          let effects = DriverEffect.effects(on: index, self)
          if effects.isEmpty { return nil }
          return ["path": .string(sweep.figures[index].path), "drivers": .array(effects.map(json))]
        }),
    ]
  }

  private var distribution: JSONValue {
    let distributes = sweep.plan.distributes && sweep.withoutDistribution == nil
    return [
      "computed": .bool(distributes), "withoutDistribution": .text(sweep.withoutDistribution),
      "exact": .string(sweep.plan.exactness.rawValue),
      "proof": .string(proof), "programs": .integer(tally.programs),
      "programsPerScenario": .exact(Rational(tally.programs).divided(by: Rational(tally.scenarios))),
      "compared": .integer(tally.compared),
      "greatestDifference": tally.compared == 0
        ? .null : .exact(Rational(tally.deviation) / Rational(1_000_000_000_000)),
    ]
  }

  /// How the figures of the distribution are proven: all in fractions, some compared with fractions, or none.
  private var proof: String {
    if !sweep.plan.distributes || sweep.withoutDistribution != nil { return "none" }
    if tally.programs == 0 || sweep.plan.exactness == .all { return "exact" }
    return sweep.plan.exactness == .sampled ? "sampled" : "none"
  }

  private func json(_ summary: FigureSummary) -> JSONValue {
    let figure = summary.figure
    return [
      "path": .string(figure.path), "label": .string(figure.label), "state": .text(figure.state?.code),
      "unit": .string((figure.unit ?? .other).rawValue), "known": .integer(summary.tally.known),
      "open": .integer(summary.tally.open), "rounded": .integer(summary.tally.rounded), "mean": .exact(summary.mean),
      "deviation": .text(summary.deviation.map(SweepReport.drawn)), "least": .exact(summary.least),
      "quantiles": .array(
        summary.quantiles.map {
          ["part": .string($0.part.decimalString(significantDigits: 10)), "value": .exact($0.value)]
        }),
      "greatest": .exact(summary.greatest), "resolution": .exact(summary.resolution),
    ]
  }

  private func json(_ figure: SweepFigure, _ tally: ConditionTally) -> JSONValue {
    let settled = tally.met + tally.missed
    let probability = Rational(tally.met).divided(by: Rational(settled))
    return [
      "path": .string(figure.path), "label": .string(figure.label), "state": .text(figure.state?.code),
      "met": .integer(tally.met), "missed": .integer(tally.missed), "open": .integer(tally.open),
      "probability": .exact(probability),
      "standardError": .text(
        draws ? probability.map { SweepReport.drawn(SweepReport.error($0, independentDraws(behind: settled))) } : nil),
    ]
  }

  private func json(_ effect: DriverEffect) -> JSONValue {
    [
      "driver": .string(effect.driver.name), "swing": .exact(effect.swing), "share": .exact(effect.share),
      "chance": .exact(effect.chance),
      "low": ["group": .string(effect.low.group), "mean": .exact(effect.low.mean)],
      "high": ["group": .string(effect.high.group), "mean": .exact(effect.high.mean)],
    ]
  }

  /// The greatest standard error of a probability estimated from so many independent draws.
  static func error(_ probability: Rational, _ draws: Rational) -> Double {
    let variance = probability * (.one - probability)
    return variance.divided(by: draws)?.doubleValue.squareRoot() ?? 0
  }

  /// A number that decides nothing, to six digits.
  static func drawn(_ value: Double) -> String {
    Rational(value)?.decimalString(significantDigits: 6) ?? "0"
  }
}

extension Sweep {
  /// What was asked, so that equal plans give equal texts.
  var planJSON: JSONValue {
    [
      "name": .string(plan.name), "note": .string(plan.note), "seed": .integer(plan.seed),
      "draws": .integer(draws), "lattice": .integer(plan.lattice), "base": plan.base.json,
      "grid": .array(plan.grid.map(json)), "drawn": .array(plan.drawn.map(json)), "unknown": unknownJSON,
      "keptUnknown": .states(keptUnknown), "exact": .string(plan.exactness.rawValue),
      "distributes": .bool(plan.distributes), "closedForms": .bool(usesClosedForms),
      "day": .date(cycle.asAt), "figures": .array(figures.map { .string($0.path) }),
    ]
  }

  private func json(_ axis: SweepAxis) -> JSONValue {
    ["name": .string(axis.name), "values": .integer(axis.choices.count), "text": .string(axis.text)]
  }

  private var unknownJSON: JSONValue {
    guard case .drawn = plan.unknown else { return "kept" }
    return .array(
      drawnStateTexts.map { ["state": .string($0.state.code), "draw": .string($0.text)] })
  }
}
