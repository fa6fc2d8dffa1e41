import ExactArithmetic
public import PledgeTesting
import SolidarityLaw

/// What came of a sweep: the one value that `sweep` and `merge` print as tables, JSON and a page.
public struct SweepReport: Sendable {
  /// What was asked.
  public let sweep: Sweep
  /// What was counted.
  public let tally: SweepTally
  /// The program.
  public let engine: EngineVersion

  /// A report of counts.
  public init(sweep: Sweep, tally: SweepTally, engine: EngineVersion) {
    self.sweep = sweep
    self.tally = tally
    self.engine = engine
  }

  /// The figures that are numbers, with what their counts say.
  var numbers: [(index: Int, summary: FigureSummary)] {
    sweep.figures.enumerated().filter { !$0.element.isCondition }.map {
      ($0.offset, FigureSummary($0.element, tally.figures[$0.offset]))
    }
  }

  /// The figures that are conditions.
  var conditions: [(index: Int, figure: SweepFigure, tally: ConditionTally)] {
    sweep.figures.enumerated().filter(\.element.isCondition).map {
      ($0.offset, $0.element, tally.conditions[$0.offset])
    }
  }

  /// How many independent draws stand behind so many scenarios: all points of the grid have the same, which count once.
  func independentDraws(behind scenarios: Int) -> Rational {
    Rational(scenarios) / Rational(max(1, sweep.plan.gridPoints ?? 1))
  }

  /// Whether anything is drawn at random.
  var draws: Bool { !sweep.plan.drawn.isEmpty || !sweep.drawnStates.isEmpty }
}
