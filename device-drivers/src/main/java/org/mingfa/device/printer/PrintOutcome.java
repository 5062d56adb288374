package org.mingfa.device.printer;

/// How a print job ended.
public sealed interface PrintOutcome {

    /// The paper is out.
    record Printed() implements PrintOutcome {}

    /// @param advice what the citizen can do, a plain sentence
    record NotPrinted(PrintTrouble trouble, String advice) implements PrintOutcome {
        public NotPrinted(PrintTrouble trouble) {
            this(trouble, trouble.advice());
        }

        /// What happened, a plain sentence.
        public String sentence() {
            return trouble.sentence();
        }
    }
}
