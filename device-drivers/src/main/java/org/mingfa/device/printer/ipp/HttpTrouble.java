package org.mingfa.device.printer.ipp;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/// What an HTTP failure means for a printer.
final class HttpTrouble {
    private HttpTrouble() {}

    /// Looks through all causes for one that says more than that the line broke.
    static IppTrouble of(Throwable failure) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause)
                .limit(10)
                .flatMap(each -> known(each).stream())
                .reduce((outer, inner) -> inner)
                .orElse(IppTrouble.VANISHED);
    }

    private static Optional<IppTrouble> known(Throwable failure) {
        return Optional.ofNullable(
                switch (failure) {
                    case UnresolvedAddressException _ -> IppTrouble.NO_SUCH_HOST;
                    case HttpConnectTimeoutException _ -> IppTrouble.UNREACHABLE;
                    case NoRouteToHostException _ -> IppTrouble.UNREACHABLE;
                    case ConnectException _ -> IppTrouble.REFUSED;
                    case SSLException _ -> IppTrouble.TLS;
                    case ProtocolException _ -> IppTrouble.GARBLED;
                    default -> null;
                });
    }

    /// @param status of HTTP, not 200
    static IppTrouble of(int status) {
        return switch (status) {
            case 401, 403, 407 -> IppTrouble.FORBIDDEN;
            case 404, 410 -> IppTrouble.NO_SUCH_QUEUE;
            case 426 -> IppTrouble.TLS_WANTED;
            case 429, 503 -> IppTrouble.BUSY;
            default -> {
                if (status >= 300 && status < 400) {
                    yield IppTrouble.MOVED;
                }
                yield status >= 500 ? IppTrouble.BROKEN : IppTrouble.NOT_IPP;
            }
        };
    }
}
