import ExactArithmetic
import LinearProgramming

/// Finds out whether wishes, and a share that binds, can be had, and explains it where they cannot.
struct WishConflicts {
  let options: SolveOptions

  /// What stands against the wishes of some problems; nil where all of them can be had.
  func infeasibility(of problems: [DistributionProblem]) throws(AllocationError) -> Infeasibility? {
    var parts: [Infeasibility.Part] = []
    for problem in problems where !problem.wishes.isEmpty || problem.bindingShare != nil {
      do {
        if let explanation = try explanation(of: problem) {
          parts.append(Infeasibility.Part(measure: problem.measure, explanation: explanation))
        }
      } catch let error as ConflictError {
        throw .notProven(step: "Wishes, \(problem.measure.rawValue)", reason: error.description)
      } catch {
        throw .internalContradiction("\(error)")
      }
    }
    return parts.isEmpty ? nil : Infeasibility(parts: parts)
  }

  private func explanation(of problem: DistributionProblem) throws -> ConflictExplanation? {
    let byShare = try WishProgram(problem)
    guard
      let explanation = try ConflictExplainer(byShare.program, limits: byShare.limits, options: options).explanation()
    else { return nil }
    guard byShare.dependsOnPledges else { return explanation }
    let byNeed = try WishProgram(problem, reserve: .need)
    guard let other = try ConflictExplainer(byNeed.program, limits: byNeed.limits, options: options).explanation()
    else { return nil }
    return explanation.offering(other.remedies)
  }
}

extension ConflictExplanation {
  /// The same with further remedies, of each set of limits the smaller one.
  func offering(_ others: [Remedy]) -> ConflictExplanation {
    func moves(_ remedy: Remedy) -> [String] { remedy.changes.map(\.limit.subject) }
    var kept = remedies.filter { own in !others.contains { moves($0) == moves(own) && $0.cost < own.cost } }
    kept += others.filter { other in !kept.contains { moves($0) == moves(other) } }
    // All limits together are worth a word only where they do with less than any other.
    let narrower = kept.filter { $0.scope != .all }
    kept = narrower + kept.filter { all in all.scope == .all && narrower.allSatisfy { all.cost < $0.cost } }
    let ranked = kept.enumerated().sorted { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }
    return ConflictExplanation(conflicts: conflicts, remedies: ranked.map(\.element))
  }
}
