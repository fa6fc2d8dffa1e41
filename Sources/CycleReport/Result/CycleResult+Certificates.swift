import PoolAllocation

extension CycleResult {
  /// The text of a certificate by the name of its file.
  struct NamedCertificate: Sendable {
    let name: String
    let text: String
  }

  /// The certificates of the linear programs that the result rests on.
  var certificates: [NamedCertificate] {
    [
      ("allocation", allocation?.certificate), ("conflicts", infeasibility?.certificate),
      ("offsets", offsetDistribution?.certificate),
    ].compactMap {
      name, certificate in certificate.map { NamedCertificate(name: name, text: $0.json) }
    }
  }
}
