import ExactArithmetic
import LinearProgramming
import SolidarityLaw

/// The linear program of an offset problem, its groups of criteria, and its answer in whole persons.
struct OffsetModel {
  private let problem: OffsetProblem
  private let options: SolveOptions
  private var transport: TransportModel

  /// Stands for the receiving side where nothing says who is on it.
  private static let anyState = MemberState("any")

  init(_ problem: OffsetProblem, options: SolveOptions) throws {
    self.problem = problem
    self.options = options
    let receivers = problem.beneficiaries.isEmpty ? [Self.anyState] : problem.beneficiaries.map(\.state)
    var cells: [TransportModel.Cell] = []
    for (row, giver) in problem.contributors.enumerated() {
      for (column, receiver) in receivers.enumerated() {
        let limit = problem.beneficiaries.isEmpty ? nil : problem.limit(giver.state, receiver)
        if limit?.isPositive ?? true { cells.append(.init(giver: row, receiver: column, maximum: limit)) }
      }
    }
    transport = try TransportModel(
      name: "offsets",
      givers: problem.contributors.map { .init(state: $0.state, kind: "offset", limit: $0.wholeCap) },
      receivers: receivers.map { .init(state: $0, kind: "offset", limit: nil) }, cells: cells)
    if !cells.isEmpty { try transport.bound(Array(cells.indices), name: "volume", upper: problem.volume) }
  }

  func solve() throws -> OffsetDistribution {
    var optimum = LexicographicOptimum(transport.program, options: options)
    if !transport.cells.isEmpty {
      try optimum.leximin(
        "Offsets placed", of: [transport.criterion("placed", Array(transport.cells.indices), weight: .one)])
      try optimum.leximax("Burden of each contributing State", of: burdens)
      try optimum.leximin("Coverage with offsets", of: coverage)
      let mix = MixTotals(transport, at: optimum.values, group: problem.contributors.map { _ in 0 })
      try optimum.leximin(
        "Mix of contributing and benefitting States, offsets",
        of: mix.criteria.map { transport.criterion($0.name, [($0.cell, $0.weight)]) })
    }
    return try answer(optimum)
  }

  private var burdens: [LexicographicOptimum.Criterion] {
    problem.contributors.enumerated().compactMap { index, contributor in
      let cells = transport.cellsOfGiver[index]
      guard !cells.isEmpty, let weight = contributor.weight.reciprocal else { return nil }
      return transport.criterion("burden_\(contributor.state)", cells, weight: weight)
    }
  }

  private var coverage: [LexicographicOptimum.Criterion] {
    problem.beneficiaries.enumerated().compactMap { index, beneficiary in
      let cells = transport.cellsOfReceiver[index]
      guard !cells.isEmpty, let weight = beneficiary.weight.reciprocal else { return nil }
      var criterion = transport.criterion("coverage_offset_\(beneficiary.state)", cells, weight: weight)
      criterion.constant = beneficiary.received * weight
      return criterion
    }
  }

  private func answer(_ optimum: LexicographicOptimum) throws(AllocationError) -> OffsetDistribution {
    let placed = zip(transport.cells, transport.variables).compactMap { cell, variable in
      optimum.value(of: variable).flatMap { $0.isPositive ? (cell: cell, amount: $0) : nil }
    }
    let matrix = ControlledRounding(
      cells: placed.map { .init(row: $0.cell.giver, column: $0.cell.receiver, value: $0.amount) })
    guard let rounded = matrix.rounded() else {
      throw .internalContradiction("the offsets are not a matrix that can be rounded")
    }
    var exactTotals = [Rational](repeating: .zero, count: problem.contributors.count)
    var wholeTotals = exactTotals
    for (entry, whole) in zip(placed, rounded.cells) {
      exactTotals[entry.cell.giver] += entry.amount
      wholeTotals[entry.cell.giver] += whole
    }
    let total = exactTotals.reduce(.zero, +)
    let flows = zip(placed, rounded.cells).map { entry, whole in
      OffsetDistribution.OffsetFlow(
        from: problem.contributors[entry.cell.giver].state, to: transport.receivers[entry.cell.receiver].state,
        exact: entry.amount, rounded: whole)
    }
    return OffsetDistribution(
      volume: problem.volume, placed: total, unplaced: problem.volume - total,
      assigned: problem.contributors.enumerated().map { index, contributor in
        OffsetDistribution.Assignment(
          state: contributor.state, cap: contributor.cap, exact: exactTotals[index], rounded: wholeTotals[index],
          burden: exactTotals[index].divided(by: contributor.weight))
      },
      flows: problem.beneficiaries.isEmpty ? [] : flows.sorted { ($0.from, $0.to) < ($1.from, $1.to) },
      bindingLimits: total < problem.volume ? bindingLimits(exactTotals) : [],
      proof: optimum.certificate.stages.isEmpty ? .none : .exact,
      certificate: Certificate(joining: [optimum.certificate]), notes: notes(unplaced: problem.volume - total))
  }

  /// Where not everything is placed, every contributor is held back by its cap or by the cases of each of its pairs, but for
  /// those towards States with a finding of systemic shortcomings, which a note names.
  private func bindingLimits(_ totals: [Rational]) -> [OffsetDistribution.BindingLimit] {
    problem.contributors.enumerated().flatMap { index, contributor -> [OffsetDistribution.BindingLimit] in
      if totals[index] == contributor.wholeCap {
        return [.init(kind: .cap, contributing: contributor.state, benefitting: nil, limit: contributor.cap)]
      }
      return problem.beneficiaries.filter { !problem.released.contains($0.state) }.map {
        .init(
          kind: .caseload, contributing: contributor.state, benefitting: $0.state,
          limit: problem.limit(contributor.state, $0.state) ?? .zero)
      }
    }
  }

  private func notes(unplaced: Rational) -> [Note] {
    var notes = problem.notes
    notes.append(
      Note(AllocationNote.offsetProposal, citation: Citation("63(3)")))
    if unplaced.isPositive {
      notes.append(
        Note(
          AllocationNote.offsetsUnplaced,
          ["unplaced": .decimal(unplaced), "volume": .decimal(problem.volume)], citation: Citation("63(7)")))
    }
    return notes
  }
}
