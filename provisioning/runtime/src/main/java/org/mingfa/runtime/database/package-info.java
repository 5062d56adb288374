/// SQLite through JDBI: migrated, checked, set aside when damaged, restored from its last good snapshot.
@NullMarked
package org.mingfa.runtime.database;

import org.jspecify.annotations.NullMarked;
