import ExactArithmetic

/// The check of one stage against those that it builds on.
struct ChainCheck {
  let number: Int
  let stages: [Certificate.Stage]
  let indices: [StageIndex]
  private(set) var findings: [CertificateFinding] = []

  init(number: Int, stages: [Certificate.Stage], indices: [StageIndex]) {
    self.number = number
    self.stages = stages
    self.indices = indices
  }

  mutating func run() {
    for constraint in stages[number].constraints {
      if let earlier = constraint.fixedBy { checkFixing(constraint, by: earlier) }
    }
    for earlier in directlyBefore() { checkSameModel(as: earlier) }
    if number > 0 { checkNothingFixedInSilence() }
  }

  /// A criterion that the stage before still had open, or had as fixed, does not become part of the model without saying so.
  private mutating func checkNothingFixedInSilence() {
    let before = number - 1
    for constraint in stages[number].constraints where constraint.fixedBy == nil {
      guard let index = indices[before].constraints[constraint.name] else { continue }
      let origin = stages[before].constraints[index]
      let wasOpen = indices[before].level.map { level in origin.terms.contains { $0.variable == level } } ?? false
      guard wasOpen || origin.fixedBy != nil else { continue }
      if terms(of: constraint) == terms(of: origin, without: indices[before].level) {
        report(.constraint(constraint.name), .fixedInSilence(before))
      }
    }
  }

  private mutating func report(_ place: CertificateFinding.Place, _ problem: CertificateFinding.Problem) {
    findings.append(CertificateFinding(stage: number, place: place, problem: problem))
  }

  private func isEarlierOptimum(_ earlier: Int, than number: Int) -> Bool {
    (0..<number).contains(earlier) && stages[earlier].termination == .optimal
  }

  private mutating func checkFixing(_ constraint: Certificate.Constraint, by earlier: Int) {
    let place = CertificateFinding.Place.constraint(constraint.name)
    guard isEarlierOptimum(earlier, than: number) else { return report(place, .fixedByNoEarlierOptimum(earlier)) }
    guard let index = indices[earlier].constraints[constraint.name] else {
      return report(place, .fixedByUnknownConstraint(earlier))
    }
    let origin = stages[earlier].constraints[index]
    let level = stages[earlier].objectiveValue
    if origin.dual?.isZero ?? true { report(place, .fixedWithoutDual(earlier)) }
    if constraint.lower == nil && constraint.upper == nil {
      report(place, .fixedElsewhere(earlier, bound: nil, level: level))
    }
    for bound in [constraint.lower, constraint.upper] {
      if let bound, bound != level { report(place, .fixedElsewhere(earlier, bound: bound, level: level)) }
    }
    let isWhole = terms(of: constraint) == terms(of: origin) && origin.activity == level
    let isCriterion =
      terms(of: constraint) == terms(of: origin, without: indices[earlier].level)
      && criterion(origin, in: earlier) == level
    if !isWhole && !isCriterion { report(place, .fixedDiffers(earlier)) }
  }

  private func terms(of constraint: Certificate.Constraint, without level: String? = nil) -> [String: Rational] {
    var terms: [String: Rational] = [:]
    for term in constraint.terms where term.variable != level && !term.coefficient.isZero {
      terms[term.variable] = term.coefficient
    }
    return terms
  }

  /// What a criterion comes to in a stage: the activity of its row less the part of the level.
  private func criterion(_ constraint: Certificate.Constraint, in stage: Int) -> Rational? {
    guard var value = constraint.activity, let level = indices[stage].level,
      let index = indices[stage].variables[level],
      let part = stages[stage].variables[index].value
    else { return nil }
    for term in constraint.terms where term.variable == level { value -= term.coefficient * part }
    return value
  }

  /// The stages that this one names, without those that another one of them builds on already.
  private func directlyBefore() -> [Int] {
    var covered: Set<Int> = []
    var result: [Int] = []
    for earlier in named(by: number).reversed() where !covered.contains(earlier) {
      result.append(earlier)
      var open = [earlier]
      while let next = open.popLast() {
        for further in named(by: next) where covered.insert(further).inserted { open.append(further) }
      }
    }
    return result
  }

  private func named(by stage: Int) -> [Int] {
    indices[stage].sources.filter { isEarlierOptimum($0, than: stage) }
  }

  private mutating func checkSameModel(as earlier: Int) {
    for variable in stages[earlier].variables where variable.name != indices[earlier].level {
      guard let index = indices[number].variables[variable.name] else {
        report(.variable(variable.name), .lostSince(earlier))
        continue
      }
      let now = stages[number].variables[index]
      if now.lower != variable.lower || now.upper != variable.upper, variable.name != indices[number].level {
        report(.variable(variable.name), .changedSince(earlier))
      }
    }
    for constraint in stages[earlier].constraints {
      guard let index = indices[number].constraints[constraint.name] else {
        report(.constraint(constraint.name), .lostSince(earlier))
        continue
      }
      let now = stages[number].constraints[index]
      // What this stage newly has as fixed was judged by itself; everything else must be as it was.
      if now.fixedBy != nil, constraint.fixedBy == nil { continue }
      if now.fixedBy != constraint.fixedBy || !isSame(now, as: constraint, in: earlier) {
        report(.constraint(constraint.name), .changedSince(earlier))
      }
    }
  }

  private func isSame(
    _ now: Certificate.Constraint, as before: Certificate.Constraint, in earlier: Int
  ) -> Bool {
    guard now.lower == before.lower, now.upper == before.upper else { return false }
    if terms(of: now) == terms(of: before) { return true }
    // The level may go by another name in each stage.
    return terms(of: now, without: indices[number].level) == terms(of: before, without: indices[earlier].level)
  }
}
