package org.mingfa.device.printer;

import java.util.ArrayList;
import java.util.List;

/// A receipt as people type it, a line a part: `# ` and a title, `---` for a rule, `qr: ` and a QR code's
/// text; an empty line stays one, and all else is text. It is cut off at the end.
public final class ReceiptText {
    private static final String TITLE = "# ";
    private static final String QR = "qr:";
    private static final String RULE = "---";

    private ReceiptText() {}

    /// Never fails: what is nothing else is text.
    public static Receipt parse(String text) {
        // A mark that some editors leave at the beginning.
        String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<Receipt.Part> parts = new ArrayList<>();
        clean.lines().map(ReceiptText::part).forEach(parts::add);
        parts.add(new Receipt.Cut());
        return new Receipt(parts);
    }

    private static Receipt.Part part(String line) {
        if (line.isBlank()) {
            return new Receipt.Gap();
        }
        if (line.startsWith(TITLE)) {
            return Receipt.Text.title(line.substring(TITLE.length()).strip());
        }
        if (line.strip().equals(RULE)) {
            return new Receipt.Rule();
        }
        String code = line.startsWith(QR) ? line.substring(QR.length()).strip() : "";
        return code.isEmpty() ? Receipt.Text.plain(line) : new Receipt.Qr(code);
    }
}
