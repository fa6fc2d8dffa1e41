/// The readings in force for one computation: each open question's chosen answer, or its default.
public struct Readings: Hashable, Sendable {
  /// The explicit choices, by the reading's name.
  public private(set) var chosen: [String: String] = [:]

  public init() {}

  /// The answer to a reading.
  public subscript<Choice: Reading>(_ reading: Choice.Type) -> Choice {
    explicit(reading) ?? Choice.defaultCase
  }

  /// The answer that the user chose, or nil where the default stands.
  ///
  /// A rule whose article sets another default than the reading's own asks for this.
  public func explicit<Choice: Reading>(_ reading: Choice.Type) -> Choice? {
    chosen[Choice.name].flatMap(Choice.init(rawValue:))
  }

  /// Chooses an answer by names as users write them.
  ///
  /// - Throws: ``ReadingError`` that names the readings or the cases there are.
  public mutating func choose(_ name: String, _ answer: String) throws(ReadingError) {
    guard let reading = ReadingCatalogue.all.first(where: { $0.name == name }) else {
      throw .unknownReading(name)
    }
    guard reading.cases.contains(where: { $0.name == answer }) else {
      throw .unknownCase(reading: name, answer: answer, cases: reading.cases.map(\.name))
    }
    chosen[name] = answer
  }

  /// Chooses an answer.
  public mutating func choose<Choice: Reading>(_ answer: Choice) {
    chosen[Choice.name] = answer.rawValue
  }
}

/// What is wrong with a reading that a user wrote.
public enum ReadingError: Error, Hashable, Sendable, CustomStringConvertible {
  case unknownReading(String)
  case unknownCase(reading: String, answer: String, cases: [String])

  public var description: String {
    switch self {
    case .unknownReading(let name):
      "There is no reading '\(name)'. The readings are: \(ReadingCatalogue.all.map(\.name).joined(separator: ", "))."
    case .unknownCase(let reading, let answer, let cases):
      "The reading '\(reading)' has no case '\(answer)'. Its cases are: \(cases.joined(separator: ", "))."
    }
  }
}

/// A reading described as values, for lists, help and reports.
public struct ReadingDescription: Sendable, Hashable {
  /// One possible answer.
  public struct Answer: Sendable, Hashable {
    public let name: String
    /// What the answer means, one sentence.
    public let meaningPhrase: Phrase
    /// What the answer means, in English.
    public var meaning: String { meaningPhrase.english }
  }

  public let name: String
  /// The question that the law leaves open, one sentence.
  public let questionPhrase: Phrase
  public let citation: Citation
  public let rule: Rule
  public let defaultCase: String
  public let cases: [Answer]

  /// The question in English.
  public var question: String { questionPhrase.english }

  /// The description of a reading type.
  public init<Choice: Reading>(_ reading: Choice.Type) {
    name = Choice.name
    questionPhrase = Choice.question.phrase
    citation = Choice.citation
    rule = Choice.rule
    defaultCase = Choice.defaultCase.rawValue
    cases = Choice.allCases.map { Answer(name: $0.rawValue, meaningPhrase: $0.phrase) }
  }
}
