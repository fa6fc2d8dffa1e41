import Foundation
import OrderedJSON
import Testing

@Suite("Ordered JSON")
struct JSONValueTests {
  @Test("keys keep their order, whatever their alphabet")
  func order() {
    let value: JSONValue = ["b": 1, "a": [true, nil, "x"], "ä": .number("1.50")]
    #expect(value.compactText == #"{"b": 1, "a": [true, null, "x"], "ä": 1.50}"#)
    #expect(value["a"] == [true, nil, "x"])
    #expect(value["c"] == nil)
  }

  @Test(
    "control characters, quotes and backslashes are escaped",
    arguments: [
      ("\"", #""\"""#), ("\\", #""\\""#), ("\n\r\t", #""\n\r\t""#), ("\u{01}\u{7F}", #""\u0001\u007f""#),
      ("\u{2028}", #""\u2028""#), ("a\u{2029}é", #""a\u2029é""#), ("¨©\u{2027}", "\"¨©\u{2027}\""),
      ("é€𝄞", #""é€𝄞""#),
    ])
  func escapes(text: String, expected: String) {
    #expect(JSONValue.string(text).compactText == expected)
  }

  @Test("Foundation reads the text back")
  func readable() throws {
    let value: JSONValue = [
      "text": "tab\tquote\"", "list": [[1, 2], [], [:]], "long": .string(String(repeating: "x", count: 200)),
    ]
    let object = try JSONSerialization.jsonObject(with: Data(value.text.utf8)) as? [String: Any]
    #expect(object?["text"] as? String == "tab\tquote\"")
    #expect((object?["list"] as? [Any])?.count == 3)
    #expect((object?["long"] as? String)?.count == 200)
    #expect(value.text.hasSuffix("}\n"))
  }
}
