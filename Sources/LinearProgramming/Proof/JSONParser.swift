/// Reads JSON (RFC 8259) strictly: one value, no key twice, bounded depth, valid UTF-8.
///
/// Written for files that come from anywhere: no text can make it trap, recurse deeper than a fixed limit, or use more than memory
/// in proportion to its length.
struct JSONParser {
  /// Where and why the text is not JSON.
  struct Failure: Error {
    let offset: Int
    let reason: String
  }

  /// How deep arrays and objects may lie in each other.
  static let maximumDepth = 32

  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func parse() throws(Failure) -> JSONValue {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    let value = try value(depth: 0)
    skipSpace()
    if index < bytes.count { throw failure("something follows the end of the value") }
    return value
  }

  private func failure(_ reason: String) -> Failure {
    Failure(offset: index, reason: reason)
  }

  private mutating func skipSpace() {
    while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard index < bytes.count, bytes[index] == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  private mutating func value(depth: Int) throws(Failure) -> JSONValue {
    if depth > Self.maximumDepth { throw failure("it is nested deeper than \(Self.maximumDepth) levels") }
    skipSpace()
    guard index < bytes.count else { throw failure("a value is missing at the end") }
    switch bytes[index] {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
    default: return try word()
    }
  }

  private mutating func word() throws(Failure) -> JSONValue {
    for (word, value) in [("null", JSONValue.null), ("true", .boolean(true)), ("false", .boolean(false))]
    where bytes[index...].starts(with: word.utf8) {
      index += word.utf8.count
      return value
    }
    throw failure("no value starts like this")
  }

  private mutating func array(depth: Int) throws(Failure) -> JSONValue {
    index += 1
    var elements: [JSONValue] = []
    skipSpace()
    if take("]") { return .array(elements) }
    while true {
      elements.append(try value(depth: depth + 1))
      skipSpace()
      if take("]") { return .array(elements) }
      guard take(",") else { throw failure("a comma or ] is missing in an array") }
    }
  }

  private mutating func object(depth: Int) throws(Failure) -> JSONValue {
    index += 1
    var members: [(key: String, value: JSONValue)] = []
    var seen: Set<String> = []
    skipSpace()
    if take("}") { return .object(members) }
    while true {
      skipSpace()
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { throw failure("a key in quotes is missing") }
      let start = index
      let key = try string()
      guard seen.insert(key).inserted else {
        throw Failure(offset: start, reason: "the key \"\(key.prefix(40))\" occurs twice in one object")
      }
      skipSpace()
      guard take(":") else { throw failure("a colon is missing after a key") }
      members.append((key, try value(depth: depth + 1)))
      skipSpace()
      if take("}") { return .object(members) }
      guard take(",") else { throw failure("a comma or } is missing in an object") }
    }
  }

  private mutating func number() throws(Failure) -> String {
    let start = index
    _ = take("-")
    let whole = digits()
    if whole == 0 || (whole > 1 && bytes[index - whole] == UInt8(ascii: "0")) { throw failure("a number is malformed") }
    if take("."), digits() == 0 { throw failure("a number is malformed") }
    if take("e") || take("E") {
      _ = take("+") || take("-")
      if digits() == 0 { throw failure("a number is malformed") }
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func digits() -> Int {
    let start = index
    while index < bytes.count, bytes[index] >= UInt8(ascii: "0"), bytes[index] <= UInt8(ascii: "9") { index += 1 }
    return index - start
  }

  private mutating func string() throws(Failure) -> String {
    let start = index
    index += 1
    var content: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let text = String(validating: content, as: UTF8.self) else {
          throw Failure(offset: start, reason: "a string is not valid UTF-8")
        }
        return text
      case UInt8(ascii: "\\"): content += Array(String(try escaped()).utf8)
      case 0..<0x20: throw failure("a control character stands in a string; write it as \\n or \\u000a")
      default: content.append(byte)
      }
    }
    throw Failure(offset: start, reason: "a string has no closing quote")
  }

  private mutating func escaped() throws(Failure) -> Unicode.Scalar {
    guard index < bytes.count else { throw failure("a string ends inside an escape") }
    let byte = bytes[index]
    index += 1
    switch byte {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      var code = try hexadecimal()
      if (0xD800..<0xDC00).contains(code), take("\\"), take("u") {
        let low = try hexadecimal()
        guard (0xDC00..<0xE000).contains(low) else { throw failure("half of a surrogate pair is missing") }
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(code) else { throw failure("half of a surrogate pair is missing") }
      return scalar
    default: throw failure("no such escape in a string")
    }
  }

  private mutating func hexadecimal() throws(Failure) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard index < bytes.count, let digit = Character(Unicode.Scalar(bytes[index])).hexDigitValue else {
        throw failure("\\u needs four hexadecimal digits")
      }
      code = code << 4 | UInt32(digit)
      index += 1
    }
    return code
  }
}
