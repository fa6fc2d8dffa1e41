import Foundation
import Testing

@Suite("Help and completion")
struct HelpTests {
  static let commands = [
    "report", "key", "ledger", "offsets", "allocate", "compare", "whatif", "plan", "sweep", "merge", "draws",
    "calendar", "validate", "explain", "solve", "verify", "generate",
  ]

  @Test("The overview lists every command")
  func overview() throws {
    let run = try Program.run("--help")
    #expect(run.status == 0)
    for command in Self.commands { #expect(run.output.contains("\n  \(command) "), "\(command)") }
    expectNarrow(run.output)
  }

  @Test("Every command's help shows examples, and every example runs", arguments: commands)
  func examples(_ command: String) throws {
    let help = try Program.run("help", command)
    #expect(help.status == 0)
    expectNarrow(help.output)
    let examples = help.output.split(separator: "\n").filter { $0.hasPrefix("  solidarity ") }
    #expect(examples.count >= 2)
    let scratch = try Scratch()
    try FileManager.default.createSymbolicLink(
      at: scratch.url.appending(path: "Inputs"), withDestinationURL: Program.root.appending(path: "Inputs"))
    try scratch.url.put("model.mps", ExitStatusTests.model)
    try scratch.url.put("costs.yaml", "limits: { receptionPlaces: 700 }\n")
    #expect(try Program.run("solve", "model.mps", "--certificate", "proof.json", in: scratch.url).status == 0)
    if command == "merge" {
      for shard in 1...2 {
        let arguments = ["sweep", "--draws", "600", "--shard", "\(shard)/2", "--part", "part-\(shard).json"]
        #expect(try Program.run(arguments, in: scratch.url).status == 0)
      }
    }
    if command == "verify" { #expect(try Program.run("report", in: scratch.url).status == 0) }
    for example in examples {
      let words = example.split(separator: " ").dropFirst().prefix { $0 != ">" }.map(String.init)
      let run = try Program.run(words, in: scratch.url)
      #expect(run.status == 0, "\(example): \(run.messages)")
    }
  }

  @Test("Completion scripts come for the three shells", arguments: ["bash", "zsh", "fish"])
  func completion(_ shell: String) throws {
    let run = try Program.run("--generate-completion-script", shell)
    #expect(run.status == 0)
    #expect(run.output.contains("fairShareRounding=up"))
  }
}
