public import ExactArithmetic
public import LinearProgramming
import SolidarityLaw

/// Why no plan fits the limits, and what would be enough to change.
public struct PlanConflict: Sendable, Hashable {
  /// A limit that moves.
  public struct Change: Sendable, Hashable {
    /// The limit.
    public let limit: PlanLimit
    /// How far it must go at least, in its unit.
    public let to: Rational
  }

  /// Limits that move together and make a plan possible.
  public struct Remedy: Sendable, Hashable {
    /// What moves, in the order of the limits.
    public let changes: [Change]
    /// How much that is in EUR of equal value, by which remedies are ranked.
    public let size: Rational
    /// The cheapest plan that becomes possible; nil where its cost would fall without end.
    public let plan: PlanAmounts?
  }

  /// Limits that cannot hold together, while any of them less could.
  public let members: [PlanLimit]
  /// What would be enough, the smallest first; empty where no limit that may move can help.
  public let remedies: [Remedy]
  /// The proof that the members cannot hold together.
  public let certificate: Certificate
}

/// Finds the conflict among the limits of a plan, and the smallest changes that end it.
///
/// The State may move the limits that it set itself, and an ambition above its fair share down to it. The fair share does not move.
struct PlanConflictFinder {
  let model: PlanModel
  private var question: PlanQuestion { model.question }

  init(_ model: PlanModel) {
    self.model = model
  }

  /// The conflict; nil where the limits fit together.
  func conflict() throws(PlanError) -> PlanConflict? {
    do throws(ConflictError) {
      guard let conflict = try ConflictFinder().conflict(in: model.program) else { return nil }
      let members = zip(question.limits, model.rows).filter { conflict.members.contains(.constraint($0.1)) }.map(\.0)
      return PlanConflict(members: members, remedies: try remedies(), certificate: certificate(conflict))
    } catch {
      throw .notProven(error.description)
    }
  }

  private func certificate(_ conflict: Conflict) -> Certificate {
    Certificate(stages: [
      Certificate.Stage(title: "No plan", program: conflict.program, outcome: .infeasible(conflict.proof))
    ])
  }

  /// Each limit by itself, then all together where that is something else.
  private func remedies() throws(ConflictError) -> [PlanConflict.Remedy] {
    let allowances = self.allowances
    guard !allowances.isEmpty else { return [] }
    let finder = RelaxationFinder()
    var found = try finder.alternatives(of: model.program, allowing: allowances)
    if let together = try finder.smallest(of: model.program, allowing: allowances), together.changes.count > 1 {
      found.append(together)
    }
    return found.enumerated().sorted { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }
      .compactMap { remedy($0.element) }
  }

  private func remedy(_ relaxation: Relaxation) -> PlanConflict.Remedy? {
    var terms = question.terms
    var changes: [PlanConflict.Change] = []
    let amounts = model.amounts(relaxation.values)
    let moving = Set(relaxation.changes.map(\.limit))
    let targets = Dictionary(relaxation.changes.map { ($0.limit, $0.to) }, uniquingKeysWith: { first, _ in first })
    let ambition = model.rows.first.flatMap { targets[.lower($0)] } ?? question.ambition
    for (limit, row) in zip(question.limits, model.rows) {
      let side: ProgramLimit = limit.isLeast ? .lower(row) : .upper(row)
      var to = targets[side] ?? limit.amount
      switch limit.kind {
      case .leastShare, .mostShare:
        // A share is one of the ambition, which may have moved as well.
        guard let share = model.activity(of: limit, at: amounts).divided(by: ambition) else { continue }
        to = limit.isLeast ? min(limit.amount, share) : max(limit.amount, share)
        guard to != limit.amount else { continue }
      default: guard moving.contains(side) else { continue }
      }
      terms.set(limit.kind, to: to)
      changes.append(.init(limit: limit, to: to))
    }
    let moved = PlanQuestion(question, terms: terms, ambition: ambition)
    let plan = (try? PlanModel(moved)).flatMap { try? PlanOptimum(model: $0).plan() }
    return PlanConflict.Remedy(
      changes: changes, size: relaxation.cost, plan: plan.map { PlanAmounts($0, rates: question.rates) })
  }

  /// What each limit costs to move, in EUR of equal value: a person as much as one relocation is worth.
  private var allowances: [Relaxation.Allowance] {
    let worth = question.rates.relocationValue
    return zip(question.limits, model.rows).compactMap { limit, row in
      let side: ProgramLimit = limit.isLeast ? .lower(row) : .upper(row)
      switch limit.kind {
      case .ambition:
        guard let fairShare = question.fairShare, question.ambition > fairShare else { return nil }
        return .init(side, weight: worth, most: question.ambition - fairShare)
      case .receptionPlaces: return .init(side, weight: worth)
      // Of an ambition of nothing every share is nothing.
      case .leastShare, .mostShare: return question.ambition.isZero ? nil : .init(side, weight: worth)
      case .budget: return .init(side, weight: 1)
      case .agreed(let measure), .most(let measure):
        return .init(side, weight: measure == .relocation ? worth : 1)
      }
    }
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
