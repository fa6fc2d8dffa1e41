@main
struct Solidarity {
  static func main() {}
}
