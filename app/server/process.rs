//! What the program asks of the operating system for itself.

use rustix::process::{DumpableBehavior, Resource, Rlimit, getrlimit, set_dumpable_behavior, setrlimit};

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
