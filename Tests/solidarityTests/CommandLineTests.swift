import Testing

@Suite("The command line as such")
struct CommandLineTests {
  @Test("--version prints a version and nothing else")
  func version() throws {
    let run = try Program.run("--version")
    #expect(run.status == 0)
    #expect(run.messages.isEmpty)
    #expect(run.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }

  @Test("One relocation case is told in the language asked for, its data in one")
  func caseLanguage() throws {
    let arguments = ["calendar", "Inputs/2026", "--case", "2026-07-06"]
    let english = try Program.run(arguments)
    let german = try Program.run(arguments + ["--lang", "de"])
    #expect(english.output.contains("Transfer decision") && !german.output.contains("Transfer decision"))
    #expect(german.output.contains("Überstellung"))
    let data = try [[], ["--lang", "de"]].map { try Program.run(arguments + ["--json"] + $0).output }
    #expect(data[0] == data[1] && !data[0].isEmpty)
  }
}
