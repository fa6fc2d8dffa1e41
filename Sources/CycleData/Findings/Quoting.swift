/// A user's text made fit for a message: in quotes, short, and without characters that could steer a terminal.
func quoted(_ text: some StringProtocol) -> String {
  "'\(printable(text))'"
}

/// A user's text, short, and with control and invisible formatting characters written as their numbers.
func printable(_ text: some StringProtocol, limit: Int = 60) -> String {
  var result = ""
  var count = 0
  for scalar in text.unicodeScalars {
    if count == limit { return result + "…" }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
      result += "\\u{\(String(scalar.value, radix: 16))}"
    default:
      result.unicodeScalars.append(scalar)
    }
    count += 1
  }
  return result
}
