package org.mingfa.kiosk.input.pinyin;

/// Hanzi that may be meant by what was typed.
///
/// @param hanzi what to write
/// @param letters how many characters of the input it stands for, separators included; the rest is still to be chosen
public record Candidate(String hanzi, int letters) {}
