import Testing

@testable import CycleReport

/// The messages of draws, offsets and crises: said in four languages, with the same parameters in each.
@Suite struct DrawMessageTests {
  private func check<Area: Message>(_ all: [Area], _ texts: (Area) -> [String]) {
    for message in all {
      let texts = texts(message)
      #expect(texts.allSatisfy { !$0.isEmpty }, "\(message)")
      #expect(Set(texts.map(Self.parameters)).count == 1, "\(message)")
    }
  }

  @Test func drawMessages() {
    check(DrawMessage.allCases) { [$0.english, $0.dutch, $0.french, $0.german] }
  }

  @Test func offsetMessages() {
    check(OffsetMessage.allCases) { [$0.english, $0.dutch, $0.french, $0.german] }
  }

  @Test func crisisMessages() {
    check(CrisisMessage.allCases) { [$0.english, $0.dutch, $0.french, $0.german] }
  }

  private static func parameters(_ pattern: String) -> Set<Substring> {
    Set(pattern.split(separator: "{").dropFirst().compactMap { $0.split(separator: "}").first })
  }
}
