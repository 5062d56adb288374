package org.mingfa.law.importer;

/// A form in which collections keep law texts. Reading is a pure function of name and content.
public interface LawFormat {
    /// Whether a file of this name is in this form.
    boolean knows(String fileName);

    /// Reads one file.
    ///
    /// @param fileName the name without folders
    /// @param content the file, decoded from UTF-8; a wrong byte has become U+FFFD
    /// @param freeText whether the text has no articles of its own, as a case has none
    LawReading read(String fileName, String content, boolean freeText);
}
