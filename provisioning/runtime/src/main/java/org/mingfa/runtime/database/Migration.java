package org.mingfa.runtime.database;

/// A step of a database's schema. Steps are never changed once released; `PRAGMA user_version` says which are done.
///
/// @param version 1 for the first step, then without gaps
/// @param sql statements, divided by semicolons at line ends
public record Migration(int version, String sql) {}
