import CycleData
import Testing

@Suite("What is wrong with datapackage.json")
struct BrokenPackageTests {
  private func findings(_ text: String) throws -> [Finding] {
    try TestFolder(changing: ["datapackage.json": text]).findings()
  }

  @Test func itMayBeLeftOutOrSayLittle() throws {
    #expect(try TestFolder(changing: ["datapackage.json": nil]).read().cycle.package == nil)
    let package = try TestFolder(changing: ["datapackage.json": "{\"extra\": [1, 2.5, null]}"]).read().cycle.package
    #expect(package?.name == "")
    #expect(package?.licences == [])
  }

  @Test(
    arguments: [
      ("", "1:1"), ("{", "1:2"), ("[1,\n", "2:1"), ("{\n  \"name\": }", "2:11"), ("{ \"a\": \"b\" \"c\" }", "1:12"),
      ("{ \"name\": \"\\ud800\" }", "1:21"),
    ])
  func brokenJSON(_ text: String, _ place: String) throws {
    #expect(
      try findings(text).map(\.description) == [
        "datapackage.json:\(place): the file is not valid JSON here. "
          + "Correct it; the file is optional and may be left out."
      ])
  }

  @Test func anotherShape() throws {
    let remedy = "Write name and title as texts, licenses and sources as lists of objects with title, name and path."
    #expect(try findings("[]").map(\.description) == ["datapackage.json: the file is not an object. \(remedy)"])
    #expect(
      try findings("{\"sources\": [{\"title\": \"a\"}, {\"title\": 5}]}").map(\.description)
        == ["datapackage.json: 'sources.[1].title' has the wrong type. \(remedy)"])
    #expect(
      try findings("{\"licenses\": \"MIT\"}").map(\.description)
        == ["datapackage.json: 'licenses' has the wrong type. \(remedy)"])
  }

  @Test func deepNesting() throws {
    let deep = "{\"a\":\n" + String(repeating: "[", count: 200_000)
    #expect(
      try findings(deep).map(\.description) == [
        "datapackage.json:2: brackets are nested more than 32 deep. A description of data needs a few levels."
      ])
    let text = "{\"title\": \"\\\"" + String(repeating: "[", count: 100) + "\"}"
    #expect(try findings(text) == [])
  }

  @Test func aLargeFile() throws {
    let text = "{\"title\": \"" + String(repeating: "x", count: 1024 * 1024) + "\"}"
    #expect(
      try findings(text).map(\.description) == [
        "datapackage.json: the file is larger than 1 MiB. Describe the folder more shortly."
      ])
  }
}
