import ExactArithmetic
import LinearProgramming
import SolidarityLaw
import Testing

@testable import PoolAllocation

/// Pledges DE 30, FR 60; needs EL 100, IT 50.
@Suite("Wishes that cannot be had are answered with what stands against them and what would be enough")
struct WishConflictTests {
  static func infeasibility(
    _ wishes: [WishRecord],
    pledges: [(String, Measure, Rational?)] = [("DE", .relocation, 30), ("FR", .relocation, 60)],
    needs: [(String, Measure, Rational?)] = [("EL", .relocation, 100), ("IT", .relocation, 50)],
    shortcoming: Set<String> = [], disembarking: Set<String> = [],
    adjust: @escaping (inout Cycle) -> Void = { _ in }
  ) throws -> Infeasibility {
    var given = HandmadeAssessment(pledges: pledges, needs: needs) {
      adjust(&$0)
      $0.wishes = wishes
    }
    given.shortcoming = shortcoming
    given.searchAndRescue = disembarking
    let error = try #require(throws: AllocationError.self) { try PoolAllocator().allocate(given.assessment) }
    #expect(error.kind == .infeasible)
    guard case .infeasible(let reason) = error else { throw error }
    #expect(CertificateChecker().findings(in: reason.certificate) == [])
    return reason
  }

  static func members(_ reason: Infeasibility) -> [[String]] {
    reason.parts.flatMap { $0.explanation.conflicts.map { $0.members.map(\.statement) } }
  }

  /// `subject: from → to` of each remedy.
  static func remedies(_ reason: Infeasibility) -> [[String]] {
    reason.parts.flatMap { part in
      part.explanation.remedies.map { $0.changes.map { "\($0.limit.subject): \($0.from) → \($0.to)" } }
    }
  }

  @Test("More than is pledged")
  func pool() throws {
    let reason = try Self.infeasibility([Wish.pool(.atLeast, .quantity(100))])
    #expect(
      Self.members(reason) == [
        [
          "it is wished that the pool gives at least 100 relocations", "DE is still obliged to 30 relocations",
          "FR is still obliged to 60 relocations",
        ]
      ])
    #expect(reason.parts[0].explanation.conflicts[0].members.map(\.citation.place) == ["60(2)", "57(1)", "57(1)"])
    #expect(
      Self.remedies(reason) == [
        ["the wish for the pool: 100 → 90"], ["the pledge of DE: 30 → 40"], ["the pledge of FR: 60 → 70"],
      ])
    #expect(
      reason.description
        == "These cannot hold together: it is wished that the pool gives at least 100 relocations (Article 60(2) of Regulation (EU) "
        + "2024/1351); DE is still obliged to 30 relocations (Article 57(1) of Regulation (EU) 2024/1351); FR is still obliged to 60 "
        + "relocations (Article 57(1) of Regulation (EU) 2024/1351). Any one of these is enough: the wish for the pool falls (100 "
        + "relocations to 90 relocations); the pledge of DE rises (30 relocations to 40 relocations); the pledge of FR rises (60 "
        + "relocations to 70 relocations).")
  }

  @Test("More than is needed: a need stays, so that only the wish can give way")
  func need() throws {
    let reason = try Self.infeasibility([Wish.coverage("IT", .atLeast, .quantity(60))])
    #expect(
      Self.members(reason) == [["it is wished that IT receives at least 60 relocations", "IT needs 50 relocations"]])
    #expect(Self.remedies(reason) == [["the wish for what IT receives: 60 → 50"]])
  }

  @Test("Two coverages that are more than the pool: 100 % of IT's 50 and 60 % of EL's 100 are 110 of 90")
  func twoCoverages() throws {
    let reason = try Self.infeasibility([
      Wish.coverage("IT", .atLeast, .share(1)), Wish.coverage("EL", .atLeast, .share(Rational(3, 5))),
    ])
    #expect(
      Self.members(reason) == [
        [
          "it is wished that EL receives at least 60 % of its need (60 relocations)",
          "it is wished that IT receives at least 100 % of its need (50 relocations)",
          "DE is still obliged to 30 relocations", "FR is still obliged to 60 relocations",
        ]
      ])
    #expect(
      Self.remedies(reason) == [
        ["the wish for what EL receives: 60 → 40"], ["the wish for what IT receives: 50 → 30"],
        ["the pledge of DE: 30 → 50"], ["the pledge of FR: 60 → 80"],
      ])
  }

  @Test("A share of all pledges rises with them, so a pledge alone does not help")
  func shareOfPledges() throws {
    // FR is closed to both, so DE's 30 flow at most, a third of the pledges; half are asked for. If DE's pledge rises by d:
    // 30 + d ≥ (90 + d)/2 gives d = 30. If FR's pair to EL opens by d: d = 15. The wish: 45 → 30.
    let reason = try Self.infeasibility([Wish.pool(.atLeast, .share(Rational(1, 2)))]) {
      $0.pairs = [HandmadeAssessment.pair("FR", "EL", 0), HandmadeAssessment.pair("FR", "IT", 0)]
    }
    #expect(
      Self.remedies(reason) == [
        ["the wish for the pool: 45 → 30"], ["what may go from FR to EL: 0 → 15"],
        ["what may go from FR to IT: 0 → 15"], ["the pledge of DE: 30 → 60"],
      ])
  }

  @Test("A reserve never exceeds the need: where that is nearer, a pledge rises only so far")
  func reserveByNeed() throws {
    // EL's need 100, DE closed to it, FR 60; four fifths of 90 are 72. FR + d: 60 + d ≥ 72 + 4d/5 at d = 60, but at d = 40 EL has
    // all it needs, and no more can be reserved.
    let reason = try Self.infeasibility(
      [Wish.searchAndRescue(Rational(4, 5))], disembarking: ["EL"],
      adjust: { $0.pairs = [HandmadeAssessment.pair("DE", "EL", 0)] })
    #expect(
      Self.remedies(reason) == [
        ["the wish for States with recurring disembarkations: 72 → 60"], ["what may go from DE to EL: 0 → 12"],
        ["the pledge of FR: 60 → 100"],
      ])
  }

  @Test("Wishes that contradict each other need no limit at all")
  func contradiction() throws {
    let reason = try Self.infeasibility([
      Wish.earmark("DE", "IT", .atLeast, .quantity(10)), Wish.closed("DE", "IT"),
    ])
    #expect(
      Self.members(reason) == [
        [
          "it is wished that DE gives IT at least 10 relocations",
          "it is wished that nothing of relocation goes from DE to IT",
        ]
      ])
    #expect(
      Self.remedies(reason) == [
        ["the wish for what DE gives IT: 10 → 0"], ["the wish for what DE gives IT: 0 → 10"],
      ])
  }

  @Test("An exact amount may give way to either side")
  func exactly() throws {
    let reason = try Self.infeasibility([
      Wish.earmark("DE", "IT", .exactly, .quantity(5)), Wish.contribution("DE", .atLeast, .quantity(30)),
      Wish.earmark("DE", "EL", .atMost, .quantity(10)),
    ])
    // DE: exactly 5 and at most 10 are 15 of the 30 wished for.
    #expect(Self.members(reason)[0].count == 3)
    #expect(Self.remedies(reason).contains(["the wish for what DE gives IT: 5 → 20"]))
  }

  @Test("Who takes no part is said with the reason")
  func absences() throws {
    // PT has no access; EL's need is not known; MT asked for money only; NL's pledge is not known; IT benefits itself.
    let reason = try Self.infeasibility(
      [
        Wish.coverage("PT", .atLeast, .quantity(5)), Wish.coverage("EL", .atLeast, .quantity(5)),
        Wish.coverage("MT", .atLeast, .quantity(5)), Wish.contribution("NL", .atLeast, .quantity(5)),
        Wish.contribution("IT", .atLeast, .quantity(5)), Wish.contribution("SE", .atLeast, .quantity(5)),
      ],
      pledges: [("DE", .relocation, 30), ("NL", .relocation, nil), ("SE", .financial, 1)],
      needs: [("EL", .relocation, nil), ("IT", .relocation, 50), ("MT", .financial, 10)])
    let all = Set(Self.members(reason).flatMap { $0 })
    for statement in [
      "PT has no access to the pool", "the need of EL is not known, so that it takes no part",
      "MT asked for no relocation",
      "the pledge of NL is not known and takes no part", "IT benefits from the pool and is released from its pledges",
      "SE is obliged to no relocation",
    ] {
      #expect(all.contains(statement))
    }
    // Six conflicts that have nothing to do with each other are all told; the wishes together are the one group that helps,
    // or with the pledges of NL and SE where those are as far.
    #expect(Self.members(reason).count == 6)
    #expect(reason.parts[0].explanation.remedies.map(\.cost) == [30])
    #expect(reason.parts[0].explanation.remedies.map(\.scope) == [.group])
  }

  @Test("A wish for a measure that nobody needs")
  func inVain() throws {
    let reason = try Self.infeasibility([Wish.pool(.atLeast, .quantity(7), .financial)])
    #expect(reason.parts.map(\.measure) == [.financial])
    #expect(Self.members(reason) == [["it is wished that the pool gives at least EUR 7"]])
    #expect(Self.remedies(reason) == [["the wish for the pool: 7 → 0"]])
  }

  @Test("A released pair may be used of free will, unless the reading closes it")
  func released() throws {
    let wish = [Wish.earmark("DE", "IT", .atLeast, .quantity(5))]
    let free = try Self.infeasibility(wish, shortcoming: ["IT"])
    #expect(
      Self.remedies(free) == [["the wish for what DE gives IT: 5 → 0"], ["what may go from DE to IT: 0 → 5"]])
    let barred = try Self.infeasibility(wish, shortcoming: ["IT"], adjust: ReadingTests.choose("shortcoming", "closed"))
    #expect(Self.remedies(barred) == [["the wish for what DE gives IT: 5 → 0"]])
  }

  @Test("Each measure has its own answer")
  func measures() throws {
    let reason = try Self.infeasibility(
      [Wish.pool(.atLeast, .quantity(100)), Wish.pool(.atLeast, .quantity(500), .financial)],
      pledges: [("DE", .relocation, 30), ("DE", .financial, 400)],
      needs: [("IT", .relocation, 500), ("IT", .financial, 1000)])
    #expect(reason.parts.map(\.measure) == [.relocation, .financial])
    #expect(reason.certificate.stages.map(\.title) == ["Conflict 1, relocation", "Conflict 1, financial"])
  }
}
