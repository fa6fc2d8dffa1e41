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
}
