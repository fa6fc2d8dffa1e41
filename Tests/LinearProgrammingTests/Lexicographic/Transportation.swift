import ExactArithmetic

@testable import LinearProgramming

/// Supplies shared among needs over open pairs: the programs on which lexicographic optima are tested.
struct Transportation {
  let supplies: [Rational]
  let needs: [Rational]
  /// Whether a supply may serve a need, by supply and need.
  let isOpen: [[Bool]]

  init(supplies: [Rational], needs: [Rational], isOpen: [[Bool]]? = nil) {
    self.supplies = supplies
    self.needs = needs
    self.isOpen = isOpen ?? supplies.map { _ in needs.map { _ in true } }
  }

  /// The program with one variable for each open pair, named `x0.1` for supply 0 and need 1.
  func program() throws -> LinearProgram {
    var program = LinearProgram()
    for (supply, open) in isOpen.enumerated() {
      for need in open.indices where open[need] { try program.addVariable(name: "x\(supply).\(need)") }
    }
    for (supply, amount) in supplies.enumerated() {
      try program.addConstraint(name: "supply\(supply)", upper: amount, terms: terms(program, supply: supply))
    }
    for (need, amount) in needs.enumerated() {
      try program.addConstraint(name: "need\(need)", upper: amount, terms: terms(program, need: need))
    }
    return program
  }

  func terms(
    _ program: LinearProgram, supply: Int? = nil, need: Int? = nil, scale: Rational = 1
  ) -> [(LinearProgram.Variable, Rational)] {
    var terms: [(LinearProgram.Variable, Rational)] = []
    for row in supplies.indices where supply == nil || supply == row {
      for column in needs.indices where need == nil || need == column {
        if let variable = program.variable(named: "x\(row).\(column)") { terms.append((variable, scale)) }
      }
    }
    return terms
  }

  /// What each need receives, as a share of it.
  func coverage(_ program: LinearProgram) -> [LexicographicOptimum.Criterion] {
    needs.indices.map { need in
      .init(name: "coverage\(need)", terms: terms(program, need: need, scale: Rational(1) / needs[need]))
    }
  }

  /// What each supply gives, as a share of it.
  func utilisation(_ program: LinearProgram) -> [LexicographicOptimum.Criterion] {
    supplies.indices.map { supply in
      .init(name: "utilisation\(supply)", terms: terms(program, supply: supply, scale: Rational(1) / supplies[supply]))
    }
  }

  /// The leximin coverage by cuts, without any program: the set of needs that its suppliers can serve least well comes first
  /// (decomposition of a polymatroid), found by trying all sets.
  func coverageByCuts() -> [Rational] {
    var result = needs.map { _ in Rational(1) }
    var settled: Set<Int> = []
    while settled.count < needs.count {
      let rest = needs.indices.filter { !settled.contains($0) }
      var least = Rational(1)
      var tightest: Set<Int> = []
      for mask in 1..<(1 << rest.count) {
        let set = Set(rest.indices.filter { mask >> $0 & 1 == 1 }.map { rest[$0] })
        let need = set.reduce(Rational.zero) { $0 + needs[$1] }
        let ratio = (reach(settled.union(set)) - reach(settled)) / need
        if ratio < least {
          least = ratio
          tightest = set
        } else if ratio == least, least < 1 {
          tightest.formUnion(set)
        }
      }
      if tightest.isEmpty { break }
      for need in tightest { result[need] = least }
      settled.formUnion(tightest)
    }
    return result
  }

  /// All that can flow to a set of needs whose own size sets no limit.
  private func reach(_ set: Set<Int>) -> Rational {
    supplies.indices.reduce(Rational.zero) { sum, supply in
      set.contains { isOpen[supply][$0] } ? sum + supplies[supply] : sum
    }
  }
}
