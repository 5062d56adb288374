package org.mingfa.device.twin.document;

import com.hp.jipp.model.JobState;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// The jobs of the printer, oldest first. Safe for several threads.
final class TwinQueue {
    private static final byte[] NOTHING_YET = {};

    private final SortedMap<Integer, TwinJob> jobs = new TreeMap<>();
    private int last;

    /// A job whose document is still to come.
    synchronized TwinJob add(String name, String user, int copies) {
        TwinJob job = new TwinJob(++last, name, user, copies, NOTHING_YET, 0, 0, JobState.pendingHeld, "job-incoming");
        jobs.put(job.id(), job);
        return job;
    }

    synchronized Optional<TwinJob> find(int id) {
        return Optional.ofNullable(jobs.get(id));
    }

    synchronized Collection<TwinJob> list() {
        return List.copyOf(jobs.values());
    }

    /// The one to print now.
    synchronized Optional<TwinJob> next() {
        return jobs.values().stream()
                .filter(job -> job.pages() > 0 && !job.isOver())
                .findFirst();
    }

    /// Changes a job unless it is over.
    ///
    /// @return as it is now
    synchronized Optional<TwinJob> change(int id, UnaryOperator<TwinJob> change) {
        return Optional.ofNullable(jobs.computeIfPresent(id, (_, job) -> job.isOver() ? job : change.apply(job)));
    }
}
