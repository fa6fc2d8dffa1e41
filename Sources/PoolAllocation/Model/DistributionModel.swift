import ExactArithmetic
import LinearProgramming
import SolidarityLaw

/// The linear program of a distribution and the criteria that are optimised on it, group after group.
///
/// Coverage is what a State receives against what it needs; utilisation what is used of a pledge; the last group holds each
/// cell against the share that it would have if givers and receivers mixed evenly. With several problems coverage counts all
/// measures by value, and a group of its own then fixes what each State receives of each measure.
struct DistributionModel {
  let problems: [DistributionProblem]
  /// What one unit of a measure is worth in relocations.
  let unitValue: PerMeasure<Rational>
  private(set) var transport: TransportModel
  /// The measure of each giver and receiver, which index `problems`.
  let problemOfGiver: [Int]
  private let problemOfReceiver: [Int]

  init(_ problems: [DistributionProblem], unitValue: PerMeasure<Rational>) throws(ModelError) {
    self.problems = problems
    self.unitValue = unitValue
    var givers: [TransportModel.Party] = []
    var receivers: [TransportModel.Party] = []
    var cells: [TransportModel.Cell] = []
    var problemOfGiver: [Int] = []
    var problemOfReceiver: [Int] = []
    for (index, problem) in problems.enumerated() {
      let kind = problem.measure.rawValue
      let firstGiver = givers.count
      let firstReceiver = receivers.count
      givers += problem.contributors.map { TransportModel.Party(state: $0.state, kind: kind, limit: $0.pledge) }
      receivers += problem.beneficiaries.map { TransportModel.Party(state: $0.state, kind: kind, limit: $0.need) }
      problemOfGiver += problem.contributors.map { _ in index }
      problemOfReceiver += problem.beneficiaries.map { _ in index }
      for (row, giver) in problem.contributors.enumerated() {
        for (column, receiver) in problem.beneficiaries.enumerated() where problem.isOpen(giver.state, receiver.state) {
          cells.append(
            TransportModel.Cell(
              giver: firstGiver + row, receiver: firstReceiver + column,
              maximum: problem.maximum(giver.state, receiver.state)))
        }
      }
    }
    self.problemOfGiver = problemOfGiver
    self.problemOfReceiver = problemOfReceiver
    let name = problems.count == 1 ? "distribution_\(problems[0].measure.rawValue)" : "distribution"
    transport = try TransportModel(name: name, givers: givers, receivers: receivers, cells: cells)
    for problem in problems.indices {
      guard let share = problems[problem].bindingShare else { continue }
      let reserve = problems[problem].reserve(for: share)
      if reserve.isPositive {
        try transport.bound(
          reservedCells(of: problem), name: "reserve_\(problems[problem].measure.rawValue)", lower: reserve)
      }
    }
    for problem in problems.indices { try addWishes(of: problem) }
  }

  /// One row a wish; what is only a maximum of one pair is in its bound already.
  private mutating func addWishes(of index: Int) throws(ModelError) {
    let problem = problems[index]
    for (number, wish) in problem.wishes.enumerated() {
      let isPair = wish.kind == .earmark || wish.kind == .closed
      guard let target = problem.target(of: wish), !(isPair && wish.relation == .atMost) else { continue }
      let cells = transport.cells.indices.filter { cell in
        let (giver, receiver) = (transport.cells[cell].giver, transport.cells[cell].receiver)
        return problemOfGiver[giver] == index
          && problem.counts(transport.givers[giver].state, transport.receivers[receiver].state, towards: wish)
      }
      if cells.isEmpty { continue }
      try transport.bound(
        cells, name: "wish_\(problem.measure.rawValue)_\(number + 1)_\(wish.kind.rawValue)",
        lower: wish.relation == .atMost ? nil : target, upper: wish.relation == .atLeast || isPair ? nil : target)
    }
  }

  /// The cells that lead to States with disembarkations.
  func reservedCells(of problem: Int) -> [Int] {
    let reserved = Set(problems[problem].beneficiaries.filter(\.searchAndRescue).map(\.state))
    return transport.cells.indices.filter {
      let receiver = transport.cells[$0].receiver
      return problemOfReceiver[receiver] == problem && reserved.contains(transport.receivers[receiver].state)
    }
  }

  func problem(ofGiver giver: Int) -> DistributionProblem { problems[problemOfGiver[giver]] }

  private func value(_ measure: Measure) -> Rational { problems.count == 1 ? .one : unitValue[measure] }

  /// What each State receives against what it needs, over all measures.
  var coverage: [LexicographicOptimum.Criterion] {
    let states = Set(transport.receivers.map(\.state)).sorted()
    return states.compactMap { state in
      let own = transport.receivers.indices.filter { transport.receivers[$0].state == state }
      var need = Rational.zero
      var cells: [(cell: Int, weight: Rational)] = []
      for receiver in own {
        let unit = value(problems[problemOfReceiver[receiver]].measure)
        need += unit * (transport.receivers[receiver].limit ?? .zero)
        cells += transport.cellsOfReceiver[receiver].map { ($0, unit) }
      }
      guard !cells.isEmpty, let weight = need.reciprocal else { return nil }
      let name = problems.count == 1 ? "\(problems[0].measure.rawValue)_\(state)" : state.code
      return transport.criterion("coverage_\(name)", cells.map { ($0.cell, $0.weight * weight) })
    }
  }

  /// What each State receives of each measure against what it needs of it; only where measures are pooled.
  var coverageOfMeasures: [LexicographicOptimum.Criterion] {
    if problems.count == 1 { return [] }
    return transport.receivers.indices.compactMap { receiver in
      let party = transport.receivers[receiver]
      let cells = transport.cellsOfReceiver[receiver]
      guard !cells.isEmpty, let weight = party.limit?.reciprocal else { return nil }
      return transport.criterion("coverage_\(party.kind)_\(party.state)", cells, weight: weight)
    }
  }

  /// What is used of each pledge.
  var utilisation: [LexicographicOptimum.Criterion] {
    transport.givers.indices.compactMap { giver in
      let party = transport.givers[giver]
      let cells = transport.cellsOfGiver[giver]
      guard !cells.isEmpty, let weight = party.limit?.reciprocal else { return nil }
      return transport.criterion("utilisation_\(party.kind)_\(party.state)", cells, weight: weight)
    }
  }

  /// Each cell against its even share, given values at which all totals are fixed.
  func cells(at values: [Rational]) -> [LexicographicOptimum.Criterion] {
    MixTotals(transport, at: values, group: problemOfGiver).criteria.map {
      transport.criterion($0.name, [($0.cell, $0.weight)])
    }
  }

  /// For each giver the name of its utilisation and the weight of its cells there.
  var utilisationRows: [(name: String, weight: Rational)?] {
    transport.givers.map { party in
      party.limit?.reciprocal.map { ("utilisation_\(party.kind)_\(party.state)", $0) }
    }
  }
}
