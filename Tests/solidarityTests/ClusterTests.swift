import Foundation
import Testing

/// The scripts of Docs/Cluster, each of which must give the bytes of one process.
@Suite("Sweeps in shards: GNU parallel, a Slurm job array, Dask")
struct ClusterTests {
  static let question = [
    Fixture.cycle("four"), "--draws", "2600", "--seed", "3", "--grid", "X001.relocation=0..101 step 101",
  ]

  static func run(_ program: String, _ arguments: [String], in folder: URL, _ environment: [String: String] = [:])
    throws -> (status: Int32, output: Data)
  {
    let output = folder.appending(path: "output-\(UUID().uuidString)")
    try Data().write(to: output)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.currentDirectoryURL = folder
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["PATH": Program.executable.deletingLastPathComponent().path + ":" + path]) { $1 }.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, try Data(contentsOf: output))
  }

  /// The interpreter with Dask: `SOLIDARITY_PYTHON`, or else `python3`.
  static let python = ProcessInfo.processInfo.environment["SOLIDARITY_PYTHON"] ?? "python3"

  static func works(_ program: String, _ arguments: String...) -> Bool {
    (try? run(program, arguments, in: FileManager.default.temporaryDirectory).status) == 0
  }

  static func whole(in folder: URL) throws -> Data {
    let whole = try run("solidarity", ["sweep"] + question + ["--json"], in: folder)
    #expect(whole.status == 0)
    return whole.output
  }

  static func script(_ name: String) -> String { Program.root.appending(path: "Docs/Cluster/\(name)").path }

  @Test(
    "GNU parallel",
    .enabled(if: works("parallel", "--version"), "GNU parallel is not installed: apt-get install parallel"))
  func parallel() throws {
    let scratch = try Scratch()
    let run = try Self.run(Self.script("gnu-parallel.sh"), ["4", "parts"] + Self.question, in: scratch.url)
    #expect(run.status == 0)
    #expect(try run.output == Self.whole(in: scratch.url))
  }

  @Test("A Slurm job array, its environment set by hand; the last task first")
  func slurm() throws {
    let scratch = try Scratch()
    for task in [3, 1, 2] {
      let run = try Self.run(
        Self.script("slurm-array.sh"), Self.question, in: scratch.url,
        [
          "SLURM_ARRAY_TASK_ID": "\(task)", "SLURM_ARRAY_TASK_COUNT": "3", "SLURM_CPUS_PER_TASK": "2",
          "SWEEP_FOLDER": "parts",
        ])
      #expect(run.status == 0)
    }
    let merged = try Self.run(
      "solidarity", ["merge", "--json"] + (1...3).map { "parts/part-\($0).json" }, in: scratch.url)
    #expect(try merged.output == Self.whole(in: scratch.url))
  }

  @Test(
    "Dask, on a cluster of local processes",
    .enabled(
      if: works(python, "-c", "import distributed"),
      "Dask is not installed: pip install distributed into a virtual environment, and name its python in SOLIDARITY_PYTHON"
    ))
  func dask() throws {
    let scratch = try Scratch()
    let run = try Self.run(Self.python, [Self.script("dask_sweep.py"), "3", "parts"] + Self.question, in: scratch.url)
    #expect(run.status == 0)
    #expect(try run.output == Self.whole(in: scratch.url))
  }
}
