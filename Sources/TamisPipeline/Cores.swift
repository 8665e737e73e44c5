internal import Glibc

extension Executor {
  /// The machine's cores.
  public static var cores: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
