import Foundation
import PoolAllocation
import SolidarityLaw
import Testing

@testable import CycleReport
@testable import PledgeTesting

/// The catalogue: every message in every language, with the same parameters.
@Suite struct CatalogueTests {
  /// Messages that say nothing on purpose.
  private let silent: Set<String> = ["notApplicable", "meaningStatus"]

  /// Every kind of message; ``everyKindIsHere()`` finds one that is missing.
  static let kinds: [any Message.Type] = [
    MessageCode.self, TableMessage.self, MeaningMessage.self, PageMessage.self, ComparisonMessage.self,
    AnnexMessage.self, EditionMessage.self, PlanMessage.self, WorkbookMessage.self, WishMessage.self,
    WhatIfMessage.self, SweepMessage.self,
    DrawMessage.self,
    StrategyMessage.self, TimelineMessage.self, CalendarFileMessage.self, TraceMessage.self, MapMessage.self,
    OpenMessage.self, CaseMessage.self, CaveatMessage.self,
    CrisisMessage.self,
    FlowMessage.self, IndicatorMessage.self, OffsetMessage.self, StatusMessage.self, YearMessage.self,
    OutcomeLabel.self,
    AllocationNote.self, AmountWord.self, WishClause.self, AxiomWitness.self, Axiom.self, LawNote.self,
    FigureLabel.self,
    FigureFormula.self, CalendarTitle.self, CalendarActor.self, CalendarRemark.self, DeductionReason.self,
    ReadingQuestion.self, Rule.self, ParameterID.self, Act.self, SweepMessage.self,
  ]

  private static func all<Kind: Message>(_ kind: Kind.Type) -> [any Message] { kind.allCases.map { $0 } }

  private static var messages: [any Message] {
    let words: [[any Message]] = [
      Measure.allCases, DeductionStage.allCases, EventKind.allCases, AssumptionPolicy.allCases,
      OffsetCapBasis.allCases, FairShareRounding.allCases, ApplicationText.allCases, OffsetThresholdBasis.allCases,
      ForumTrigger.allCases, CapacityForum.allCases, FixedDates.allCases, InstitutionCalendar.allCases,
      MoneyFloor.allCases, DistributionOrder.allCases, Shortcoming.allCases, PendingDeduction.allCases,
      DeductionWithoutAct.allCases, BenefittingFrom.allCases, PartialRequests.allCases, AlternativeValue.allCases,
      FairShareBasis.allCases, NoNeedRatio.allCases, StatusExclusivity.allCases, OffsetPledges.allCases,
      OffsetVolume.allCases, ForumForDeductedPledges.allCases, YearEndDebt.allCases, OffsetSilence.allCases,
      SearchAndRescueShare.allCases, CrisisPool.allCases, CrisisCap.allCases, CreditYears.allCases,
      CreditSpread.allCases, DrawRounding.allCases,
    ]
    return kinds.flatMap { all($0) } + words.flatMap { $0 }
  }

  @Test("No kind of message in the sources is missing here")
  func everyKindIsHere() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let files = try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: "Sources").path())
      .filter { $0.hasSuffix(".swift") }
    var declared: Set<String> = []
    for file in files {
      let text = try String(contentsOf: root.appending(path: "Sources/" + file), encoding: .utf8)
      for match in text.matches(of: /enum (\w+): String, (?:CaseIterable, )?Message\b/) {
        declared.insert(String(match.1))
      }
    }
    #expect(declared.count > 20)
    #expect(declared == Set(Self.kinds.map { String(describing: $0) }))
  }

  @Test("No figure, step or note is named by English text in the sources")
  func noLiterals() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")
    for module in ["SolidarityLaw", "PoolAllocation", "PledgeTesting"] {
      let folder = root.appending(path: module)
      for file in try FileManager.default.subpathsOfDirectory(atPath: folder.path()) where file.hasSuffix(".swift") {
        let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
        #expect(text.firstMatch(of: /\b(label|formula|actor): "/) == nil, "\(file)")
        #expect(text.firstMatch(of: /Note\(\s*code: "/) == nil, "\(file)")
      }
    }
  }

  @Test("Every message has a text in every language", arguments: ReportLanguage.allCases)
  func complete(language: ReportLanguage) {
    for message in Self.messages where !silent.contains(message.rawValue) {
      #expect(!message.pattern(in: language).isEmpty, "\(message)")
    }
  }

  @Test("A message has the same parameters in every language", arguments: ReportLanguage.allCases)
  func parameters(language: ReportLanguage) {
    for message in Self.messages {
      let places = Self.places(in: message.pattern(in: language))
      // A plural form may stand in one language and not in another, but only of a number that all have.
      #expect(Set(places.map(\.name)) == Set(Self.places(in: message.english).map(\.name)), "\(message)")
      #expect(places.allSatisfy { $0.forms.isEmpty || $0.forms.count == 2 }, "\(message)")
    }
  }

  @Test("What has words is not left standing in English", arguments: [ReportLanguage.dutch, .french, .german])
  func translated(language: ReportLanguage) {
    var same = 0
    for message in Self.messages {
      let words = Self.words(of: message.english)
      guard !words.isEmpty, message.pattern(in: language) == message.english else {
        continue
      }
      same += 1
      #expect(words.count < 2, "\(message): \(message.english)")
    }
    // Words such as Status, Volume or Article are the same in several languages.
    #expect(same < 60)
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
    #expect(
      Phrasebook(language: .dutch).names(["EL", "ES", "IT"].map { MemberState($0) }) == "Griekenland, Spanje en Italië")
    #expect(Phrasebook(language: .french).names(["EL", "ES"].map { MemberState($0) }) == "Grèce et Espagne")
    #expect(Phrasebook(language: .german).names(["EL", "ES"].map { MemberState($0) }) == "Griechenland und Spanien")
  }

  @Test("Every Member State and associated State has a name; an invented one keeps its code")
  func states() {
    for state in MemberState.protocolOrder + MemberState.associated {
      for language in ReportLanguage.allCases {
        #expect(StateNames.name(of: state, in: language) != state.code)
      }
    }
    #expect(StateNames.name(of: MemberState("X001"), in: .english) == "X001")
    #expect(StateNames.name(of: MemberState("EL"), in: .english) == "Greece")
  }

  private static func places(in pattern: String) -> [(name: Substring, forms: [Substring])] {
    pattern.split(separator: "{").compactMap { piece in
      guard let close = piece.firstIndex(of: "}") else { return nil }
      let parts = piece[..<close].split(separator: "|", omittingEmptySubsequences: false)
      return parts.first.map { ($0, Array(parts.dropFirst())) }
    }
  }

  /// The words of four letters and more, without what stands in braces.
  private static func words(of pattern: String) -> [Substring] {
    pattern.replacing(/\{[^}]*\}/, with: " ").split { !$0.isLetter }.filter { $0.count >= 4 }
  }
}
