package org.mingfa.runtime.log;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.logging.ConsoleHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/// Sends every log record to stderr, one line each, where systemd's journal takes it.
///
/// Nobody logs personal data; should one slip through, identity-card and telephone numbers are masked here.
public final class Logs {
    private static final Pattern ID_NUMBER = Pattern.compile("(?<!\\d)\\d{17}[\\dXx](?!\\d)");
    private static final Pattern TELEPHONE =
            Pattern.compile("(?<!\\d)(?:86[- ]?)?1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}(?!\\d)");
    /// Held, because the JDK keeps loggers by weak references only.
    private static final List<Logger> TALKATIVE =
            List.of(Logger.getLogger("org.apache.lucene"), Logger.getLogger("org.eclipse.jetty"));

    private Logs() {}

    /// Call once, first in main.
    public static void configure() {
        LogManager.getLogManager().reset();
        Handler console = new ConsoleHandler();
        console.setFormatter(new OneLine());
        Logger root = Logger.getLogger("");
        root.addHandler(console);
        root.setLevel(Level.INFO);
        TALKATIVE.forEach(logger -> logger.setLevel(Level.SEVERE));
    }

    static String masked(String text) {
        String withoutIds = ID_NUMBER.matcher(text).replaceAll("[身份证号]");
        return TELEPHONE.matcher(withoutIds).replaceAll("[电话号码]");
    }

    static final class OneLine extends Formatter {
        @Override
        public String format(LogRecord record) {
            String name = String.valueOf(record.getLoggerName());
            String line = Instant.ofEpochMilli(record.getMillis()).truncatedTo(ChronoUnit.MILLIS) + " "
                    + record.getLevel() + " " + name.substring(name.lastIndexOf('.') + 1) + " "
                    + formatMessage(record) + causes(record.getThrown());
            return masked(line).replaceAll("[\r\n]+", " | ") + "\n";
        }

        private static String causes(@org.jspecify.annotations.Nullable Throwable thrown) {
            StringBuilder causes = new StringBuilder();
            for (Throwable each = thrown; each != null; each = each.getCause()) {
                causes.append(" <- ").append(each);
                StackTraceElement[] trace = each.getStackTrace();
                if (trace.length > 0) {
                    causes.append(" at ").append(trace[0]);
                }
            }
            return causes.toString();
        }
    }
}
