import ExactArithmetic
import LinearProgramming
import SolidarityLaw

/// The linear program of a plan: three variables, a row for each limit, the net own cost as objective.
///
/// Shares count against the ambition: a row of them is in relocation equivalents, with the part times the ambition on its right.
struct PlanModel: Sendable {
  let question: PlanQuestion
  private(set) var program: LinearProgram
  let variables: PerMeasure<LinearProgram.Variable>
  /// The rows in the order of the limits.
  let rows: [LinearProgram.Constraint]
  /// What a unit of each measure costs net, which a question about another cost replaces.
  let net: PerMeasure<Rational>

  init(_ question: PlanQuestion, net: PerMeasure<Rational>? = nil) throws(PlanError) {
    self.question = question
    let net = net ?? PerMeasure { question.rates.net($0) }
    self.net = net
    do throws(ModelError) {
      var program = LinearProgram(name: "pledge plan of \(question.state.code)")
      let relocation = try program.addVariable(name: Measure.relocation.rawValue, objective: net.relocation)
      let financial = try program.addVariable(name: Measure.financial.rawValue, objective: net.financial)
      let alternative = try program.addVariable(name: Measure.alternative.rawValue, objective: net.alternative)
      let variables = PerMeasure(relocation: relocation, financial: financial, alternative: alternative)
      var rows: [LinearProgram.Constraint] = []
      for limit in question.limits {
        let bound = PlanModel.bound(of: limit, question)
        rows.append(
          try program.addConstraint(
            name: limit.id, lower: limit.isLeast ? bound : nil, upper: limit.isLeast ? nil : bound,
            terms: PlanModel.terms(of: limit, question, net: net).map { (variables[$0.measure], $0.coefficient) }))
      }
      self.program = program
      self.variables = variables
      self.rows = rows
    } catch {
      throw .notProven(error.description)
    }
  }

  /// The right-hand side of a limit.
  static func bound(of limit: PlanLimit, _ question: PlanQuestion) -> Rational {
    limit.isShare ? limit.amount * question.ambition : limit.amount
  }

  /// The coefficients of a limit's row.
  static func terms(
    of limit: PlanLimit, _ question: PlanQuestion, net: PerMeasure<Rational>
  ) -> [(measure: Measure, coefficient: Rational)] {
    switch limit.kind {
    case .ambition: Measure.allCases.map { ($0, question.rates.value($0)) }
    case .receptionPlaces: [(.relocation, 1)]
    case .budget: Measure.allCases.map { ($0, net[$0]) }
    case .agreed(let measure), .most(let measure): [(measure, 1)]
    case .leastShare(let measure), .mostShare(let measure): [(measure, question.rates.value(measure))]
    }
  }

  /// What each measure comes to at a point of the program.
  func amounts(_ values: [Rational]) -> PerMeasure<Rational> {
    PerMeasure { values.indices.contains(variables[$0].index) ? values[variables[$0].index] : .zero }
  }

  /// Whether a mix respects every limit, exactly.
  func admits(_ amounts: PerMeasure<Rational>) -> Bool {
    guard Measure.allCases.allSatisfy({ !amounts[$0].isNegative }) else { return false }
    return question.limits.allSatisfy { limit in
      let activity = self.activity(of: limit, at: amounts)
      let bound = PlanModel.bound(of: limit, question)
      return limit.isLeast ? activity >= bound : activity <= bound
    }
  }

  /// What stands on the left of a limit for a mix.
  func activity(of limit: PlanLimit, at amounts: PerMeasure<Rational>) -> Rational {
    PlanModel.terms(of: limit, question, net: net).reduce(.zero) { $0 + $1.coefficient * amounts[$1.measure] }
  }

  /// The program with a measure held at an amount.
  func holding(_ measure: Measure, at amount: Rational) throws(PlanError) -> LinearProgram {
    var program = program
    do throws(ModelError) { try program.setBounds(of: variables[measure], lower: amount, upper: amount) } catch {
      throw .notProven(error.description)
    }
    return program
  }
}

extension PlanModel {
  /// The model with a limit as a variable. Where the ambition moves, the shares of it move along.
  func moving(_ limit: PlanLimit) throws(PlanError) -> (LinearProgram, LinearProgram.Variable) {
    var program = program
    do throws(ModelError) {
      let parameter = try program.addVariable(
        name: "the limit itself", lower: limit.kind == .budget ? nil : 0)
      for (each, row) in zip(question.limits, rows) {
        let rate = self.rate(of: each, moving: limit)
        guard !rate.isZero else { continue }
        let terms = PlanModel.terms(of: each, question, net: net)
        try program.setTerms(
          of: row, to: terms.map { (variables[$0.measure], $0.coefficient) } + [(parameter, -rate)])
        try program.setBounds(of: row, lower: each.isLeast ? 0 : nil, upper: each.isLeast ? nil : 0)
      }
      return (program, parameter)
    } catch {
      throw .notProven(error.description)
    }
  }

  /// How far the right-hand side of one limit goes with a unit of the one that moves.
  private func rate(of each: PlanLimit, moving limit: PlanLimit) -> Rational {
    switch (each.kind, limit.kind) {
    case (.leastShare, .ambition), (.mostShare, .ambition): each.amount
    case (let own, let moving) where own != moving: .zero
    case (.leastShare, _), (.mostShare, _): question.ambition
    default: 1
    }
  }
}
