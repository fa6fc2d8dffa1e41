import SolidarityLaw
import Testing

@testable import CycleReport

/// The catalogue: every message in every language, with the same parameters.
@Suite struct CatalogueTests {
  /// Messages that say nothing on purpose.
  private let silent: Set<MessageCode> = [.notApplicable, .meaningStatus]

  @Test("Every message has a text in every language", arguments: ReportLanguage.allCases)
  func complete(language: ReportLanguage) {
    for code in MessageCode.allCases where !silent.contains(code) {
      #expect(!code.pattern(in: language).isEmpty, "\(code)")
    }
  }

  @Test("A message has the same parameters in every language", arguments: ReportLanguage.allCases)
  func parameters(language: ReportLanguage) {
    for code in MessageCode.allCases {
      #expect(Self.parameters(code.pattern(in: language)) == Self.parameters(code.pattern(in: .english)))
    }
  }

  @Test("Parameters are filled in one pass; braces in a value stay what they are")
  func filling() {
    let book = Phrasebook(language: .english)
    #expect(book(.range, ["lower": "{upper}", "upper": "{lower}"]) == "{upper} to {lower}")
    #expect(book(.range, ["lower": "1"]) == "1 to {upper}")
  }

  @Test("An enumeration names its last item after a word")
  func enumeration() {
    let book = Phrasebook(language: .english)
    #expect(book.enumeration([]) == "")
    #expect(book.enumeration(["a"]) == "a")
    #expect(book.enumeration(["a", "b"]) == "a and b")
    #expect(book.enumeration(["a", "b", "c"]) == "a, b and c")
    #expect(book.names([MemberState("EL"), MemberState("NL")]) == "Greece and Netherlands")
  }

  @Test("Every Member State and associated State has a name; an invented one keeps its code")
  func states() {
    for state in MemberState.protocolOrder + MemberState.associated {
      #expect(StateNames.name(of: state, in: .english) != state.code)
    }
    #expect(StateNames.name(of: MemberState("X001"), in: .english) == "X001")
    #expect(StateNames.name(of: MemberState("EL"), in: .english) == "Greece")
  }

  private static func parameters(_ pattern: String) -> Set<Substring> {
    Set(pattern.split(separator: "{").dropFirst().compactMap { $0.split(separator: "}").first })
  }
}
