import Testing

@testable import CycleReport

@Suite("Messages about wishes say the same in every language")
struct WishMessageTests {
  private func parameters(_ pattern: String) -> Set<Substring> {
    Set(pattern.split(separator: "{").dropFirst().compactMap { $0.split(separator: "}").first })
  }

  @Test(arguments: WishMessage.allCases)
  func parameters(_ message: WishMessage) {
    for translation in [message.dutch, message.french, message.german] {
      #expect(!translation.isEmpty)
      #expect(parameters(translation) == parameters(message.english), "\(translation)")
    }
  }
}
