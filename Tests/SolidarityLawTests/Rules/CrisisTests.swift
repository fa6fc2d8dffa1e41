import ExactArithmetic
import Testing

@testable import SolidarityLaw

/// Four equal States, 250 relocations of 1 000 each. X001 pledges 250, X002 100, X003 nothing; X004 benefits and is in crisis.
@Suite("CRI-1, CRI-3 and CRI-5: what a crisis asks")
struct CrisisTests {
  static let cycle = CycleBuilder.cycle(["X001", "X002", "X003", "X004"].map { CycleBuilder.state($0) }).with {
    $0.synthetic = true
    $0.pledges = [CycleBuilder.pledge("X001", .relocation, 250), CycleBuilder.pledge("X002", .relocation, 100)]
    $0.access = [CycleBuilder.access("X004", .article58, .notified, on: "2026-01-05")]
    $0.crisis = crisis(1000)
    $0.crisisPledges = [
      CrisisPledgeRecord(
        state: MemberState("X001"), measure: .relocation, amount: 20, knowledge: .recorded,
        provenance: CycleBuilder.nowhere),
      // Money lowers no need of relocations.
      CrisisPledgeRecord(
        state: MemberState("X002"), measure: .financial, amount: 400_000, knowledge: .recorded,
        provenance: CycleBuilder.nowhere),
    ]
  }

  static func crisis(_ needs: Int?, exemptions: [String] = []) -> Crisis {
    Crisis(
      state: MemberState("X004"), needs: needs, from: CycleBuilder.date("2026-07-01"),
      to: CycleBuilder.date("2026-09-30"), exemptions: exemptions)
  }

  private func crisis(in cycle: Cycle) throws -> CrisisAssessment {
    try #require(cycle.assessed.crisisAssessment)
  }

  private func cases(_ numbers: [Int]) -> [CaseloadRecord] {
    zip(["X001", "X002", "X003"], numbers).map {
      CaseloadRecord(
        contributing: MemberState($0), benefitting: MemberState("X004"), eligibleCases: $1,
        provenance: CycleBuilder.nowhere)
    }
  }

  @Test("Needs of 1 000 less 20 pledged in addition and 350 of the pool: 630 offsets, up to all of the needs")
  func volume() throws {
    let crisis = try crisis(in: Self.cycle)
    #expect(crisis.needs.value == 1000)
    #expect(crisis.additional.value == 20)
    #expect(crisis.pool.value == 350)
    #expect(crisis.priority.value == 350)
    #expect(crisis.volume.value == 630)
    #expect(crisis.unplaced == 0)
  }

  @Test("To the caps first, 0, 150 and 250; the other 230 lift X001 to 150, then both to 190")
  func whereNecessary() throws {
    let crisis = try crisis(in: Self.cycle)
    #expect(crisis.positions.map(\.cap) == [0, 150, 250])
    #expect(crisis.positions.map(\.exact) == [190, 190, 250])
    #expect(crisis.positions.map(\.rounded) == [190, 190, 250])
    #expect(crisis.positions.map(\.excess) == [190, 40, 0])
  }

  @Test("Without caps at all, 210 each")
  func lifted() throws {
    let crisis = try crisis(in: Self.cycle.reading(CrisisCap.lifted))
    #expect(crisis.positions.map(\.exact) == [210, 210, 210])
    #expect(crisis.positions.map(\.excess) == [210, 60, 0])
  }

  @Test("Within the caps nobody goes beyond")
  func withinCaps() throws {
    // 600 − 370 = 230, evenly: 115 each over the two States with a cap.
    let crisis = try crisis(in: Self.cycle.with { $0.crisis = Self.crisis(600) })
    #expect(crisis.positions.map(\.exact) == [0, 115, 115])
    #expect(crisis.positions.allSatisfy { $0.excess == 0 })
  }

  @Test("Whole persons: 231 over two is 116 and 115, the earlier one taking the odd one")
  func whole() throws {
    let crisis = try crisis(in: Self.cycle.with { $0.crisis = Self.crisis(601) })
    #expect(crisis.positions.map(\.rounded) == [0, 116, 115])
  }

  @Test("Eligible cases limit: 50 of X001, the rest evenly; where they do not suffice the rest stays unplaced")
  func caseload() throws {
    let limited = try crisis(in: Self.cycle.with { $0.caseload = cases([50, 500, 500]) })
    #expect(limited.positions.map(\.exact) == [50, 290, 290])
    let few = try crisis(in: Self.cycle.with { $0.caseload = cases([50, 100, 100]) })
    #expect(few.positions.map(\.rounded) == [50, 100, 100])
    #expect(few.unplaced == 380)
  }

  @Test("An exemption leaves nothing mandatory", arguments: ["temporaryProtection", "takeBackRelief"])
  func exempt(_ exemption: String) throws {
    let crisis = try crisis(in: Self.cycle.with { $0.crisis = Self.crisis(1000, exemptions: [exemption]) })
    #expect(crisis.volume.value == 0)
    #expect(crisis.shortfall.value == 630)
    #expect(crisis.positions.isEmpty)
  }

  @Test("Which pledges are available: less 30 carried out, less 50 drawn, or all")
  func available() throws {
    let used = Self.cycle.with {
      $0.implementation = [CycleBuilder.carriedOut("X001", for: "X004", .relocation, 30, .implemented)]
      $0.draws = [DrawLedgerTests.draw("2026-06-01", "X004", 50)]
    }
    #expect(try crisis(in: used).volume.value == 660)
    #expect(try crisis(in: used.reading(CrisisPool.undrawn)).volume.value == 680)
    #expect(try crisis(in: used.reading(CrisisPool.effective)).volume.value == 630)
  }

  @Test("What one State carried out beyond its pledge fills nobody else's: 0 of X001 and 100 of X002")
  func perState() throws {
    let used = Self.cycle.with {
      $0.implementation = [CycleBuilder.carriedOut("X001", for: "X004", .relocation, 300, .implemented)]
    }
    #expect(try crisis(in: used).pool.value == 100)
    #expect(used.assessed.figure(at: "X001.crisis.pool")?.value == nil)
    #expect(used.assessed.figure(at: "X002.crisis.pool")?.value == 100)
  }

  @Test("Drawn on each State by itself: of 50 drawn, 36 fall on X001 and 14 on X002, so 214 and 86 are left")
  func drawnPerState() throws {
    // 50 over 250 : 100 is 35 5/7 and 14 2/7; the odd person goes to the greater fraction.
    let used = Self.cycle.reading(CrisisPool.undrawn).with {
      $0.draws = [DrawLedgerTests.draw("2026-06-01", "X004", 50)]
    }
    #expect(used.assessed.figure(at: "X001.crisis.pool")?.value == 214)
    #expect(used.assessed.figure(at: "X002.crisis.pool")?.value == 86)
  }

  @Test("The State in crisis gives nothing to itself, even where its own pledge still stands")
  func own() throws {
    let pledging = Self.cycle.with {
      $0.access = []
      $0.pledges.append(CycleBuilder.pledge("X004", .relocation, 80))
    }
    #expect(pledging.assessed.pool.effective.relocation.value == 430)
    #expect(try crisis(in: pledging).pool.value == 350)
    let additional = Self.cycle.with {
      $0.crisisPledges.append(
        CrisisPledgeRecord(
          state: MemberState("X004"), measure: .relocation, amount: 70, knowledge: .recorded,
          provenance: CycleBuilder.nowhere))
    }
    #expect(try crisis(in: additional).additional.value == 20)
  }

  @Test("Pledges to be met through offsets are available unless set aside, and offsets of Article 63(2) go with them")
  func setAside() throws {
    // X001: 150 and 100 through offsets, of which 40 are carried out, and 30 relocations.
    let cycle = Self.cycle.with {
      $0.pledges = [
        CycleBuilder.pledge("X001", .relocation, 150), CycleBuilder.pledge("X001", .relocation, 100, through: true),
        CycleBuilder.pledge("X002", .relocation, 100),
      ]
      $0.implementation = [
        CycleBuilder.carriedOut("X001", for: "X004", .relocation, 30, .implemented),
        CycleBuilder.carriedOut("X001", for: "X004", .offset, 40, .implemented, basis: "63(2)"),
      ]
    }
    // 250 − 30 − 40 = 180, or 150 − 30 = 120; X002 adds 100.
    #expect(try crisis(in: cycle).pool.value == 280)
    #expect(try crisis(in: cycle.reading(OffsetPledges.setAside)).pool.value == 220)
  }

  @Test("Systemic shortcomings release the others: no pool but what a pair admits, and no offsets")
  func released() throws {
    let found = Self.cycle.with { $0.statuses = [CycleBuilder.status("X004", .pressure, shortcoming: true)] }
    let closed = try crisis(in: found)
    #expect(closed.isReleased)
    #expect(closed.pool.value == 0 && closed.priority.value == 0)
    #expect(closed.shortfall.value == 980)
    #expect(closed.volume.value == 0 && closed.positions.isEmpty)
    // X002 offers up to 60 of its 100; under a ban the offer does not count.
    let offered = found.with { $0.pairs = [DrawLedgerTests.pair("X002", "X004", 60)] }
    #expect(try crisis(in: offered).pool.value == 60)
    #expect(try crisis(in: offered.reading(Shortcoming.closed)).pool.value == 0)
  }

  @Test("Eligible cases that are not recorded are not known: nothing is placed there, and nothing said of what is left")
  func unknownCases() throws {
    let cycle = Self.cycle.with {
      $0.caseload = cases([50, 100, 100])
      $0.caseload[2].eligibleCases = nil
    }
    let crisis = try crisis(in: cycle)
    #expect(crisis.positions.map(\.eligible) == [50, 100, nil])
    #expect(crisis.positions.map(\.rounded) == [50, 100, 0])
    #expect(crisis.unknownCaseload.map(\.code) == ["X003"])
    #expect(crisis.unplaced == nil && !crisis.isShortOfCases)
    // No row is no number either.
    let missing = try self.crisis(in: cycle.with { $0.caseload.removeLast() })
    #expect(missing.unknownCaseload.map(\.code) == ["X003"])
  }

  @Test("Half a person that nobody can take over is not left unplaced")
  func fraction() throws {
    // 1 000 − 20½ − 350 = 629½: 629 whole persons are placed.
    let cycle = Self.cycle.with {
      $0.crisisPledges[0].amount = Rational(41, 2)
      $0.caseload = cases([500, 500, 500])
    }
    let crisis = try crisis(in: cycle)
    #expect(crisis.positions.reduce(Rational.zero) { $0 + $1.rounded } == 629)
    #expect(crisis.unplaced == 0 && !crisis.isShortOfCases)
    #expect(!cycle.assessed.notes.contains { $0.code == "crisisUnplaced" })
  }

  @Test("Without the key, or with nobody left to ask, nothing is assigned, which no lack of cases explains")
  func nobody() throws {
    let unknown = Self.cycle.with {
      $0.states[0].population = nil
      $0.caseload = cases([1, 1, 1])
    }
    let codes = unknown.assessed.notes.map(\.code)
    #expect(codes.contains("crisisKeyUnknown") && !codes.contains("crisisUnplaced"))
    #expect(try crisis(in: unknown).unplaced == 630)
    let none = Self.cycle.with {
      $0.access += ["X001", "X002", "X003"].map { CycleBuilder.access($0, .article59, .accepted) }
    }
    let others = none.assessed.notes.map(\.code)
    #expect(others.contains("crisisNobodyToAsk") && !others.contains("crisisUnplaced"))
  }

  @Test("Needs that are not known leave the volume open; so does a pledge, within bounds")
  func unknown() throws {
    let open = try crisis(in: Self.cycle.with { $0.crisis = Self.crisis(nil) })
    #expect(open.volume.value == nil && open.positions.isEmpty && open.unplaced == nil)
    // X002 pledged between 0 and its share of 250: the pool is 250 to 500, the volume 480 to 730.
    let pledge = try crisis(in: Self.cycle.with { $0.pledges[1].amount = nil })
    #expect(pledge.volume.value == nil)
    #expect(pledge.volume.lower == 480 && pledge.volume.upper == 730)
    #expect(pledge.positions.isEmpty)
    // An additional pledge that is not known may be anything.
    let additional = try crisis(in: Self.cycle.with { $0.crisisPledges[0].amount = nil })
    #expect(additional.volume.value == nil)
    #expect(additional.volume.lower == 0 && additional.volume.upper == 650)
  }

  @Test("Pool and pledges that meet the needs leave nothing mandatory")
  func met() throws {
    let crisis = try crisis(in: Self.cycle.with { $0.crisis = Self.crisis(370) })
    #expect(crisis.volume.value == 0)
    #expect(crisis.priority.value == 350)
  }

  @Test("A State whose whole share is deducted is not asked")
  func deducted() throws {
    let cycle = Self.cycle.with {
      $0.deductions = [CycleBuilder.deduction("X003", .share(1), base: .fairShare)]
    }
    #expect(try crisis(in: cycle).positions.map(\.state.code) == ["X001", "X002"])
  }

  @Test("Before it begins by the clock there is no crisis; after its end it is over")
  func clock() throws {
    #expect(Self.cycle.with { $0.asAt = CycleBuilder.date("2026-06-30") }.assessed.crisisAssessment == nil)
    #expect(try !crisis(in: Self.cycle.with { $0.asAt = CycleBuilder.date("2026-09-30") }).isOver)
    #expect(try crisis(in: Self.cycle.with { $0.asAt = CycleBuilder.date("2026-10-01") }).isOver)
  }

  @Test("Two weeks for the Commission from the request, two for the Council from the proposal")
  func request() throws {
    let items = Self.cycle.with {
      $0.crisis?.requested = CycleBuilder.date("2026-06-01")
      $0.crisis?.proposed = CycleBuilder.date("2026-06-16")
    }.assessed.calendar.filter { $0.rule == .crisisRequest }
    // Monday 1 June + 14 = Monday 15 June, so 16 June is late; Tuesday 16 June + 14 = Tuesday 30 June, 1 July is late.
    #expect(items.map(\.due) == [CycleBuilder.date("2026-06-15"), CycleBuilder.date("2026-06-30")])
    #expect(items.map(\.state) == [.late, .late])
    #expect(items.map(\.citation.place) == ["3(8)", "4(3)"])
  }

  @Test("Figures explain themselves; without a crisis there are none")
  func figures() {
    #expect(Self.cycle.assessed.figure(at: "crisis.volume")?.value == 630)
    #expect(!Self.cycle.with { $0.crisis = nil }.assessed.figurePaths.contains { $0.hasPrefix("crisis.") })
  }
}

@Suite("Burdens as even as bounds admit")
struct BurdenSpreadTests {
  @Test("By weight; held at an upper bound; held at a lower one")
  func byHand() {
    let even: [Rational] = [Rational(3, 5), Rational(2, 5)]
    #expect(BurdenSpread.parts(100, weights: even, lower: [0, 0], upper: [100, 100]) == [60, 40])
    #expect(BurdenSpread.parts(100, weights: even, lower: [0, 0], upper: [50, 100]) == [50, 50])
    #expect(BurdenSpread.parts(60, weights: [1, 1], lower: [50, 0], upper: [100, 100]) == [50, 10])
    #expect(BurdenSpread.parts(300, weights: [1, 1], lower: [0, 0], upper: [100, 50]) == [100, 50])
    #expect(BurdenSpread.parts(0, weights: [1, 1], lower: [0, 0], upper: [100, 50]) == [0, 0])
  }

  @Test("Random cases against the method of raising the least burdened by a small step")
  func random() {
    var random = SplitMix64(seed: 31)
    for _ in 0..<40 {
      let weights = (0..<4).map { _ in Rational(Int.random(in: 1...4, using: &random)) }
      let lower = (0..<4).map { _ in Rational(Int.random(in: 0...3, using: &random)) }
      let upper = lower.map { $0 + Rational(Int.random(in: 0...6, using: &random)) }
      let least = lower.reduce(.zero, +)
      let volume = least + Rational(Int.random(in: 0...10, using: &random))
      let parts = BurdenSpread.parts(volume, weights: weights, lower: lower, upper: upper)
      #expect(parts.reduce(.zero, +) == min(volume, upper.reduce(.zero, +)))
      for index in parts.indices {
        #expect(lower[index] <= parts[index] && parts[index] <= upper[index])
        // Whoever bears more than its lower bound bears no more, by weight, than anybody who still has room.
        for other in parts.indices where parts[index] > lower[index] && parts[other] < upper[other] {
          #expect(parts[index] / weights[index] <= parts[other] / weights[other])
        }
      }
    }
  }
}
