package org.mingfa.law.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.jr.ob.JSON;

/// Turns a sentence into a vector of [#DIMENSIONS] numbers of length 1: bge-small-zh-v1.5, quantized, by ONNX Runtime.
///
/// No instruction is put in front and no title: both were measured to hurt (-2.3 and -3.2 points of recall).
/// Safe for use by several threads.
public final class Embedder implements AutoCloseable {
    public static final int DIMENSIONS = 512;

    private static final Logger log = LoggerFactory.getLogger(Embedder.class);
    private static final String MODEL = "/bge-small-zh-v1.5-q.onnx";
    private static final String TOKENIZER = "/bge-small-zh-v1.5-q-tokenizer.json";
    private static final int MOST_TOKENS = 320;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPiece tokenizer;

    private Embedder(OrtEnvironment environment, OrtSession session, WordPiece tokenizer) {
        this.environment = environment;
        this.session = session;
        this.tokenizer = tokenizer;
    }

    /// Loads the model.
    ///
    /// @throws MeaningUnavailable when the native runtime or the model cannot be loaded on this machine
    public static Embedder load() throws MeaningUnavailable {
        try {
            OrtEnvironment environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
            return new Embedder(environment, session(environment), new WordPiece(vocabulary()));
        } catch (OrtException | IOException | LinkageError | RuntimeException cause) {
            throw new MeaningUnavailable(cause);
        }
    }

    private static OrtSession session(OrtEnvironment environment) throws OrtException, IOException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // The arena keeps the peak of the longest text for ever; a kiosk with 2 GB would rather have it back.
            options.setCPUArenaAllocator(false);
            options.setMemoryPatternOptimization(false);
            return fromFile(environment, options);
        }
    }

    /// By way of a file, because the bytes of the model would be a third of the heap that a kiosk has.
    private static OrtSession fromFile(OrtEnvironment environment, OrtSession.SessionOptions options)
            throws OrtException, IOException {
        Path model = Files.createTempFile("mingfa-model", ".onnx");
        try (InputStream in = open(MODEL)) {
            Files.copy(in, model, StandardCopyOption.REPLACE_EXISTING);
            return environment.createSession(model.toString(), options);
        } finally {
            Files.delete(model);
        }
    }

    private static Map<String, Integer> vocabulary() throws IOException {
        Map<?, ?> json;
        try (InputStream in = open(TOKENIZER)) {
            json = JSON.std.mapFrom(in);
        }
        Map<?, ?> entries = (Map<?, ?>) required((Map<?, ?>) required(json, "model"), "vocab");
        Map<String, Integer> vocabulary = new HashMap<>(entries.size() * 2);
        entries.forEach((token, id) -> vocabulary.put((String) token, ((Number) id).intValue()));
        return vocabulary;
    }

    private static Object required(Map<?, ?> json, String key) throws IOException {
        Object value = json.get(key);
        if (value == null) {
            throw new IOException("the tokenizer has no " + key);
        }
        return value;
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = Embedder.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("not on the class path: " + name);
        }
        return in;
    }

    /// The vector of a text; only its first few hundred characters count.
    public float[] embed(String text) {
        long[] ids = tokenizer.encode(text, MOST_TOKENS);
        long[][] tokens = {ids};
        long[][] ones = {ones(ids.length)};
        long[][] zeros = {new long[ids.length]};
        try (OnnxTensor input = OnnxTensor.createTensor(environment, tokens);
                OnnxTensor mask = OnnxTensor.createTensor(environment, ones);
                OnnxTensor types = OnnxTensor.createTensor(environment, zeros);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            // The first token's vector stands for the text; the others need not become Java arrays.
            float[] first = new float[DIMENSIONS];
            ((OnnxTensor) result.get(0)).getFloatBuffer().get(first);
            return normalized(first);
        } catch (OrtException cause) {
            throw new IllegalStateException("the embedding model failed", cause);
        }
    }

    private static long[] ones(int length) {
        long[] ones = new long[length];
        java.util.Arrays.fill(ones, 1);
        return ones;
    }

    private static float[] normalized(float[] vector) {
        double square = 0;
        for (float x : vector) {
            square += x * x;
        }
        float scale = (float) (1 / Math.sqrt(square));
        float[] unit = new float[vector.length];
        for (int i = 0; i < vector.length; i++) {
            unit[i] = vector[i] * scale;
        }
        return unit;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException cause) {
            log.warn("the embedding model did not close", cause);
        }
    }
}
