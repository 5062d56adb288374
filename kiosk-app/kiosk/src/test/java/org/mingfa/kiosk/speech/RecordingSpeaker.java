package org.mingfa.kiosk.speech;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.mingfa.device.speech.Manner;
import org.mingfa.device.speech.Speaker;
import org.mingfa.device.speech.SpeechOutcome;

/// Writes down what it is to say; a sentence ends when the test says so.
public final class RecordingSpeaker implements Speaker {
    private final List<String> said = new ArrayList<>();
    private final List<Manner> manners = new ArrayList<>();
    private final Deque<CompletableFuture<SpeechOutcome>> open = new ArrayDeque<>();
    private Optional<SpeechOutcome> atOnce = Optional.empty();

    /// From now on each sentence ends at once, so.
    public synchronized void answerAtOnce(SpeechOutcome outcome) {
        atOnce = Optional.of(outcome);
    }

    @Override
    public SpeechOutcome say(String sentence, Manner manner) {
        return begin(sentence, manner).join();
    }

    private synchronized CompletableFuture<SpeechOutcome> begin(String sentence, Manner manner) {
        stop();
        said.add(sentence);
        manners.add(manner);
        CompletableFuture<SpeechOutcome> end = new CompletableFuture<>();
        atOnce.ifPresentOrElse(end::complete, () -> open.add(end));
        return end;
    }

    /// The sentence has been said to its end.
    public synchronized void finish() {
        open.remove().complete(new SpeechOutcome.Spoken());
    }

    @Override
    public synchronized void stop() {
        open.forEach(end -> end.complete(new SpeechOutcome.Stopped()));
        open.clear();
    }

    @Override
    public Optional<String> trouble() {
        return Optional.empty();
    }

    public synchronized List<String> said() {
        return List.copyOf(said);
    }

    public synchronized List<Manner> manners() {
        return List.copyOf(manners);
    }

    public synchronized boolean isSpeaking() {
        return !open.isEmpty();
    }
}
