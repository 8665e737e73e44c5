internal import CProcess

/// What becomes of memory that the process has freed.
public enum FreedMemory {
  /// Has the allocator keep up to 8 MiB of it for what comes next, where it would hand it back at once.
  ///
  /// Each page takes some hundred KB and frees them, and the system clears what it hands out anew. It is a setting of the
  /// whole process, and so for a program to make, not for a library: before its second thread, and before
  /// ``WorkerProcesses``, which inherit it.
  public static func keep() { tamis_keep_freed_memory(8 << 20, 4 << 20) }
}
