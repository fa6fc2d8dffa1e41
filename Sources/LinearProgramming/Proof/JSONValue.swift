/// What a JSON text says, with the keys of an object in the order in which they stand.
enum JSONValue {
  case null
  case boolean(Bool)
  /// A number as it was written; what it means is for the reader to decide.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([(key: String, value: JSONValue)])

  /// The kind in words, for messages.
  var kind: String {
    switch self {
    case .null: "null"
    case .boolean: "true or false"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}
