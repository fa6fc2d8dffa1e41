import ExactArithmetic
import SolidarityLaw
import Testing

@testable import PoolAllocation

@Suite struct AllocationErrorTests {
  @Test func everyErrorSaysWhatIsWrongAndHowToMendIt() {
    let greece = MemberState("EL")
    let cases: [(AllocationError, AllocationError.Kind, [String])] = [
      (.noCommonPeriod(indicator: "ASY", missing: [greece]), .input, ["ASY", "EL", "needs.csv"]),
      (.negativeIndicator(indicator: "ASY", state: greece, period: "2024"), .input, ["ASY", "EL", "2024", "correct"]),
      (.indicatorIsZero(indicator: "ASY", period: "2024"), .input, ["zero in 2024", "needs.csv"]),
      (.notOffered("Use another."), .input, ["Use another."]),
      (.notProven(step: "Coverage", reason: "time"), .failure, ["Coverage", "not proven", "time"]),
      (.internalContradiction("odd"), .failure, ["defect", "odd"]),
    ]
    for (error, kind, words) in cases {
      #expect(error.kind == kind)
      for word in words { #expect(error.description.contains(word), "\(error)") }
    }
  }

  @Test func timeThatIsUpIsSaid() {
    let given = HandmadeAssessment.relocations(pledges: [("DE", 30), ("FR", 60)], needs: [("EL", 100), ("IT", 50)])
    let allocator = PoolAllocator(options: AllocationOptions(timeLimit: .zero))
    let error = #expect(throws: AllocationError.self) { try allocator.allocate(given.assessment) }
    #expect(error?.kind == .failure)
  }
}
