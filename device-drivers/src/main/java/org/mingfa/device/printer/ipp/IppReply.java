package org.mingfa.device.printer.ipp;

import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.model.Status;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;

/// Tells an answer from what only came back.
final class IppReply {
    private IppReply() {}

    /// @throws IppFailed for all but a successful IPP answer
    static IppPacket read(HttpResponse<byte[]> response) throws IppFailed {
        String type = response.headers().firstValue("Content-Type").orElse("application/ipp");
        if (response.statusCode() != 200) {
            String location = response.headers().firstValue("Location").orElse("");
            throw new IppFailed(
                    HttpTrouble.of(response.statusCode()), "HTTP " + response.statusCode() + " " + location);
        }
        if (!type.startsWith("application/ipp")) {
            throw new IppFailed(IppTrouble.NOT_IPP, type);
        }
        return successful(decode(response.body()));
    }

    static IppPacket decode(byte[] body) throws IppFailed {
        try {
            return IppPacket.read(new ByteArrayInputStream(body));
        } catch (IOException | RuntimeException | StackOverflowError garbage) {
            // The library recurses into nested collections; a hostile answer may nest ten thousand.
            throw new IppFailed(IppTrouble.GARBLED, garbage.getClass().getName());
        }
    }

    private static IppPacket successful(IppPacket packet) throws IppFailed {
        if (packet.getCode() < 0x100) {
            return packet;
        }
        throw new IppFailed(trouble(packet.getStatus()), packet.getStatus().getName());
    }

    private static IppTrouble trouble(Status status) {
        if (status.equals(Status.clientErrorNotFound) || status.equals(Status.clientErrorGone)) {
            return IppTrouble.NO_SUCH_QUEUE;
        }
        if (status.equals(Status.clientErrorForbidden)
                || status.equals(Status.clientErrorNotAuthenticated)
                || status.equals(Status.clientErrorNotAuthorized)) {
            return IppTrouble.FORBIDDEN;
        }
        if (status.equals(Status.serverErrorBusy)
                || status.equals(Status.serverErrorTemporaryError)
                || status.equals(Status.serverErrorServiceUnavailable)
                || status.equals(Status.serverErrorTooManyJobs)) {
            return IppTrouble.BUSY;
        }
        if (status.equals(Status.clientErrorNotPossible) || status.equals(Status.serverErrorNotAcceptingJobs)) {
            return IppTrouble.NOT_POSSIBLE;
        }
        return status.getCode() < 0x500 ? IppTrouble.REJECTED : IppTrouble.BROKEN;
    }
}
