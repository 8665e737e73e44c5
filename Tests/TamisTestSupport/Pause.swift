internal import Glibc

/// Blocks the thread, as a slow disk would.
public func pause(milliseconds: Int) {
  usleep(UInt32(clamping: milliseconds * 1000))
}
