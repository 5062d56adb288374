package org.mingfa.device.printer.ipp;

import com.hp.jipp.encoding.AttributeGroup;
import com.hp.jipp.encoding.AttributeType;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.JobState;
import com.hp.jipp.model.Types;
import java.util.List;
import java.util.Optional;
import org.mingfa.device.printer.PrintOutcome;
import org.mingfa.device.printer.PrintOutcome.NotPrinted;
import org.mingfa.device.printer.PrintOutcome.Printed;
import org.mingfa.device.printer.PrintTrouble;

/// What a printer says of a job (Get-Job-Attributes, Get-Jobs, Print-Job).
///
/// @param name as it was sent; empty when the printer does not tell
/// @param reasons job-state-reasons
record JobReport(int id, String name, JobState state, List<String> reasons) {
    static final List<AttributeType<?>> ASKED =
            List.of(Types.jobId, Types.jobName, Types.jobState, Types.jobStateReasons);

    JobReport {
        reasons = List.copyOf(reasons);
    }

    static JobReport of(IppPacket reply) throws IppFailed {
        return Optional.ofNullable(reply.get(Tag.jobAttributes))
                .flatMap(JobReport::of)
                .orElseThrow(() -> new IppFailed(IppTrouble.GARBLED, "no job"));
    }

    static List<JobReport> list(IppPacket reply) {
        return reply.getAttributeGroups().stream()
                .filter(group -> group.getTag().equals(Tag.jobAttributes))
                .flatMap(group -> of(group).stream())
                .toList();
    }

    private static Optional<JobReport> of(AttributeGroup job) {
        return Optional.ofNullable(job.getValue(Types.jobId))
                .map(id -> new JobReport(
                        id,
                        Optional.ofNullable(job.getString(Types.jobName)).orElse(""),
                        Optional.ofNullable(job.getValue(Types.jobState)).orElse(JobState.pending),
                        Optional.ofNullable(job.getStrings(Types.jobStateReasons))
                                .orElse(List.of())));
    }

    /// Empty while it is on its way.
    Optional<PrintOutcome> end() {
        if (state.equals(JobState.completed)) {
            return Optional.of(new Printed());
        }
        if (state.equals(JobState.canceled)) {
            return Optional.of(new NotPrinted(PrintTrouble.CANCELLED));
        }
        return state.equals(JobState.aborted) ? Optional.of(new NotPrinted(whyAborted())) : Optional.empty();
    }

    private PrintTrouble whyAborted() {
        boolean unreadable = reasons.stream()
                .anyMatch(each -> each.startsWith("document-") || each.startsWith("unsupported-document"));
        return unreadable ? PrintTrouble.REFUSED : PrintTrouble.FAULT;
    }
}
