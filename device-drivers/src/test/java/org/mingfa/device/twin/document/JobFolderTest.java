package org.mingfa.device.twin.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingfa.device.printer.PrintOutcome;
import org.mingfa.device.printer.TestPage;

class JobFolderTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void eachCopyIsAPdfAndAPicture() {
        JobFolder jobs = new JobFolder(folder, 100);

        assertThat(jobs.leave(TestPage.pdf(), 2)).isEqualTo(new PrintOutcome.Printed());
        assertThat(jobs.jobs()).isEqualTo(2);
        assertThat(folder).isDirectoryContaining("glob:**/0002.pdf").isDirectoryContaining("glob:**/0002-1.png");
    }

    @Test
    void whatIsNoPdfLeavesNothing() {
        JobFolder jobs = new JobFolder(folder, 100);

        assertThat(jobs.leave(new byte[10], 1)).isInstanceOf(PrintOutcome.NotPrinted.class);
        assertThat(folder).isEmptyDirectory();
    }
}
