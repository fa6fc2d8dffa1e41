import ExactArithmetic

/// Something to be said, apart from the language: a message with its values, or text that is the same in every language.
public struct Phrase: Sendable, Hashable {
  private enum Content: Sendable {
    case verbatim(String)
    case message(any Message, [(name: String, value: PhraseValue)])
    case sentences([Phrase])
  }

  private let content: Content

  /// A message with its values.
  public init(_ message: some Message, _ values: KeyValuePairs<String, PhraseValue> = [:]) {
    content = .message(message, values.map { ($0.key, $0.value) })
  }

  /// A message with its values, as a list made while running.
  init(_ message: some Message, _ values: [(String, PhraseValue)]) {
    content = .message(message, values.map { (name: $0.0, value: $0.1) })
  }

  /// Text that no language changes, such as the name of an act that a user recorded.
  public init(verbatim text: String) {
    content = .verbatim(text)
  }

  /// Several sentences one after another, without those that say nothing.
  public init(sentences: [Phrase]) {
    let spoken = sentences.filter { !$0.isEmpty }
    content = spoken.count == 1 ? spoken[0].content : .sentences(spoken)
  }

  /// Nothing.
  public static let empty = Phrase(verbatim: "")

  /// Whether there is nothing to say.
  public var isEmpty: Bool {
    switch content {
    case .verbatim(let text): text.isEmpty
    case .message: false
    case .sentences(let sentences): sentences.isEmpty
    }
  }

  /// The message's code; nil for text and for several sentences.
  public var code: String? {
    if case .message(let message, _) = content { message.rawValue } else { nil }
  }

  /// The phrase in English, as results hold it.
  public var english: String { said(by: EnglishSpeaker()) }

  /// The phrase in a language.
  public func said(by speaker: some PhraseSpeaker) -> String {
    switch content {
    case .verbatim(let text): text
    case .message(let message, let values): fill(speaker.pattern(of: message), values, speaker)
    case .sentences(let sentences): sentences.map { $0.said(by: speaker) }.joined(separator: " ")
    }
  }

  /// Puts values into a pattern in one pass, so that braces inside a value are never taken for a place.
  private func fill(
    _ pattern: String, _ values: [(name: String, value: PhraseValue)], _ speaker: some PhraseSpeaker
  ) -> String {
    guard !values.isEmpty else { return pattern }
    var text = ""
    var rest = pattern[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let place = rest[rest.index(after: open)..<close].split(separator: "|", omittingEmptySubsequences: false)
      text += rest[..<open]
      if let value = values.first(where: { $0.name == place[0] })?.value {
        text += place.count == 3 ? String(place[value.isSingular(by: speaker) ? 1 : 2]) : value.said(by: speaker)
      } else {
        text += rest[open...close]
      }
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }

  public static func == (left: Phrase, right: Phrase) -> Bool {
    switch (left.content, right.content) {
    case (.verbatim(let left), .verbatim(let right)): left == right
    case (.sentences(let left), .sentences(let right)): left == right
    case (.message(let left, let leftValues), .message(let right, let rightValues)):
      ObjectIdentifier(type(of: left)) == ObjectIdentifier(type(of: right)) && left.rawValue == right.rawValue
        && leftValues.elementsEqual(rightValues) { $0 == $1 }
    default: false
    }
  }

  public func hash(into hasher: inout Hasher) {
    switch content {
    case .verbatim(let text): hasher.combine(text)
    case .sentences(let sentences): hasher.combine(sentences)
    case .message(let message, let values):
      hasher.combine(message.rawValue)
      for entry in values { hasher.combine(entry.value) }
    }
  }
}

extension PhraseValue {
  /// The value in a language.
  func said(by speaker: some PhraseSpeaker) -> String {
    switch self {
    case .number(let number): speaker.spoken(number: number)
    case .decimal(let number): speaker.spoken(decimal: number)
    case .money(let euro): speaker.spoken(money: euro)
    case .date(let date): speaker.spoken(date: date)
    case .dates(let dates): dates.map { speaker.spoken(date: $0) }.joined(separator: ", ")
    case .states(let states): speaker.spoken(enumeration: states.map(\.code))
    case .phrase(let phrase): phrase.said(by: speaker)
    case .phrases(let phrases): phrases.map { $0.said(by: speaker) }.joined(separator: ", ")
    case .verbatim(let text): text
    }
  }

  /// Whether a word that the value governs stands in the singular.
  func isSingular(by speaker: some PhraseSpeaker) -> Bool {
    switch self {
    case .number(let number), .decimal(let number), .money(let number): speaker.isSingular(number)
    case .states(let states): states.count == 1
    case .dates(let dates): dates.count == 1
    case .phrases(let phrases): phrases.count == 1
    case .date, .phrase, .verbatim: true
    }
  }
}
