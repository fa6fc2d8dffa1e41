public import ExactArithmetic
public import LinearProgramming
public import PoolAllocation
public import SolidarityLaw

/// Why no plan fits the limits, and what would be enough to change.
public struct PlanConflict: Sendable, Hashable {
  /// Limits that cannot hold together, while any of them less could.
  public struct Core: Sendable, Hashable {
    /// The limits, in their order.
    public let members: [PlanLimit]
    /// The proof that they cannot hold together.
    public let certificate: Certificate
  }

  /// A limit that moves.
  public struct Change: Sendable, Hashable {
    /// The limit.
    public let limit: PlanLimit
    /// How far it must go at least, in its unit.
    public let exact: Rational
    /// The article that leaves it to the State.
    public let citation: Citation

    /// Where to set the limit: as far as it must go, and on to the next whole person, cent or hundredth of a percentage point, which a
    /// costs file can hold. What is asked is not rounded: below what is needed, parts of it might no longer fit.
    public var to: Rational {
      let steps: Rational
      switch limit.unit {
      case _ where limit.kind == .ambition: return exact
      case .persons: steps = 1
      case .fraction: steps = 10_000
      default: steps = 100
      }
      return (limit.isLeast ? (exact * steps).floor() : (exact * steps).ceiling()) / steps
    }
  }

  /// Limits that move together and make a plan possible.
  public struct Remedy: Sendable, Hashable {
    /// Which limits were free to move.
    public let scope: ConflictExplanation.Remedy.Scope
    /// What moves, in the order of the limits.
    public let changes: [Change]
    /// How much that is in EUR of equal value before limits are rounded, by which remedies are ranked.
    public let size: Rational
    /// The cheapest plan that becomes possible, in whole persons and cents where there is one; nil where its cost would fall without end.
    public let plan: PlanAmounts?
  }

  /// Irreducible conflicts, at least one: each has a limit that may move and that no earlier one has, unless it has none at all.
  public let conflicts: [Core]
  /// What would be enough, the smallest first; empty where no limit that may move can help.
  public let remedies: [Remedy]

  /// The proof of every conflict, one stage each.
  public var certificate: Certificate {
    Certificate(stages: conflicts.flatMap(\.certificate.stages))
  }
}

/// Answers why no plan fits, by the engine that answers so for distributions.
struct PlanConflictFinder {
  let question: PlanQuestion

  /// The answer; nil where the limits fit together.
  ///
  /// - Throws: ``PlanError`` where a step cannot be proven.
  func conflict() throws(PlanError) -> PlanConflict? {
    let program = try PlanConflictProgram(question)
    let explanation: ConflictExplanation?
    do throws(ConflictError) {
      explanation = try ConflictExplainer(program.program, limits: program.limits).explanation()
    } catch {
      throw .notProven(error.description)
    }
    guard let explanation else { return nil }
    let own = Dictionary(
      zip(program.limits, question.limits).map { ($0.kind, $1) }, uniquingKeysWith: { first, _ in first })
    var remedies: [PlanConflict.Remedy] = []
    for remedy in explanation.remedies {
      if let found = try self.remedy(remedy, own) { remedies.append(found) }
    }
    return PlanConflict(
      conflicts: explanation.conflicts.map { core in
        .init(members: core.members.compactMap { own[$0.kind] }, certificate: core.certificate)
      },
      remedies: remedies)
  }

  /// A remedy in the State's own terms; nil where it would have a part of nothing grow.
  private func remedy(
    _ remedy: ConflictExplanation.Remedy, _ own: [NamedLimit.Kind: PlanLimit]
  ) throws(PlanError) -> PlanConflict.Remedy? {
    var terms = question.terms
    var changes: [PlanConflict.Change] = []
    let fallen = remedy.changes.first { own[$0.limit.kind]?.kind == .ambition }
    let ambition = fallen?.to ?? question.ambition
    for change in remedy.changes {
      guard let limit = own[change.limit.kind] else { continue }
      var to = change.to
      if limit.isShare {
        // A row of shares moves in relocation equivalents, of which the limit is a part of what is asked in the end.
        guard let part = (change.to - change.from).divided(by: ambition) else { return nil }
        to = limit.amount + part
      }
      let moved = PlanConflict.Change(
        limit: limit, exact: to, citation: change.limit.movementCitation ?? change.limit.citation)
      terms.set(limit.kind, to: moved.to)
      changes.append(moved)
    }
    let moved = try PlanModel(PlanQuestion(question, terms: terms, ambition: ambition))
    var plan = try PlanOptimum(model: moved).plan()
    if let exact = plan { plan = try PlanRounding(model: moved).whole(near: exact) ?? exact }
    return PlanConflict.Remedy(
      scope: remedy.scope, changes: changes, size: remedy.cost,
      plan: plan.map { PlanAmounts($0, rates: question.rates) })
  }
}

extension PlanTerms {
  /// Moves a limit, where the terms hold it.
  fileprivate mutating func set(_ kind: PlanLimit.Kind, to amount: Rational) {
    switch kind {
    case .ambition: ambition = .equivalents(amount)
    case .receptionPlaces: receptionPlaces = amount
    case .budget: budget = amount
    case .agreed(let measure): agreed[measure] = amount
    case .most(let measure): most[measure] = amount
    case .leastShare(let measure): leastShare[measure] = amount
    case .mostShare(let measure): mostShare[measure] = amount
    }
  }
}
