//! Numbers that decide what an answer names.

/// Services in an answer of the help finder. Rule: more help nobody to choose.
pub const SERVICES: usize = 5;

/// Guides in an answer. Rule: the same.
pub const GUIDES: usize = 2;

/// Guides of each need that are looked at. Rule: one more than are shown, in case two needs share one.
pub const GUIDES_OF_NEED: usize = 3;

/// Services of one need that are looked at. Rule: more than are shown, since some drop out.
pub const ENOUGH: usize = 12;

/// National services at the end of a guide. Rule: they stand above the areas' own.
pub const GUIDE_NATIONAL: usize = 4;

/// Local services at the end of a guide, in each area. Rule: the same.
pub const GUIDE_LOCAL: usize = 3;

/// Services of one kind at the end of a page of the handbook. Rule: it is printed on one sheet.
pub const HANDBOOK: usize = 6;

/// Questions of the help finder on one route, the most. Rule: somebody has a minute.
pub const QUESTIONS: usize = 6;
