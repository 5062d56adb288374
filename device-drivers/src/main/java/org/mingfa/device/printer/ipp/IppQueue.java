package org.mingfa.device.printer.ipp;

import com.hp.jipp.encoding.Attribute;
import com.hp.jipp.encoding.AttributeGroup;
import com.hp.jipp.encoding.AttributeType;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.Operation;
import com.hp.jipp.model.Sides;
import com.hp.jipp.model.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.mingfa.device.printer.PrintOptions;

/// One queue of a printer and what it can be asked. Every call ends within its time. Safe for several threads.
final class IppQueue {
    private static final String PDF = "application/pdf";
    private static final byte[] NO_DOCUMENT = {};
    /// So many jobs back a lost one is looked for.
    private static final int JOBS = 50;

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final IppExchange exchange;
    private final IppAddress address;
    private final IppSettings settings;

    IppQueue(IppExchange exchange, IppAddress address, IppSettings settings) {
        this.exchange = exchange;
        this.address = address;
        this.settings = settings;
    }

    IppAddress address() {
        return address;
    }

    PrinterReport report(Duration within) throws IppFailed, InterruptedException {
        return PrinterReport.of(ask(Operation.getPrinterAttributes.getCode(), within, asked(PrinterReport.ASKED)));
    }

    /// @throws IppFailed when the printer would not take such a job
    void validate(String name, PrintOptions options) throws IppFailed, InterruptedException {
        askTwice(job(Operation.validateJob, name, options), settings.deadlines().answer());
    }

    JobReport print(String name, PrintOptions options, byte[] pdf) throws IppFailed, InterruptedException {
        return JobReport.of(exchange.send(
                address,
                job(Operation.printJob, name, options),
                pdf,
                settings.deadlines().upload()));
    }

    JobReport job(int id) throws IppFailed, InterruptedException {
        return JobReport.of(ask(
                Operation.getJobAttributes.getCode(),
                settings.deadlines().answer(),
                Types.jobId.of(id),
                asked(JobReport.ASKED)));
    }

    void cancel(int id) throws IppFailed, InterruptedException {
        ask(Operation.cancelJob.getCode(), settings.deadlines().answer(), Types.jobId.of(id));
    }

    /// Among the jobs of this terminal, whether waiting or done.
    Optional<JobReport> find(String name) throws IppFailed, InterruptedException {
        Optional<JobReport> waiting = named(name, waiting());
        return waiting.isPresent() ? waiting : named(name, jobs("completed"));
    }

    private static Optional<JobReport> named(String name, List<JobReport> jobs) {
        return jobs.stream().filter(job -> job.name().equals(name)).findFirst();
    }

    /// This terminal's jobs that are not out.
    List<JobReport> waiting() throws IppFailed, InterruptedException {
        return jobs("not-completed");
    }

    private List<JobReport> jobs(String which) throws IppFailed, InterruptedException {
        return JobReport.list(ask(
                Operation.getJobs.getCode(),
                settings.deadlines().answer(),
                Types.whichJobs.of(which),
                Types.myJobs.of(true),
                Types.limit.of(JOBS),
                asked(JobReport.ASKED)));
    }

    private static Attribute<?> asked(List<AttributeType<?>> types) {
        return Types.requestedAttributes.of(
                types.stream().map(AttributeType::getName).toList());
    }

    private IppPacket ask(int operation, Duration within, Attribute<?>... attributes)
            throws IppFailed, InterruptedException {
        return askTwice(request(operation, about(attributes)), within);
    }

    /// What may be asked again without harm.
    private IppPacket askTwice(IppPacket request, Duration within) throws IppFailed, InterruptedException {
        try {
            return exchange.send(address, request, NO_DOCUMENT, within);
        } catch (IppFailed failed) {
            if (failed.trouble() != IppTrouble.VANISHED) {
                throw failed;
            }
            // The line may have been an old one that the printer closed just now.
            return exchange.send(address, request, NO_DOCUMENT, within);
        }
    }

    private IppPacket job(Operation operation, String name, PrintOptions options) {
        List<Attribute<?>> attributes = new ArrayList<>();
        if (options.copies() > 1) {
            attributes.add(Types.copies.of(options.copies()));
        }
        attributes.add(Types.sides.of(options.duplex() ? Sides.twoSidedLongEdge : Sides.oneSided));
        return request(
                operation.getCode(),
                about(Types.jobName.of(name), Types.documentFormat.of(PDF)),
                AttributeGroup.groupOf(Tag.jobAttributes, attributes));
    }

    static IppPacket request(int operation, AttributeGroup... groups) {
        return new IppPacket(IppPacket.DEFAULT_VERSION_NUMBER, operation, NUMBER.incrementAndGet() & 0xFFFF, groups);
    }

    /// RFC 8011, 4.1.4 and 4.1.5: charset, language and target stand first, in this order.
    private AttributeGroup about(Attribute<?>... attributes) {
        Stream<Attribute<?>> first = Stream.of(
                Types.attributesCharset.of("utf-8"),
                Types.attributesNaturalLanguage.of("zh-cn"),
                Types.printerUri.of(address.ipp()));
        // A target may be a printer and a job's number, which then follows at once.
        Stream<Attribute<?>> jobId =
                Arrays.stream(attributes).filter(each -> each.getName().equals("job-id"));
        Stream<Attribute<?>> rest =
                Arrays.stream(attributes).filter(each -> !each.getName().equals("job-id"));
        Stream<Attribute<?>> user = Stream.of(Types.requestingUserName.of(settings.user()));
        return AttributeGroup.groupOf(
                Tag.operationAttributes,
                Stream.of(first, jobId, user, rest).flatMap(each -> each).toList());
    }
}
