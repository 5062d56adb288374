package org.mingfa.kiosk.health;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.mingfa.runtime.database.Database;
import org.mingfa.runtime.database.Migration;

/// What went wrong on this terminal lately, for the technician. Sentences never hold personal data.
public final class IncidentStore {
    public static final Migration MIGRATION = new Migration(
            1,
            "create table incident (at integer not null, sentence text not null);\n"
                    + "create index incident_by_time on incident (at);\n");

    private static final int KEPT = 500;

    private final Database database;
    private final Clock clock;

    public IncidentStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// @param sentence plain Chinese: what happened and what to do
    public record Incident(Instant at, String sentence) {}

    public void add(String sentence) {
        database.jdbi().useTransaction(handle -> {
            handle.execute("insert into incident values (?, ?)", clock.millis(), sentence);
            handle.execute(
                    "delete from incident where at < (select min(at) from (select at from incident order by at desc limit ?))",
                    KEPT);
        });
    }

    /// The latest first.
    public List<Incident> latest(int most) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "select at, sentence from incident order by at desc, rowid desc limit ?")
                        .bind(0, most)
                        .map((row, context) -> new Incident(Instant.ofEpochMilli(row.getLong(1)), row.getString(2)))
                        .list());
    }
}
