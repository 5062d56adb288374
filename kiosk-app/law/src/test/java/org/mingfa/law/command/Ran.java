package org.mingfa.law.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/// Runs `mingfa law` as a person would and keeps what it printed.
///
/// @param exit the exit code
record Ran(int exit, String out, String errors) {
    static Ran law(Object... words) {
        StringWriter out = new StringWriter();
        StringWriter errors = new StringWriter();
        String[] arguments = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            arguments[i] = String.valueOf(words[i]);
        }
        int exit = new CommandLine(new LawCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(errors, true))
                .execute(arguments);
        return new Ran(exit, out.toString(), errors.toString());
    }
}
