package org.mingfa.device.printer.ipp;

import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Jobs that were given up while the printer could not be told so. They are cancelled as soon as it can, so
/// that no paper of one citizen comes out for the next. Safe for several threads.
final class Leftovers {
    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);
    private static final Pattern OURS = Pattern.compile(".* #[0-9a-f]{16}");
    /// A printer that read a document as the line broke may list it late, but not that late.
    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private final Map<String, Waiting> givenUp = new ConcurrentHashMap<>();
    /// Until the queue was swept once, what an earlier run of the program left may lie in it.
    private volatile boolean swept;

    /// A name that no other job has, by which one can be found whose number never came.
    String begin(String jobName) {
        String name = jobName + " #"
                + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        underWay.add(name);
        return name;
    }

    void giveUp(String name) {
        givenUp.put(name, new Waiting(REMEMBERED));
    }

    /// The job came to an end and is no concern any more.
    void ended(String name) {
        givenUp.remove(name);
    }

    /// No thread follows the job any more.
    void leave(String name) {
        underWay.remove(name);
    }

    void sweep(IppQueue queue) throws IppFailed, InterruptedException {
        if (swept && givenUp.isEmpty()) {
            return;
        }
        for (JobReport job : queue.waiting()) {
            if (isLeft(job.name())) {
                LOG.warn("job {} was left in the queue and is cancelled", job.id());
                cancel(queue, job);
            }
        }
        givenUp.values().removeIf(Waiting::isTooLong);
        swept = true;
    }

    private boolean isLeft(String name) {
        return givenUp.containsKey(name) || !swept && OURS.matcher(name).matches() && !underWay.contains(name);
    }

    /// Tells the printer; that it has come to its end by itself is as well.
    void cancel(IppQueue queue, JobReport job) throws IppFailed, InterruptedException {
        try {
            queue.cancel(job.id());
        } catch (IppFailed failed) {
            // It has just come to its end, or the printer is already about to stop it.
            if (failed.trouble() != IppTrouble.NOT_POSSIBLE && failed.trouble() != IppTrouble.NO_SUCH_QUEUE) {
                throw failed;
            }
        }
    }
}
