package org.mingfa.runtime.web;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.VirtualThreadPool;
import org.mingfa.runtime.health.Metrics;

/// A small web server: a virtual thread a request, safe headers, compression, plain errors.
public final class WebServer implements AutoCloseable {
    private static final long STOP_MS = 2_000;
    /// A question of 2,000 hanzi is 18,000 bytes of an address; whoever pastes more gets an answer too.
    private static final int MOST_HEADER_BYTES = 64 * 1024;

    private final Server server;
    private final ServerConnector connector;

    /// Prepares the server; [#start()] opens its port.
    public WebServer(WebConfig config, Router router, ErrorPage errors, Metrics metrics) {
        server = new Server(new VirtualThreadPool());
        connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http()));
        connector.setHost(config.host());
        connector.setPort(config.port());
        connector.setIdleTimeout(config.idle().toMillis());
        server.addConnector(connector);
        server.setHandler(handlers(new PageHandler(router, errors, metrics, names(config))));
        server.setErrorHandler((request, response, callback) -> malformed(errors, request, response, callback));
        server.setStopTimeout(STOP_MS);
    }

    private static List<String> names(WebConfig config) {
        return Stream.concat(Stream.of(config.host()), config.names().stream()).toList();
    }

    private static HttpConfiguration http() {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendDateHeader(false);
        http.setRequestHeaderSize(MOST_HEADER_BYTES);
        // Titles of laws in paths hold encoded signs such as # and /.
        http.setUriCompliance(UriCompliance.DEFAULT.with(
                "mingfa",
                UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
                UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING,
                UriCompliance.Violation.AMBIGUOUS_EMPTY_SEGMENT));
        return http;
    }

    private static Handler handlers(Handler pages) {
        CompressionHandler compression = new CompressionHandler(new ContextHandler(pages, "/"));
        compression.putCompression(new GzipCompression());
        return new SafeHeaders(compression);
    }

    /// What Jetty itself refuses, such as a malformed request, is answered with the same calm page.
    private static boolean malformed(ErrorPage errors, Request request, Response response, Callback callback) {
        int status = response.getStatus() >= 400 ? response.getStatus() : 500;
        response.setStatus(status);
        SafeHeaders.putOn(response);
        response.getHeaders().put("Content-Type", "text/html; charset=utf-8");
        response.getHeaders().put("Cache-Control", "no-store");
        response.write(true, ByteBuffer.wrap(errors.of(status, "")), callback);
        return true;
    }

    /// Opens the port.
    ///
    /// @throws IOException when the port is taken or not allowed
    public void start() throws IOException {
        try {
            server.start();
        } catch (IOException cause) {
            throw new IOException(
                    "端口 " + connector.getPort() + " 用不了：可能被别的程序占用，请换一个 web.port（" + cause.getMessage() + "）。", cause);
        } catch (Exception cause) {
            throw new IOException("the web server did not start", cause);
        }
    }

    public URI address() {
        String host = connector.getHost();
        return URI.create("http://" + host + ":" + connector.getLocalPort() + "/");
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }
}
