package org.mingfa.device.speech;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/// A folder that an operator has put a speech model and its engine into, with a `recognizer.properties`:
///
/// ```
/// # starts in this folder
/// command = ./engine --model .
/// # without these it is not started
/// needs = am/final.mdl conf/model.conf graph
/// ```
///
/// The engine reads raw sound from standard input (16,000 samples a second, 16 bits, little endian, one
/// channel) to its end, and writes lines of JSON: `{"partial": "words so far"}`, and `{"text": "all words"}`
/// when a sentence has ended or the sound has.
///
/// @param command the engine and its arguments; at least one
record RecognizerModel(Path folder, List<String> command) {
    static final String MANIFEST = "recognizer.properties";

    /// The folder cannot be used; the message is a Chinese sentence that says why and what to do.
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        Refused(String sentence) {
            super(sentence);
        }

        String sentence() {
            return String.valueOf(getMessage());
        }
    }

    static RecognizerModel read(Path folder) throws Refused {
        if (!Files.isDirectory(folder)) {
            throw new Refused("语音输入没有开启：没有找到语音模型文件夹 " + folder + "，需要的话请按说明放好模型。");
        }
        Properties manifest = manifest(folder);
        List<String> command = words(manifest, "command");
        if (command.isEmpty()) {
            throw new Refused("语音输入不能用：" + MANIFEST + " 里没有写 command，请按说明补上。");
        }
        List<String> missing = words(manifest, "needs").stream()
                .filter(each -> !Files.exists(folder.resolve(each)))
                .toList();
        if (!missing.isEmpty()) {
            throw new Refused("语音输入不能用：语音模型缺少 " + String.join("、", missing) + "，请重新放好模型。");
        }
        return new RecognizerModel(folder, command);
    }

    private static Properties manifest(Path folder) throws Refused {
        Properties manifest = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(MANIFEST))) {
            manifest.load(reader);
            return manifest;
        } catch (NoSuchFileException missing) {
            throw new Refused("语音输入不能用：语音模型文件夹里没有 " + MANIFEST + "，请按说明放好模型。");
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new Refused("语音输入不能用：" + MANIFEST + " 读不出来，请检查它的内容和权限。");
        }
    }

    private static List<String> words(Properties manifest, String key) {
        return Stream.of(manifest.getProperty(key, "").split("\\s+"))
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
