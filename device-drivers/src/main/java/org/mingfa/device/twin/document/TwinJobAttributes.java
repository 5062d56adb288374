package org.mingfa.device.twin.document;

import com.hp.jipp.encoding.Attribute;
import com.hp.jipp.encoding.AttributeGroup;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.Types;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What the printer says of a job (RFC 8011, 5.3).
final class TwinJobAttributes {
    private static final Set<String> ALL = Set.of("all", "job-description", "job-template");

    private TwinJobAttributes() {}

    /// @param printer by which address the printer was called; a job's address is that and its number
    /// @param asked names, or groups of them
    static AttributeGroup of(URI printer, TwinJob job, List<String> asked) {
        boolean all = asked.stream().anyMatch(ALL::contains);
        Stream<Attribute<?>> attributes = Stream.of(
                Types.jobId.of(job.id()),
                Types.jobUri.of(URI.create(printer + "/" + job.id())),
                Types.jobPrinterUri.of(printer),
                Types.jobPrinterUpTime.of(1),
                Types.jobName.of(job.name()),
                Types.jobOriginatingUserName.of(job.user()),
                Types.jobState.of(job.state()),
                Types.jobStateReasons.of(List.of(job.reason())),
                Types.jobKOctets.of((job.pdf().length + 1023) / 1024),
                Types.jobImpressionsCompleted.of(job.printed()),
                Types.timeAtCreation.of(1),
                Types.timeAtProcessing.of(1),
                Types.timeAtCompleted.of(1),
                Types.copies.of(job.copies()));
        return AttributeGroup.groupOf(
                Tag.jobAttributes,
                attributes.filter(each -> all || asked.contains(each.getName())).toList());
    }
}
