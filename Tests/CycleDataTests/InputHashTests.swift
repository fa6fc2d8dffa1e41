import CycleData
import Testing

@Suite("The hashes of what was read")
struct InputHashTests {
  @Test func theSecondMethodAgreesWithThePublishedExamples() {
    // FIPS 180-4's examples: "abc", and a text of 56 letters that needs a second block. The empty text is NIST's too.
    #expect(
      SchoolbookSHA256.hexadecimal(of: Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      SchoolbookSHA256.hexadecimal(of: Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8))
        == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
    #expect(
      SchoolbookSHA256.hexadecimal(of: [])
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }

  @Test func everyFileHasTheHashOfItsBytes() throws {
    let cycle = try TestFolder(GoodFolder.files).read().cycle
    #expect(cycle.inputs.count == GoodFolder.files.count)
    for input in cycle.inputs {
      let text = try #require(GoodFolder.files[input.path])
      #expect(input.sha256 == SchoolbookSHA256.hexadecimal(of: Array(text.utf8)))
    }
  }

  @Test func theByteOrderMarkIsHashedToo() throws {
    let text = "\u{FEFF}" + (GoodFolder.files["needs.csv"] ?? "")
    let cycle = try TestFolder(changing: ["needs.csv": text]).read().cycle
    #expect(
      cycle.inputs.first { $0.path == "needs.csv" }?.sha256 == SchoolbookSHA256.hexadecimal(of: Array(text.utf8)))
  }
}
