/// Why a measurement says nothing.
enum BenchmarkError: Error, CustomStringConvertible {
  case usage
  case unreadable(String)
  case disagreement(String, String)

  var description: String {
    switch self {
    case .usage: "usage: linear-programming-benchmark ROUNDS STEPS MODEL.mps…"
    case .unreadable(let path): "\(path) cannot be read"
    case .disagreement(let path, let what): "\(path): the objectives differ \(what)"
    }
  }
}
