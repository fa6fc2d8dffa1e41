import CNettle

/// The SHA-256 of bytes, by nettle.
public enum SHA256 {
  /// The hash in lower-case hexadecimal, 64 digits.
  public static func hexadecimal(of bytes: [UInt8]) -> String {
    bytes.withUnsafeBufferPointer(hexadecimal)
  }

  /// The hash of bytes that stand anywhere.
  public static func hexadecimal(of bytes: UnsafeBufferPointer<UInt8>) -> String {
    var context = sha256_ctx()
    nettle_sha256_init(&context)
    nettle_sha256_update(&context, bytes.count, bytes.baseAddress)
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_SIZE))
    nettle_sha256_digest(&context, digest.count, &digest)
    return digest.reduce(into: "") { text, byte in
      text += byte < 16 ? "0" + String(byte, radix: 16) : String(byte, radix: 16)
    }
  }
}
