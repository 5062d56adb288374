package org.mingfa.kiosk.print;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import org.mingfa.runtime.database.Database;
import org.mingfa.runtime.database.Migration;

/// Which papers are under way, so that a restart knows what it cut short. That there was one, where and when;
/// nothing of what it says or for whom.
public final class PrintJobStore {
    public static final Migration MIGRATION = new Migration(
            2, "create table print_job (id integer primary key, way text not null, asked integer not null);\n");

    private final Database database;
    private final Clock clock;

    public PrintJobStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// @return the job's number
    long begin(PrintWay way) {
        return database.jdbi()
                .withHandle(handle -> handle.createUpdate("insert into print_job (way, asked) values (?, ?)")
                        .bind(0, way.name())
                        .bind(1, clock.millis())
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(Long.class)
                        .one());
    }

    void end(long job) {
        database.jdbi().useHandle(handle -> handle.execute("delete from print_job where id = ?", job));
    }

    /// Strikes out what was under way when the program stopped: its visit is over, so it must never come out.
    ///
    /// @return how many by printer; empty when all had come to their end
    public Map<PrintWay, Integer> cancelAll() {
        return database.jdbi().inTransaction(handle -> {
            Map<PrintWay, Integer> counts = new EnumMap<>(PrintWay.class);
            handle.createQuery("select way from print_job")
                    .mapTo(String.class)
                    .forEach(way -> counts.merge(PrintWay.valueOf(way), 1, Integer::sum));
            handle.execute("delete from print_job");
            return counts;
        });
    }
}
