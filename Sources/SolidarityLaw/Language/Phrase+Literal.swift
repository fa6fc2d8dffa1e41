/// Text that no language changes, written as a literal: names and what tests make up. What is to be read is a ``Message``.
extension Phrase: ExpressibleByStringInterpolation {
  public init(stringLiteral text: String) {
    self.init(verbatim: text)
  }
}
