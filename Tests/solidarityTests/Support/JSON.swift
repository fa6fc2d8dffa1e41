import Foundation

/// A JSON value as a test reads it: `json["states"]["state", "DE"]["key"]["exact"].text`.
struct JSON {
  let value: Any?

  init(_ value: Any?) {
    self.value = value is NSNull ? nil : value
  }

  /// Parses a text that must be one JSON value and nothing else.
  init(parsing text: String) throws {
    self.init(try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed))
  }

  subscript(key: String) -> JSON { JSON((value as? [String: Any])?[key]) }

  subscript(index: Int) -> JSON {
    guard let elements = value as? [Any], elements.indices.contains(index) else { return JSON(nil) }
    return JSON(elements[index])
  }

  /// The first element whose key has this text.
  subscript(key: String, text: String) -> JSON { elements.first { $0[key].text == text } ?? JSON(nil) }

  var elements: [JSON] { (value as? [Any] ?? []).map(JSON.init) }
  var keys: Set<String> { Set((value as? [String: Any] ?? [:]).keys) }
  var text: String? { value as? String }
  var integer: Int? { (value as? NSNumber)?.intValue }
  var number: Double? { (value as? NSNumber)?.doubleValue }
  var bool: Bool? { value as? Bool }
  var isNull: Bool { value == nil }
}
