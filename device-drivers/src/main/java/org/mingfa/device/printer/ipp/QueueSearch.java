package org.mingfa.device.printer.ipp;

import com.hp.jipp.encoding.AttributeGroup;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.Types;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/// Finds the queue that is meant when an address names but a host: CUPS's default queue, else its first one,
/// else the path that printers without CUPS have.
final class QueueSearch {
    private static final int CUPS_GET_DEFAULT = 0x4001;
    private static final int CUPS_GET_PRINTERS = 0x4002;
    private static final String PRINTERS_OWN = "/ipp/print";

    private final IppExchange exchange;
    private final IppSettings settings;

    QueueSearch(IppExchange exchange, IppSettings settings) {
        this.exchange = exchange;
        this.settings = settings;
    }

    /// @throws IppFailed with [IppTrouble#NO_QUEUE] when the host answers but has none
    IppQueue find() throws IppFailed, InterruptedException {
        IppAddress address = settings.address();
        if (address.namesQueue()) {
            return queue(address);
        }
        for (int operation : List.of(CUPS_GET_DEFAULT, CUPS_GET_PRINTERS)) {
            Optional<IppQueue> found = ask(operation);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return printersOwn(address);
    }

    private IppQueue printersOwn(IppAddress address) throws IppFailed, InterruptedException {
        IppQueue queue = queue(address.at(PRINTERS_OWN));
        try {
            queue.report(settings.deadlines().answer());
        } catch (IppFailed failed) {
            throw failed.trouble() == IppTrouble.NO_SUCH_QUEUE
                    ? new IppFailed(IppTrouble.NO_QUEUE, settings.address().toString())
                    : failed;
        }
        return queue;
    }

    /// The other end may know no CUPS, nor anything at this path.
    private Optional<IppQueue> ask(int operation) throws IppFailed, InterruptedException {
        IppPacket request = IppQueue.request(
                operation,
                AttributeGroup.groupOf(
                        Tag.operationAttributes,
                        Types.attributesCharset.of("utf-8"),
                        Types.attributesNaturalLanguage.of("zh-cn"),
                        Types.requestedAttributes.of(List.of(Types.printerUriSupported.getName()))));
        try {
            IppPacket reply = exchange.send(
                    settings.address().at("/"),
                    request,
                    new byte[0],
                    settings.deadlines().answer());
            return Optional.ofNullable(reply.get(Tag.printerAttributes))
                    .map(group -> group.getValue(Types.printerUriSupported))
                    .map(URI::getPath)
                    .map(path -> queue(settings.address().at(path)));
        } catch (IppFailed failed) {
            return switch (failed.trouble()) {
                case NO_SUCH_QUEUE, REJECTED, BROKEN, NOT_IPP -> Optional.empty();
                default -> throw failed;
            };
        }
    }

    private IppQueue queue(IppAddress address) {
        return new IppQueue(exchange, address, settings);
    }
}
