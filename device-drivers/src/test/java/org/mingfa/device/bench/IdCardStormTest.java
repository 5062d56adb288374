package org.mingfa.device.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdCardStormTest {
    @TempDir
    Path folder;

    @Test
    void everyRandomScriptEndsWithTheReaderWorking() throws Exception {
        List<Callable<Optional<String>>> storms = LongStream.rangeClosed(1, 20)
                .<Callable<Optional<String>>>mapToObj(seed -> () -> IdCardStorm.run(seed, folder))
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(10)) {
            for (Future<Optional<String>> storm : threads.invokeAll(storms)) {
                assertThat(storm.get()).isEmpty();
            }
        }
    }
}
