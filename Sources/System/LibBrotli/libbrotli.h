// Only carries the link flags: the library's own headers are included by the shim over it.
