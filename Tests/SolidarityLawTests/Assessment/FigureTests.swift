import ExactArithmetic
import Testing

@testable import SolidarityLaw

@Suite("Figures by their paths")
struct FigureTests {
  private let assessment = CycleBuilder.cycle([
    CycleBuilder.state("SE"), CycleBuilder.state("BE"), CycleBuilder.state("NO", bound: false),
  ]).with {
    $0.proposal = ReferenceNumbers(relocations: 1_000, financial: 20_000_000)
    $0.searchAndRescueShare = Rational(1, 4)
    $0.pledges = [CycleBuilder.pledge("BE", .relocation, 10), CycleBuilder.pledge("NO", .relocation, 1)]
  }.assessed

  @Test("Every listed path leads to a figure, none twice, States in protocol order before the pool")
  func paths() {
    let paths = assessment.figurePaths
    #expect(Set(paths).count == paths.count)
    for path in paths { #expect(assessment.figure(at: path) != nil) }
    let first = ["BE.key", "SE.key", "pool.reference.relocation", "offsets.requestGate.threshold"].map {
      paths.firstIndex(of: $0)
    }
    #expect(first.compactMap { $0 } == first.compactMap { $0 }.sorted())
    #expect(first.allSatisfy { $0 != nil })
  }

  @Test(
    "The paths are those of the results",
    arguments: [
      "BE.key", "BE.fairShare.relocation", "BE.fairShare.financial", "BE.fairShare.inUse", "BE.pledge.relocation",
      "BE.pledge.throughOffsets", "BE.deduction.financial", "BE.deduction.value", "BE.effective.alternative",
      "BE.available.relocation", "BE.effectiveForArticle63", "BE.value", "BE.adjustedShare", "BE.gap",
      "BE.moneyDue", "BE.offsets.cap", "BE.offsets.offerThreshold", "BE.offsets.yearEnd",
      "pool.nominal.relocation", "pool.effective.financial", "pool.available.alternative",
      "pool.reference.financial", "pool.searchAndRescue.relocation", "offsets.requestGate.pledged",
      "offsets.mandatory.threshold", "offsets.mandatory.volume", "offsets.article63_3.shortfall",
      "offsets.article63_4.pledged",
    ])
  func path(_ path: String) {
    #expect(assessment.figurePaths.contains(path))
  }

  @Test("Facts and parameters beneath a figure are found too; what is not there is nil")
  func beneath() {
    #expect(assessment.figure(at: "BE.population")?.value == 100)
    #expect(assessment.figure(at: "parameters.relocation.value")?.value == 20_000)
    #expect(assessment.figure(at: "BE.pledge.relocation.row1")?.knowledge == .recorded)
    #expect(assessment.figure(at: "NO.key") == nil)
    #expect(assessment.figure(at: "XX.key") == nil)
    #expect(assessment.figure(at: "") == nil)
  }

  @Test("Every figure that is not a fact names a rule or an article, and unknown figures have ordered bounds")
  func explained() {
    for path in assessment.figurePaths {
      let figure = assessment.figure(at: path)
      #expect(figure?.rule != nil || figure?.citation != nil, "\(path)")
      #expect(figure?.label.isEmpty == false, "\(path)")
    }
  }
}
