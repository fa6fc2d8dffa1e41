public import SolidarityLaw

/// Text that a test makes up, written as a literal. Sources say what there is to read in messages.
extension Phrase: ExpressibleByStringInterpolation {
  public init(stringLiteral text: String) {
    self.init(verbatim: text)
  }
}
