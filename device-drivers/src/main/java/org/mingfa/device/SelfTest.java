package org.mingfa.device;

import java.time.Duration;

/// What a device's test of itself found.
///
/// @param sentence in Chinese: what was tried and what came of it, with the remedy when it failed
public record SelfTest(boolean passed, String sentence, Duration took) {}
