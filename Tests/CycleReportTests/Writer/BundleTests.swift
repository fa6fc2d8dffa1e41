import Foundation
import OrderedJSON
import SolidarityLaw
import Testing

@testable import CycleReport

/// What a report's directory says of itself: `bundle.json` and the research object.
@Suite struct BundleTests {
  let files: ReportFiles

  init() throws {
    files = try ReportWriter(formats: [.json, .csv]).files(
      of: SmallCycle.distributed, origin: ReportOrigin(name: "small", arguments: ["--format", "json,csv"]))
  }

  private func object(_ path: String) throws -> [String: Any] {
    let file = try #require(files.files.first { $0.path == path })
    return try #require(JSONSerialization.jsonObject(with: file.bytes) as? [String: Any])
  }

  @Test(
    "The bundle names program, solver, law, readings and options, and hashes every file but the two that list it"
  )
  func bundle() throws {
    let bundle = try object("bundle.json")
    #expect(bundle["format"] as? String == "solidarity/bundle@1")
    #expect((bundle["engine"] as? [String: String])?["glpk"] == SmallCycle.distributed.engine.glpk)
    #expect(bundle["arguments"] as? [String] == ["--format", "json,csv"])
    let law = try #require(bundle["law"] as? [String: Any])
    #expect(law["asOf"] as? String == SmallCycle.distributed.cycle.lawAsOf.description)
    #expect((law["acts"] as? [Any])?.count == Act.allCases.count)
    #expect((bundle["readings"] as? [String: String])?["fairShareRounding"] == "up")
    let listed = try #require(bundle["files"] as? [[String: Any]])
    let others = files.files.filter { $0.path != "bundle.json" && $0.path != "ro-crate-metadata.json" }
    #expect(listed.compactMap { $0["path"] as? String } == others.map(\.path))
    #expect(listed.compactMap { $0["bytes"] as? Int } == others.map(\.bytes.count))
  }

  @Test("The research object has a descriptor, a root with all its parts, and no reference that leads nowhere")
  func crate() throws {
    let graph = try #require(try object("ro-crate-metadata.json")["@graph"] as? [[String: Any]])
    let ids = graph.compactMap { $0["@id"] as? String }
    #expect(Set(ids).count == graph.count)
    let descriptor = try #require(graph.first)
    #expect((descriptor["conformsTo"] as? [String: String])?["@id"] == "https://w3id.org/ro/crate/1.2")
    #expect((descriptor["about"] as? [String: String])?["@id"] == "./")
    let root = try #require(graph.first { $0["@id"] as? String == "./" })
    for key in ["name", "description", "datePublished", "license"] { #expect(root[key] is String, "\(key)") }
    let parts = try #require(root["hasPart"] as? [[String: String]]).compactMap { $0["@id"] }
    #expect(Set(parts) == Set(files.files.map(\.path)).subtracting(["ro-crate-metadata.json"]))
    for entity in graph.dropFirst() {
      for link in entity.values.flatMap({ ($0 as? [[String: String]]) ?? [($0 as? [String: String]) ?? [:]] }) {
        if let target = link["@id"] { #expect(ids.contains(target), "\(target)") }
      }
    }
  }

  @Test("A hash is that of the bytes, in the form that sha256sum checks")
  func hash() {
    // The one-block example of FIPS 180-2, appendix B.1.
    let file = ReportFile(path: "folder/abc.txt", text: "abc")
    let hash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    #expect(file.sha256 == hash)
    #expect(String(decoding: file.hashFile.bytes, as: UTF8.self) == "\(hash)  abc.txt\n")
    #expect(file.hashFile.path == "folder/abc.txt.sha256")
  }

  @Test("Every kind of file that a report writes has its media type")
  func mediaTypes() {
    for path in files.paths where path != "files.txt" {
      #expect(FileKind(path: path).mediaType != "text/plain", "\(path)")
    }
    #expect(FileKind(path: "inputs/cycle.yaml").mediaType == "application/yaml")
    #expect(FileKind(path: "files.txt").mediaType == "text/plain")
  }
}
