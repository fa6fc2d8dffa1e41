import ExactArithmetic

/// The check that the stages of a chain ask the question of a lexicographic optimum, and ask it to the end.
///
/// Each stage has one variable as its whole objective, the level, and nothing but the open criteria bounds it: a cap on it, or a row
/// slipped in, would make a lower level look like the best. Every criterion is in the end fixed by a stage.
struct LevelCheck {
  let stages: [Certificate.Stage]
  let indices: [StageIndex]
  private(set) var findings: [CertificateFinding] = []

  init(stages: [Certificate.Stage], indices: [StageIndex]) {
    self.stages = stages
    self.indices = indices
  }

  mutating func run() {
    for number in stages.indices.dropFirst() where stages[number] == stages[number - 1] {
      report(number, .stage, .repeatsStage(number - 1))
    }
    // Where no stage builds on another there is no chain, only linear programs side by side.
    guard indices.contains(where: { !$0.sources.isEmpty }) else { return }
    for number in stages.indices {
      guard checkLevel(number) else { continue }
      checkCriteria(number)
      if !indices[number].sources.isEmpty { checkSuccession(number) }
      if number + 1 == stages.count || indices[number + 1].sources.isEmpty { checkEnd(number) }
    }
  }

  private mutating func report(
    _ number: Int, _ place: CertificateFinding.Place, _ problem: CertificateFinding.Problem
  ) {
    findings.append(CertificateFinding(stage: number, place: place, problem: problem))
  }

  private mutating func checkLevel(_ number: Int) -> Bool {
    guard let name = indices[number].level, let index = indices[number].variables[name],
      stages[number].constant.isZero
    else {
      report(number, .stage, .withoutLevel)
      return false
    }
    let level = stages[number].variables[index]
    if level.lower != nil || level.upper != nil || level.objective != .one {
      report(number, .variable(name), .levelNotFree)
    }
    return true
  }

  /// What the level weighs in a row; nil where it is no part of it, so that the row is no open criterion.
  private func share(of number: Int, in constraint: Certificate.Constraint) -> Rational? {
    constraint.terms.first { $0.variable == indices[number].level && !$0.coefficient.isZero }?.coefficient
  }

  private mutating func checkCriteria(_ number: Int) {
    let rises = stages[number].sense == .maximise
    for constraint in stages[number].constraints {
      guard let share = share(of: number, in: constraint) else { continue }
      let isCriterion =
        share == Rational(-1) && constraint.lower == (rises ? Rational.zero : nil)
        && constraint.upper == (rises ? nil : Rational.zero) && constraint.fixedBy == nil
      if !isCriterion { report(number, .constraint(constraint.name), .noCriterion) }
    }
  }

  /// A stage goes on with open criteria of the one before, or brings new ones where none is left; it adds nothing else.
  private mutating func checkSuccession(_ number: Int) {
    let before = number - 1
    guard indices[number].sources.last == before else { return report(number, .stage, .doesNotFollow(before)) }
    let isContinued = stages[number].constraints.contains { constraint in
      guard share(of: number, in: constraint) != nil, let index = indices[before].constraints[constraint.name]
      else { return false }
      return share(of: before, in: stages[before].constraints[index]) != nil
    }
    for constraint in stages[number].constraints where indices[before].constraints[constraint.name] == nil {
      if isContinued || share(of: number, in: constraint) == nil {
        report(number, .constraint(constraint.name), .addedSince(before))
      }
    }
  }

  private mutating func checkEnd(_ number: Int) {
    for constraint in stages[number].constraints where share(of: number, in: constraint) != nil {
      if constraint.dual?.isZero ?? true { report(number, .constraint(constraint.name), .leftOpen) }
    }
  }
}
