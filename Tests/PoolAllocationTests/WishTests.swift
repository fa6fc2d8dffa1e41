import ExactArithmetic
import LinearProgramming
import SolidarityLaw
import Testing

@testable import PoolAllocation

/// Pledges DE 30, FR 60; needs EL 100, IT 50. Without wishes: coverage 3/5 each, DE>EL 20, DE>IT 10, FR>EL 40, FR>IT 20.
@Suite("Wishes that can be had are fulfilled, and what is left is balanced as before")
struct WishTests {
  static func allocate(_ wishes: [WishRecord], rule: DistributionRule = .leximin) throws -> Allocation {
    let given = HandmadeAssessment.relocations(pledges: [("DE", 30), ("FR", 60)], needs: [("EL", 100), ("IT", 50)]) {
      $0.wishes = wishes
    }
    let allocation = try PoolAllocator(options: AllocationOptions(rule: rule)).allocate(given.assessment)
    if let certificate = allocation.certificate {
      #expect(CertificateChecker().findings(in: certificate) == [])
    }
    return allocation
  }

  static func codes(_ allocation: Allocation) -> [String] { allocation.notes.map(\.code) }

  @Test("A coverage of 80 % for IT: 40 of 50, which leaves 50 of 90 for EL")
  func coverage() throws {
    let allocation = try Self.allocate([Wish.coverage("IT", .atLeast, .share(Rational(4, 5)))])
    // DE 30·50/90 and 30·40/90, FR 60·50/90 and 60·40/90.
    #expect(
      table(allocation.result)
        == ["DE>EL": Rational(50, 3), "DE>IT": Rational(40, 3), "FR>EL": Rational(100, 3), "FR>IT": Rational(80, 3)])
    #expect(allocation.wishes.map(\.target) == [40])
    #expect(allocation.wishes.map(\.reached) == [40])
    #expect(allocation.wishes.map(\.isMet) == [true])
    #expect(Self.codes(allocation).contains("shapedByWishes"))
  }

  @Test("An earmark of exactly 5 moves cells and no totals")
  func earmark() throws {
    let allocation = try Self.allocate([Wish.earmark("DE", "IT", .exactly, .quantity(5))])
    #expect(table(allocation.result) == ["DE>EL": 25, "DE>IT": 5, "FR>EL": 35, "FR>IT": 25])
    #expect(ratios(allocation) == ["EL": Rational(3, 5), "IT": Rational(3, 5)])
  }

  @Test("An earmark of at least half a pledge: 15 of DE's 30 for IT")
  func earmarkShare() throws {
    let allocation = try Self.allocate([Wish.earmark("DE", "IT", .atLeast, .share(Rational(1, 2)))])
    #expect(table(allocation.result) == ["DE>EL": 15, "DE>IT": 15, "FR>EL": 45, "FR>IT": 15])
  }

  @Test("A pool of at most 60 covers 2/5 and uses 2/3 of each pledge")
  func cappedPool() throws {
    let allocation = try Self.allocate([Wish.pool(.atMost, .quantity(60))])
    #expect(ratios(allocation) == ["EL": Rational(2, 5), "IT": Rational(2, 5)])
    #expect(uses(allocation) == ["DE": Rational(2, 3), "FR": Rational(2, 3)])
    #expect(Self.codes(allocation).contains("pledgesUndrawn"))
  }

  @Test("DE gives at most half of its pledge: 75 are left, half of what is needed")
  func contribution() throws {
    let allocation = try Self.allocate([Wish.contribution("DE", .atMost, .share(Rational(1, 2)))])
    #expect(ratios(allocation) == ["EL": Rational(1, 2), "IT": Rational(1, 2)])
    #expect(uses(allocation) == ["DE": Rational(1, 2), "FR": 1])
  }

  @Test("A pair closed by wish is a pair closed by record")
  func closedPair() throws {
    let wished = try Self.allocate([Wish.closed("DE", "EL")])
    #expect(table(wished.result) == ["DE>IT": 30, "FR>EL": 60])
    #expect(wished.wishes.map(\.isMet) == [true])
  }

  @Test("A share for disembarkations by wish is the same as one that binds by reading")
  func searchAndRescue() throws {
    var wished = ReadingTests.disembarkation(share: Rational(4, 5), binding: false)
    wished.adjust = { $0.wishes = [Wish.searchAndRescue(Rational(4, 5))] }
    let bound = ReadingTests.disembarkation(share: Rational(4, 5), binding: true)
    #expect(
      try table(PoolAllocator().allocate(wished.assessment).result)
        == table(PoolAllocator().allocate(bound.assessment).result))
  }

  @Test("Wishes shape pooled measures too")
  func pooled() throws {
    // DE 10 relocations, FR EUR 200 000; EL needs 10 and EUR 200 000, IT 10. Pooled alone IT would have 20/3 (ValueModeTests).
    let given = HandmadeAssessment(
      pledges: [("DE", .relocation, 10), ("FR", .financial, 200_000)],
      needs: [("EL", .relocation, 10), ("EL", .financial, 200_000), ("IT", .relocation, 10)]
    ) { $0.wishes = [Wish.coverage("IT", .atMost, .quantity(4))] }
    let allocation = try PoolAllocator(options: AllocationOptions(mode: .value)).allocate(given.assessment)
    #expect(table(allocation.result) == ["DE>EL": 6, "DE>IT": 4])
    #expect(CertificateChecker().findings(in: try #require(allocation.certificate)) == [])
  }

  @Test("Neither the order of wishes nor saying one twice matters")
  func order() throws {
    let wishes = [
      Wish.coverage("IT", .atLeast, .quantity(35)), Wish.earmark("DE", "IT", .atMost, .quantity(3)),
      Wish.pool(.atMost, .quantity(80)), Wish.contribution("DE", .atLeast, .quantity(20)),
    ]
    let first = try Self.allocate(wishes)
    let second = try Self.allocate(wishes.reversed() + wishes)
    #expect(first.result == second.result)
    #expect(first.certificate == second.certificate)
    #expect(first.wishes == second.wishes && first.wishes.count == 4)
    #expect(first.wishes.allSatisfy { $0.isMet == true })
  }

  @Test("The same wish from many sources is one wish, whichever row comes first")
  func sources() {
    let wishes = (0..<24).map { number in
      var wish = Wish.coverage("IT", .atLeast, .quantity(35))
      wish.provenance = Provenance(file: "wishes.csv", line: 2 + number, source: "letter \(number % 12)")
      return wish
    }
    func kept(_ wishes: [WishRecord]) -> [WishRecord] {
      DistributionProblem(measure: .relocation, contributors: [], beneficiaries: [], wishes: wishes).wishes
    }
    var random = SplitMix64(seed: 24)
    #expect(kept(wishes) == [wishes[0]])
    for _ in 0..<10 { #expect(kept(wishes.shuffled(using: &random)) == [wishes[0]]) }
  }

  @Test("Pairs that are closed by wish only are not called closed by the record")
  func closedByWish() throws {
    let allocation = try Self.allocate([Wish.closed("DE", "EL"), Wish.closed("DE", "IT")])
    #expect(table(allocation.result) == ["FR>EL": 40, "FR>IT": 20])
    #expect(allocation.exclusions.isEmpty && !Self.codes(allocation).contains("allPairsClosed"))
  }

  @Test("Whole persons may miss a share that is no whole number, and it is said")
  func rounding() throws {
    // 61 % of IT's need of 50 are 30.5; IT has 30.5, EL 59.5. Both end on a half, so that the cells decide: EL's two end on 5/6 and
    // 2/3 (30·59.5/90 and 60·59.5/90) and both go up.
    let allocation = try Self.allocate([Wish.coverage("IT", .exactly, .share(Rational(61, 100)))])
    #expect(allocation.coverage.map(\.rounded) == [60, 30])
    #expect(allocation.wishes.map(\.isMet) == [true])
    #expect(allocation.wishes.map(\.isMetRounded) == [false])
    #expect(Self.codes(allocation).contains("wishMissedByRounding"))
  }

  @Test("Other rules know of no wishes, and what they miss is said")
  func otherRules() throws {
    // By proportion IT receives 30, not 40.
    let allocation = try Self.allocate([Wish.coverage("IT", .atLeast, .quantity(40))], rule: .proportional)
    #expect(allocation.wishes.map(\.isMet) == [false])
    #expect(Self.codes(allocation).contains("ruleIgnoresLimits"))
    let note = try #require(allocation.notes.first { $0.code == "wishMissed" })
    #expect(
      note.message
        == "What is distributed comes to 30 relocations, although it is wished that IT receives at least 40 relocations."
    )
  }

  @Test("A wish for a measure that nobody needs is named where it is missed, and shapes nothing where it is not")
  func inVain() throws {
    func allocate(_ relation: WishRelation, _ rule: DistributionRule) throws -> [Note] {
      let given = HandmadeAssessment.relocations(pledges: [("DE", 30)], needs: [("IT", 50)]) {
        $0.wishes = [Wish.pool(relation, .quantity(100), .financial)]
      }
      return try PoolAllocator(options: AllocationOptions(rule: rule)).allocate(given.assessment).notes
    }
    #expect(
      try allocate(.atLeast, .cea).first { $0.code == "wishMissed" }?.message
        == "What is distributed comes to EUR 0, although it is wished that the pool gives at least EUR 100.")
    #expect(try !allocate(.atMost, .leximin).contains { $0.code == "shapedByWishes" || $0.code == "wishMissed" })
  }

  /// Says phrases in German with the barest of numbers.
  private struct German: PhraseSpeaker {
    func pattern(of message: any Message) -> String { message.german }
    func spoken(number: Rational) -> String { number.fractionString }
    func spoken(decimal: Rational) -> String { decimal.fractionString }
    func spoken(money: Rational) -> String { money.fractionString }
    func spoken(date: CalendarDate) -> String { date.description }
    func spoken(enumeration: [String]) -> String { enumeration.joined(separator: ", ") }
    func isSingular(_ number: Rational) -> Bool { number == 1 }
  }

  @Test(
    "A wish that is missed is told in the reader's language throughout",
    arguments: [
      (Wish.pool(.atLeast, .quantity(100)), "der Solidaritätspool gibt mindestens 100 Übernahmen"),
      (
        Wish.coverage("IT", .exactly, .share(Rational(4, 5))),
        "IT erhält genau 80\u{A0}% seines Bedarfs (40 Übernahmen)"
      ),
      (Wish.contribution("DE", .atMost, .quantity(1)), "DE gibt höchstens 1 Übernahme"),
      (
        Wish.earmark("DE", "IT", .atLeast, .share(1)),
        "DE gibt an IT mindestens 100\u{A0}% seiner Zusage (30 Übernahmen)"
      ),
      (Wish.closed("FR", "IT"), "nichts (Übernahme) geht von FR an IT"),
    ])
  func languages(_ wish: WishRecord, _ clause: String) throws {
    // By proportion DE gives 20 and 10, FR 40 and 20.
    let note = try #require(try Self.allocate([wish], rule: .proportional).notes.first { $0.code == "wishMissed" })
    let text = note.phrase.said(by: German())
    #expect(text.hasSuffix("gewünscht war: \(clause)."), "\(text)")
  }

  @Test("What the forum agreed stands, and a wish that it misses is named")
  func agreed() throws {
    let given = HandmadeAssessment.relocations(pledges: [("DE", 30)], needs: [("IT", 50)]) {
      $0.wishes = [Wish.coverage("IT", .atLeast, .quantity(20))]
      $0.agreed = AgreedTests.rows([("DE", "IT", .relocation, 10)])
    }
    let allocation = try PoolAllocator().allocate(given.assessment)
    #expect(allocation.wishes.map(\.reached) == [10])
    #expect(allocation.notes.contains { $0.code == "wishMissed" })
    #expect(table(allocation.proposal) == ["DE>IT": 30])
  }

  @Test("A share of a need that is not known has no effect, and it is said")
  func undetermined() throws {
    let given = HandmadeAssessment(
      pledges: [("DE", .relocation, 10)], needs: [("EL", .relocation, nil), ("IT", .relocation, 20)]
    ) { $0.wishes = [Wish.coverage("EL", .atLeast, .share(Rational(1, 2)))] }
    let allocation = try PoolAllocator().allocate(given.assessment)
    #expect(table(allocation.result) == ["DE>IT": 10])
    #expect(allocation.wishes.map(\.isMet) == [nil])
    #expect(allocation.notes.first { $0.code == "wishUndetermined" }?.states.map(\.code) == ["EL"])
  }
}
