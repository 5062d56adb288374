package org.mingfa.kiosk.print;

/// A paper as it is set.
///
/// @param pdf not to be changed
/// @param pages how many sheets it takes
record SetPaper(byte[] pdf, int pages) {}
