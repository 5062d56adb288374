package org.mingfa.law.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingfa.law.pack.TestPacks;

/// A pack that does not verify is refused by every command, with a sentence.
class BadPackTest {
    private static final int REFUSED = 3;

    @TempDir
    static Path temporary;

    private static byte[] good;

    @BeforeAll
    static void buildPack() throws Exception {
        good = Files.readAllBytes(TestPacks.build(temporary.resolve("law.pack")));
    }

    @Test
    void aMissingPackIsSaidPlainly() {
        Path absent = temporary.resolve("absent.pack");

        assertRefused(Ran.law("search", absent, "灯笼", "--no-vectors"), "没有这个内容包");
        assertRefused(Ran.law("check-cards", absent), "没有这个内容包");
        assertRefused(Ran.law("compare", absent, absent), "没有这个内容包");
    }

    @Test
    void aTruncatedPackIsRefused() throws IOException {
        Path cut = Files.write(temporary.resolve("cut.pack"), Arrays.copyOf(good, good.length / 2));

        assertRefused(Ran.law("search", cut, "灯笼", "--no-vectors"), "。");
        assertRefused(Ran.law("install", cut, "--home", temporary.resolve("home")), "原来的内容包没有动");
        assertThat(temporary.resolve("home/packs/current")).doesNotExist();
    }

    @Test
    void aPackWithOneChangedByteIsRefused() throws IOException {
        byte[] changed = good.clone();
        changed[changed.length / 2] ^= 1;
        Path tampered = Files.write(temporary.resolve("tampered.pack"), changed);

        assertRefused(Ran.law("check-cards", tampered), "。");
        assertRefused(Ran.law("install", tampered, "--home", temporary.resolve("home")), "原来的内容包没有动");
    }

    @Test
    void aPackOfAnUnknownSignerIsRefused() throws IOException {
        Path nobody = Files.createDirectories(temporary.resolve("trust"));
        Path pack = temporary.resolve("law.pack");

        assertRefused(Ran.law("search", pack, "灯笼", "--no-vectors", "--trust", nobody), "。");
        assertRefused(Ran.law("install", pack, "--home", temporary.resolve("home"), "--trust", nobody), "没有动");
    }

    @Test
    void anEmptyFileAndAFolderAreRefused() throws IOException {
        Path empty = Files.createFile(temporary.resolve("empty.pack"));

        assertRefused(Ran.law("search", empty, "灯笼", "--no-vectors"), "。");
        assertRefused(Ran.law("search", temporary, "灯笼", "--no-vectors"), "没有这个内容包");
        assertRefused(Ran.law("install", temporary, "--home", temporary.resolve("home")), "没有动");
    }

    private static void assertRefused(Ran ran, String sentence) {
        assertThat(ran.exit()).isEqualTo(REFUSED);
        assertThat(ran.errors()).contains(sentence).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(ran.out()).isEmpty();
    }
}
