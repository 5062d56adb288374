package org.mingfa.kiosk.print;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.mingfa.device.printer.PrintOutcome.NotPrinted;
import org.mingfa.device.printer.PrintTrouble;

/// What a visit has looked at and printed: in memory alone, gone with it. Not safe for several threads; the desk
/// sees to that.
final class VisitPapers {
    /// Some 60 KB each; what was looked at longest ago is set again when it is wanted again.
    private static final int KEPT = 12;

    private record Asked(String paper, PrintWay way) {}

    private final Map<Asked, PrintJob> jobs = new HashMap<>();
    private final Map<String, ShownPaper> shown = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ShownPaper> eldest) {
            return size() > KEPT;
        }
    };

    ShownPaper show(LawPaper paper, PaperPdf setter) {
        return shown.computeIfAbsent(paper.id(), _ -> new ShownPaper(paper, setter));
    }

    Optional<ShownPaper> shown(String paper) {
        return Optional.ofNullable(shown.get(paper));
    }

    Optional<PrintJob> job(String paper, PrintWay way) {
        return Optional.ofNullable(jobs.get(new Asked(paper, way)));
    }

    /// The job of this paper, a new one if there is none or it failed.
    PrintJob ask(String paper, PrintWay way, Supplier<PrintJob> first) {
        return jobs.compute(new Asked(paper, way), (_, job) -> job == null || job.isFailed() ? first.get() : job);
    }

    /// Ends what has not begun to print, and what waits in a printer that cannot print: paper that is loaded
    /// later must not bring it out for the next citizen.
    void withdraw(Predicate<PrintWay> blocked) {
        jobs.forEach((asked, job) -> {
            if (!job.withdraw() && blocked.test(asked.way())) {
                job.end(new NotPrinted(PrintTrouble.VISIT_ENDED));
            }
        });
    }
}
