package org.mingfa.device.twin.document;

import com.hp.jipp.encoding.Attribute;
import com.hp.jipp.encoding.AttributeGroup;
import com.hp.jipp.encoding.AttributeSetType;
import com.hp.jipp.encoding.AttributeType;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.JobState;
import com.hp.jipp.model.Operation;
import com.hp.jipp.model.Status;
import com.hp.jipp.model.Types;
import java.io.IOException;
import java.net.URI;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingfa.device.printer.ink.PdfPages;

/// What the printer answers to each request (RFC 8011, 4). Safe for several threads.
final class TwinReplies {
    private final TwinQueue queue;
    private final TwinAttributes attributes;

    TwinReplies(TwinQueue queue, TwinAttributes attributes) {
        this.queue = queue;
        this.attributes = attributes;
    }

    /// @param document that followed the request; may be empty
    IppPacket reply(IppPacket request, byte[] document) {
        Operation operation = request.getOperation();
        if (request.getVersionNumber() < 0x100 || request.getVersionNumber() >= 0x300) {
            return only(request, Status.serverErrorVersionNotSupported);
        }
        if (!isWellFormed(request)) {
            return only(request, Status.clientErrorBadRequest);
        }
        if (!TwinAttributes.OPERATIONS.contains(operation)) {
            return only(request, Status.serverErrorOperationNotSupported);
        }
        if (!takesFormat(request)) {
            return only(request, Status.clientErrorDocumentFormatNotSupported);
        }
        if (operation.equals(Operation.getPrinterAttributes)) {
            return printer(request);
        }
        if (operation.equals(Operation.getJobs)) {
            return jobs(request);
        }
        if (operation.equals(Operation.validateJob)) {
            return only(request, Status.successfulOk);
        }
        return aboutJob(operation, request, document);
    }

    /// RFC 8011, 4.1: a number, then charset, language and target in this order.
    private static boolean isWellFormed(IppPacket request) {
        List<String> first = Optional.ofNullable(request.get(Tag.operationAttributes)).stream()
                .flatMap(group -> group.stream().limit(3).map(Attribute::getName))
                .toList();
        return request.getRequestId() > 0
                && first.size() == 3
                && first.subList(0, 2).equals(List.of("attributes-charset", "attributes-natural-language"))
                && (first.get(2).equals("printer-uri") || first.get(2).equals("job-uri"));
    }

    private IppPacket aboutJob(Operation operation, IppPacket request, byte[] document) {
        if (operation.equals(Operation.printJob)) {
            return filled(request, create(request), document);
        }
        if (operation.equals(Operation.createJob)) {
            return job(request, create(request));
        }
        Optional<TwinJob> job = jobId(request).flatMap(queue::find);
        if (job.isEmpty()) {
            return only(request, Status.clientErrorNotFound);
        }
        if (operation.equals(Operation.sendDocument)) {
            return value(request, Types.lastDocument).isEmpty()
                    ? only(request, Status.clientErrorBadRequest)
                    : filled(request, job.get(), document);
        }
        return operation.equals(Operation.cancelJob) ? cancelled(request, job.get()) : job(request, job.get());
    }

    private IppPacket printer(IppPacket request) {
        Collection<TwinJob> jobs = queue.list();
        boolean busy = jobs.stream().anyMatch(job -> job.state().equals(JobState.processing));
        int queued = (int) jobs.stream().filter(job -> !job.isOver()).count();
        return packet(
                request,
                Status.successfulOk,
                Stream.of(attributes.of(address(request), strings(request, Types.requestedAttributes), busy, queued)));
    }

    private IppPacket jobs(IppPacket request) {
        boolean completed = "completed".equals(value(request, Types.whichJobs).orElse(""));
        Optional<String> user =
                value(request, Types.myJobs).orElse(false) ? Optional.of(user(request)) : Optional.empty();
        return packet(
                request,
                Status.successfulOk,
                queue.list().stream()
                        .filter(job -> job.isOver() == completed)
                        .filter(job -> user.isEmpty() || job.user().equals(user.get()))
                        .sorted(Comparator.comparing((TwinJob job) -> completed ? -job.id() : job.id()))
                        .limit(value(request, Types.limit).orElse(Integer.MAX_VALUE))
                        .map(job -> group(request, job, List.of("job-id", "job-uri"))));
    }

    private TwinJob create(IppPacket request) {
        String name = Optional.ofNullable(request.getString(Tag.operationAttributes, Types.jobName))
                .orElse("untitled");
        int copies = Optional.ofNullable(request.getValue(Tag.jobAttributes, Types.copies))
                .orElse(1);
        return queue.add(name, user(request), copies);
    }

    private IppPacket filled(IppPacket request, TwinJob job, byte[] document) {
        Optional<Integer> pages = pages(document);
        Optional<TwinJob> after = queue.change(
                job.id(),
                each -> pages.isPresent()
                        ? each.withDocument(document, pages.get() * each.copies())
                                .become(JobState.pending, "none")
                        : each.become(JobState.aborted, "document-format-error"));
        return pages.isPresent()
                ? job(request, after.orElse(job))
                : only(request, Status.clientErrorDocumentFormatError);
    }

    private static Optional<Integer> pages(byte[] document) {
        try (PdfPages pages = new PdfPages(document)) {
            return Optional.of(pages.count());
        } catch (IOException noPdf) {
            return Optional.empty();
        }
    }

    private IppPacket cancelled(IppPacket request, TwinJob job) {
        if (job.isOver()) {
            return only(request, Status.clientErrorNotPossible);
        }
        Optional<TwinJob> after =
                queue.change(job.id(), each -> each.become(JobState.canceled, "job-canceled-by-user"));
        boolean stopped =
                after.filter(each -> each.state().equals(JobState.canceled)).isPresent();
        return only(request, stopped ? Status.successfulOk : Status.clientErrorNotPossible);
    }

    private static IppPacket job(IppPacket request, TwinJob job) {
        return packet(request, Status.successfulOk, Stream.of(group(request, job, List.of("all"))));
    }

    private static AttributeGroup group(IppPacket request, TwinJob job, List<String> unlessAsked) {
        List<String> asked = strings(request, Types.requestedAttributes);
        return TwinJobAttributes.of(address(request), job, asked.isEmpty() ? unlessAsked : asked);
    }

    private static IppPacket only(IppPacket request, Status status) {
        return packet(request, status, Stream.empty());
    }

    private static IppPacket packet(IppPacket request, Status status, Stream<AttributeGroup> groups) {
        AttributeGroup first = AttributeGroup.groupOf(
                Tag.operationAttributes,
                Types.attributesCharset.of("utf-8"),
                Types.attributesNaturalLanguage.of("zh-cn"));
        return new IppPacket(
                request.getVersionNumber(),
                status.getCode(),
                request.getRequestId(),
                Stream.concat(Stream.of(first), groups).toList());
    }

    private static boolean takesFormat(IppPacket request) {
        return value(request, Types.documentFormat)
                .map(TwinAttributes.FORMATS::contains)
                .orElse(true);
    }

    /// As the other side calls the printer; a job's address is that and its number.
    private static URI address(IppPacket request) {
        Optional<URI> printer = value(request, Types.printerUri);
        return printer.or(() -> value(request, Types.jobUri).map(uri -> uri.resolve(".")))
                .orElse(URI.create("ipp://localhost/ipp/print"));
    }

    private static String user(IppPacket request) {
        return Optional.ofNullable(request.getString(Tag.operationAttributes, Types.requestingUserName))
                .orElse("anonymous");
    }

    /// By its number or by its address, which ends with the number.
    private static Optional<Integer> jobId(IppPacket request) {
        Optional<Integer> id = value(request, Types.jobId);
        return id.isPresent()
                ? id
                : value(request, Types.jobUri)
                        .map(uri -> uri.getPath().replaceFirst(".*/", ""))
                        .filter(number -> number.matches("\\d{1,9}"))
                        .map(Integer::valueOf);
    }

    private static <T> Optional<T> value(IppPacket request, AttributeType<T> type) {
        return Optional.ofNullable(request.getValue(Tag.operationAttributes, type));
    }

    private static List<String> strings(IppPacket request, AttributeSetType<?> type) {
        return Optional.ofNullable(request.getStrings(Tag.operationAttributes, type))
                .orElse(List.of());
    }
}
