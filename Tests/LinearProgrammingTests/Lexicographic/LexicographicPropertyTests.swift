import ExactArithmetic
import Testing

@testable import LinearProgramming

@Suite("Lexicographic optimum: properties")
struct LexicographicPropertyTests {
  typealias Criterion = LexicographicOptimum.Criterion

  private func example(using random: inout SeededGenerator) -> Transportation {
    let needs = (0..<Int.random(in: 2...5, using: &random)).map { _ in Rational(Int.random(in: 1...30, using: &random))
    }
    let supplies = (0..<Int.random(in: 2...6, using: &random)).map { _ in
      Rational(Int.random(in: 1...30, using: &random), Int.random(in: 1...3, using: &random))
    }
    let isOpen = supplies.map { _ in needs.map { _ in Int.random(in: 0..<4, using: &random) > 0 } }
    return Transportation(supplies: supplies, needs: needs, isOpen: isOpen)
  }

  @Test("anonymity: who is named first changes nothing", arguments: 0..<25)
  func anonymity(seed: Int) throws {
    var random = SeededGenerator(seed: seed + 70)
    let original = example(using: &random)
    let needOrder = original.needs.indices.shuffled(using: &random)
    let supplyOrder = original.supplies.indices.shuffled(using: &random)
    let shuffled = Transportation(
      supplies: supplyOrder.map { original.supplies[$0] }, needs: needOrder.map { original.needs[$0] },
      isOpen: supplyOrder.map { supply in needOrder.map { original.isOpen[supply][$0] } })
    func solved(_ example: Transportation) throws -> (coverage: [Rational], utilisation: [Rational]) {
      let program = try example.program()
      var optimum = LexicographicOptimum(program)
      let coverage = try optimum.leximin("Coverage", of: example.coverage(program)).map(\.value)
      return (coverage, try optimum.leximin("Utilisation", of: example.utilisation(program)).map(\.value))
    }
    let first = try solved(original)
    let second = try solved(shuffled)
    #expect(second.coverage == needOrder.map { first.coverage[$0] })
    #expect(second.utilisation == supplyOrder.map { first.utilisation[$0] })
  }

  @Test("without a certificate the same values come out", arguments: 0..<40)
  func certificateChangesNothing(seed: Int) throws {
    var random = SeededGenerator(seed: seed + 470)
    let example = example(using: &random)
    let program = try example.program()
    var recorded = LexicographicOptimum(program)
    var bare = LexicographicOptimum(program, recordsCertificate: false)
    for (title, criteria) in [("Coverage", example.coverage(program)), ("Utilisation", example.utilisation(program))] {
      let expected = try recorded.leximin(title, of: criteria)
      let results = try bare.leximin(title, of: criteria)
      #expect(results.map(\.name) == expected.map(\.name))
      #expect(results.map(\.value) == expected.map(\.value))
    }
    #expect(bare.certificate.stages.isEmpty)
    #expect(!recorded.certificate.stages.isEmpty)
  }

  @Test("units: everything a thousandfold leaves the shares as they are", arguments: 0..<15)
  func units(seed: Int) throws {
    var random = SeededGenerator(seed: seed + 170)
    let small = example(using: &random)
    let large = Transportation(
      supplies: small.supplies.map { $0 * 1000 }, needs: small.needs.map { $0 * 1000 }, isOpen: small.isOpen)
    func coverage(_ example: Transportation) throws -> [Rational] {
      let program = try example.program()
      var optimum = LexicographicOptimum(program)
      return try optimum.leximin("Coverage", of: example.coverage(program)).map(\.value)
    }
    #expect(try coverage(small) == coverage(large))
  }

  @Test("leximax is leximin of the opposite criteria", arguments: 0..<15)
  func duality(seed: Int) throws {
    var random = SeededGenerator(seed: seed + 270)
    let example = example(using: &random)
    let program = try example.program()
    let coverage = example.coverage(program)
    let opposite = coverage.map { criterion in
      Criterion(name: criterion.name, terms: criterion.terms.map { ($0.0, -$0.1) }, constant: 1)
    }
    // The part of each need that stays open is one less the coverage: to lessen the greatest is to raise the smallest.
    var raised = LexicographicOptimum(program)
    var lowered = LexicographicOptimum(program)
    let best = try raised.leximin("Coverage", of: coverage).map(\.value)
    let open = try lowered.leximax("Open", of: opposite).map(\.value)
    #expect(open == best.map { 1 - $0 })
    #expect(CertificateChecker().findings(in: lowered.certificate).isEmpty)
  }

  @Test(
    "the cells of any closed pattern: shares sum up, the proof holds, and the next run gives the same bytes",
    arguments: 0..<12)
  func cells(seed: Int) throws {
    var random = SeededGenerator(seed: seed + 370)
    let example = example(using: &random)
    let program = try example.program()
    func solved() throws -> LexicographicOptimum {
      var optimum = LexicographicOptimum(program)
      let coverage = try optimum.leximin("Coverage", of: example.coverage(program)).map(\.value)
      let utilisation = try optimum.leximin("Utilisation", of: example.utilisation(program)).map(\.value)
      var cells: [Criterion] = []
      for variable in program.variables {
        let name = program.columns[variable.index].name.dropFirst().split(separator: ".").compactMap { Int($0) }
        let scale = utilisation[name[0]] * example.supplies[name[0]] * coverage[name[1]] * example.needs[name[1]]
        if let factor = scale.reciprocal { cells.append(Criterion(name: "cell\(name)", terms: [(variable, factor)])) }
      }
      try optimum.leximin("Cells", of: cells)
      return optimum
    }
    let optimum = try solved()
    #expect(CertificateChecker().findings(in: optimum.certificate).isEmpty)
    #expect(try solved().certificate.json == optimum.certificate.json)
    // No criterion is fixed twice, and none is left open at the end.
    let last = try #require(optimum.certificate.stages.last)
    #expect(
      last.constraints.count { $0.name.hasPrefix("cell") } == optimum.program.rows.count { $0.name.hasPrefix("cell") })
    for (row, bounds) in optimum.program.rows.enumerated() where bounds.name.hasPrefix("cell") {
      let activity = optimum.program.activities(at: optimum.values)[row]
      #expect(bounds.lower == activity && bounds.upper == activity)
    }
  }

  @Test("a withdrawn question ends at once")
  func withdrawn() throws {
    var random = SeededGenerator(seed: 1)
    let example = example(using: &random)
    let program = try example.program()
    let cancellation = Cancellation()
    cancellation.cancel()
    var optimum = LexicographicOptimum(program, options: SolveOptions(cancellation: cancellation))
    #expect(throws: LexicographicError.stopped(.cancelled)) {
      try optimum.leximin("Coverage", of: example.coverage(program))
    }
    #expect(optimum.certificate.stages.isEmpty)
  }
}
