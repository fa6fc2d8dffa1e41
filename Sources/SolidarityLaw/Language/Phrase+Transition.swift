/// Text written in English where it is used, until it becomes a message.
extension Phrase: ExpressibleByStringInterpolation {
  public init(stringLiteral text: String) {
    self.init(verbatim: text)
  }
}
