import ExactArithmetic

/// One object of a certificate's JSON: gives out its members by key and remembers where it is.
struct CertificateReader {
  let path: String
  private let members: [String: JSONValue]

  init(_ value: JSONValue, path: String, keys: [String]) throws(CertificateError) {
    guard case .object(let pairs) = value else {
      throw .malformed(path: path, reason: "an object is needed, not \(value.kind)")
    }
    for (key, _) in pairs where !keys.contains(key) {
      throw .malformed(
        path: path, reason: "the key \"\(key.prefix(40))\" is not known; the keys are \(keys.joined(separator: ", "))")
    }
    self.path = path
    members = Dictionary(uniqueKeysWithValues: pairs.map { ($0.key, $0.value) })
  }

  func place(_ key: String) -> String {
    path.isEmpty ? key : "\(path).\(key)"
  }

  func needed(_ key: String) throws(CertificateError) -> JSONValue {
    guard let value = members[key] else { throw .malformed(path: place(key), reason: "it is missing") }
    return value
  }

  func string(_ key: String) throws(CertificateError) -> String {
    let value = try needed(key)
    guard case .string(let text) = value else {
      throw .malformed(path: place(key), reason: "a string is needed, not \(value.kind)")
    }
    return text
  }

  func oneOf<Choice: RawRepresentable & CaseIterable>(
    _ choices: Choice.Type, _ key: String
  ) throws(CertificateError) -> Choice where Choice.RawValue == String {
    let text = try string(key)
    guard let choice = Choice(rawValue: text) else {
      let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw .malformed(path: place(key), reason: "\"\(text.prefix(40))\" is not one of \(known)")
    }
    return choice
  }

  func array(_ key: String) throws(CertificateError) -> [JSONValue] {
    let value = try needed(key)
    guard case .array(let elements) = value else {
      throw .malformed(path: place(key), reason: "an array is needed, not \(value.kind)")
    }
    return elements
  }

  func number(_ key: String) throws(CertificateError) -> Rational {
    try Self.number(try needed(key), path: place(key))
  }

  /// A number, or `nil` where there is `null` or nothing.
  func optionalNumber(_ key: String) throws(CertificateError) -> Rational? {
    switch members[key] {
    case nil, .null: return nil
    case .some(let value): return try Self.number(value, path: place(key))
    }
  }

  /// A bound: a number or `null`, but the key must be there.
  func bound(_ key: String) throws(CertificateError) -> Rational? {
    let value = try needed(key)
    if case .null = value { return nil }
    return try Self.number(value, path: place(key))
  }

  /// The index of a stage, or `nil` where there is `null` or nothing.
  func optionalIndex(_ key: String) throws(CertificateError) -> Int? {
    switch members[key] {
    case nil, .null: return nil
    case .number(let text), .string(let text):
      guard let index = Int(text), index >= 0 else {
        throw .malformed(path: place(key), reason: "the index of a stage is needed, not \(text.prefix(40))")
      }
      return index
    case .some(let value):
      throw .malformed(path: place(key), reason: "the index of a stage or null is needed, not \(value.kind)")
    }
  }

  static func number(_ value: JSONValue, path: String) throws(CertificateError) -> Rational {
    guard case .string(let text) = value else {
      throw .malformed(path: path, reason: "an exact number in quotes such as \"5/2\" is needed, not \(value.kind)")
    }
    guard let number = Rational(fraction: text) else {
      let tooLong = text.utf8.count > Rational.maximumFractionDigits
      throw .malformed(
        path: path,
        reason: tooLong
          ? "a number of more than \(Rational.maximumFractionDigits) digits is too long to be read"
          : "\"\(text.prefix(40))\" is not an exact number; write it as \"5/2\" or \"-3\"")
    }
    return number
  }
}
