import CycleData
import Foundation
import Testing

@Suite("What is wrong with a folder or one of its files")
struct BrokenFolderTests {
  private func descriptions(_ folder: TestFolder) -> [String] { folder.findings().map(\.description) }

  @Test func aMissingFolder() throws {
    #expect(throws: CycleInputError.self) { try CycleFolder.read(at: "/nowhere/at/all") }
    do {
      _ = try CycleFolder.read(at: "/nowhere/at/all")
    } catch {
      #expect(error.findings.map(\.code) == [.folderMissing])
      #expect(
        error.description
          == "/nowhere/at/all: there is no such folder. Name a folder that holds cycle.yaml and states.csv.")
    }
  }

  @Test func aFileInPlaceOfTheFolder() throws {
    let folder = try TestFolder(GoodFolder.files)
    let path = folder.path + "/cycle.yaml"
    do {
      _ = try CycleFolder.read(at: path)
      Issue.record("a file was read as a folder")
    } catch {
      #expect(error.findings.map(\.code) == [.notAFolder])
      #expect(error.description == "\(path): this is a file, not a folder. Name the folder that holds it.")
    }
  }

  @Test func anEmptyFolderLacksTwoFiles() throws {
    #expect(
      descriptions(try TestFolder([:])) == [
        "cycle.yaml: the file is missing. Write it with at least the keys cycle, law.asOf and reference.",
        "states.csv: the file is missing. Write it with one row a State; its header is: state,bound,population,"
          + "population_year,gdp_meur,gdp_year,flags,adopted_share,adopted_relocation,adopted_financial,source.",
      ])
  }

  @Test func theNameIsTheFoldersOwn() throws {
    let folder = try TestFolder(GoodFolder.files)
    let name = URL(fileURLWithPath: folder.path).lastPathComponent
    #expect(try CycleFolder.read(at: folder.path).cycle.name == name)
    #expect(try CycleFolder.read(at: folder.path + "/").cycle.name == name)
    #expect(try CycleFolder.read(at: folder.path + "/./").cycle.name == name)
  }

  @Test func unknownFilesAndFoldersAreNamed() throws {
    let folder = try TestFolder(changing: ["pledge.csv": "x", "notes~": "x", ".hidden": "x"])
    try FileManager.default.createDirectory(atPath: folder.path + "/old", withIntermediateDirectories: false)
    let found = folder.findings()
    #expect(found.map(\.file) == ["notes~", "old", "pledge.csv"])
    #expect(found.allSatisfy { $0.code == .unknownFile && $0.severity == .error })
    #expect(found[2].description == "pledge.csv: a cycle folder has no such file. Did you mean 'pledges.csv'?")
    #expect(
      found[1].remedy
        == "Its files are: cycle.yaml, datapackage.json, states.csv, statuses.csv, indicators.csv, pledges.csv, "
        + "deductions.csv, needs.csv, access.csv, caseload.csv, pairs.csv, implementation.csv, draws.csv, agreed.csv, "
        + "offset_requests.csv, credits.csv, crisis_pledges.csv, events.csv, holidays.csv, "
        + "wishes.csv.")
  }

  @Test func aNameThatIsNoTextIsStillNamed() throws {
    let folder = try TestFolder(GoodFolder.files)
    let name: [CChar] = Array((folder.path + "/a").utf8CString.dropLast()) + [CChar(bitPattern: 0xFF), 0]
    let file = try #require(fopen(name, "w"))
    fclose(file)
    #expect(folder.findings().map(\.code) == [.unknownFile])
    unlink(name)
  }

  @Test func aFolderInPlaceOfAFile() throws {
    let folder = try TestFolder(changing: ["pledges.csv": nil])
    try FileManager.default.createDirectory(atPath: folder.path + "/pledges.csv", withIntermediateDirectories: false)
    #expect(descriptions(folder) == ["pledges.csv: this is a folder, not a file. Put the file itself here."])
  }

  @Test func aPipeInPlaceOfAFileDoesNotHang() throws {
    let folder = try TestFolder(changing: ["pledges.csv": nil])
    #expect(mkfifo(folder.path + "/pledges.csv", 0o600) == 0)
    #expect(
      descriptions(folder) == ["pledges.csv: this is a pipe, socket or device, not a file. Put the file itself here."])
  }

  @Test func symbolicLinks() throws {
    let folder = try TestFolder(changing: ["pledges.csv": nil, "needs.csv": nil, "access.csv": nil])
    let other = try TestFolder(GoodFolder.files)
    let manager = FileManager.default
    try manager.createSymbolicLink(atPath: folder.path + "/pledges.csv", withDestinationPath: "pledges.csv")
    try manager.createSymbolicLink(atPath: folder.path + "/needs.csv", withDestinationPath: "gone")
    try manager.createSymbolicLink(
      atPath: folder.path + "/access.csv", withDestinationPath: other.path + "/access.csv")
    #expect(
      descriptions(folder) == [
        "pledges.csv: symbolic links lead in a circle. Put the file itself here.",
        "needs.csv: the symbolic link leads nowhere. Put the file itself here.",
      ])
    let loop = folder.path + "/loop"
    try manager.createSymbolicLink(atPath: loop, withDestinationPath: "loop")
    do {
      _ = try CycleFolder.read(at: loop)
      Issue.record("a loop was read as a folder")
    } catch {
      #expect(error.findings.map(\.code) == [.folderUnreadable])
      #expect(error.description == "\(loop): symbolic links lead in a circle. Name the folder itself.")
    }
  }

  /// Whether file permissions bind this process, as they do not bind the superuser.
  private static var permissionsBind: Bool { geteuid() != 0 }

  @Test(.enabled(if: permissionsBind)) func anUnreadableFile() throws {
    let folder = try TestFolder(GoodFolder.files)
    chmod(folder.path + "/pledges.csv", 0)
    #expect(
      descriptions(folder) == [
        "pledges.csv: the file cannot be read (Permission denied). Give yourself the right to read it."
      ])
  }

  @Test func aFileBeyondTheLimitIsNotRead() throws {
    let folder = try TestFolder(GoodFolder.files)
    // A file with a hole is large without filling the disk.
    #expect(truncate(folder.path + "/pledges.csv", 64 * 1024 * 1024 + 1) == 0)
    #expect(
      descriptions(folder) == [
        "pledges.csv: the file is larger than 64 MiB. Leave out what the cycle does not need."
      ])
  }

  @Test func bytesThatAreNoText() throws {
    let folder = try TestFolder(GoodFolder.files)
    try folder.write(
      Array("state,date,name,source\nEL,2026-10-28,".utf8) + [0xC3, 0x28] + Array(",x\n".utf8), to: "holidays.csv")
    try folder.write([0xFF, 0xFE, 0x73, 0x00, 0x74, 0x00], to: "credits.csv")
    #expect(
      descriptions(folder) == [
        "credits.csv:1: the file is written in UTF-16. Save it as plain text in UTF-8.",
        "holidays.csv:2: the text is not valid UTF-8. Save the file as UTF-8.",
      ])
  }

  @Test func tenMegabytesOfNoiseInEveryFile() throws {
    var generator = SplitMix64(seed: 7)
    let size = 10 * 1024 * 1024
    let noise = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      for offset in stride(from: 0, to: size, by: 8) {
        UnsafeMutableRawBufferPointer(buffer).storeBytes(of: generator.next(), toByteOffset: offset, as: UInt64.self)
      }
      count = size
    }
    let folder = try TestFolder(GoodFolder.files)
    for file in ["states.csv", "cycle.yaml", "datapackage.json"] { try folder.write(noise, to: file) }
    #expect(folder.findings().map(\.code) == [.notText, .notText, .notText])
  }
}
