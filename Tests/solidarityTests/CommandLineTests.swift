import Testing

@Suite("The command line as such")
struct CommandLineTests {
  @Test("--version prints a version and nothing else, and the fast way prints what the parser prints")
  func version() throws {
    let fast = try Program.run("--version")
    #expect(fast.status == 0)
    #expect(fast.messages.isEmpty)
    #expect(fast.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }
}
