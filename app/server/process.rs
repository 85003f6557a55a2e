//! What the program asks of the operating system for itself.

use rustix::process::{DumpableBehavior, Resource, Rlimit, getrlimit, set_dumpable_behavior, setrlimit};

/// Lets memory that is free go back to the system. Reading the site takes much for a moment, and by its own rule glibc then
/// keeps a fifth of what the program holds; with a threshold that is set it does not change it. Elsewhere nothing is done.
pub fn give_memory_back() {
    /// Of pieces that are returned as soon as they are free, in bytes. Rule: what glibc begins with.
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    const LARGE: i32 = 128 * 1024;
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    #[expect(unsafe_code, reason = "mallopt has no safe form; it only sets a number, before any thread is started")]
    // SAFETY: any value of this parameter is allowed (mallopt(3)).
    unsafe {
        libc::mallopt(libc::M_MMAP_THRESHOLD, LARGE);
    }
}

/// Gives what is free now back to the system, also what lies between pieces in use. Elsewhere nothing is done.
pub fn give_back_what_is_free() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    #[expect(unsafe_code, reason = "malloc_trim has no safe form; it touches free memory only")]
    // SAFETY: it may be called at any time, by any thread (malloc_trim(3)).
    unsafe {
        libc::malloc_trim(0);
    }
}

/// Files that are open besides connections: the listener, output, the runtime's own.
const OTHER_FILES: u64 = 64;

/// Turns core dumps off, for memory can hold what a visitor typed: both the file and what a dump is piped to.
///
/// Fails where the system refuses; the site is not to be served then.
pub(super) fn forbid_core_dumps() -> std::io::Result<()> {
    setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) })?;
    Ok(set_dumpable_behavior(DumpableBehavior::NotDumpable)?)
}

/// Makes room for so many connections, as far as the system lets us.
pub(super) fn allow_connections(connections: u32) {
    let limit = getrlimit(Resource::Nofile);
    let wanted = u64::from(connections) + OTHER_FILES;
    let current = limit.maximum.map_or(wanted, |maximum| wanted.min(maximum));
    if limit.current.is_some_and(|now| now < current) {
        let _ = setrlimit(Resource::Nofile, Rlimit { current: Some(current), ..limit });
    }
}
