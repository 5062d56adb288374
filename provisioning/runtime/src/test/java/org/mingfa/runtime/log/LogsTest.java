package org.mingfa.runtime.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogsTest {
    @ParameterizedTest
    @CsvSource({
        "身份证11010519491231002X。, 身份证[身份证号]。",
        "id=440308199901010012, id=[身份证号]",
        "11010519491231002x和13800138000, [身份证号]和[电话号码]",
        "电话13800138000, 电话[电话号码]",
        "+8613800138000, +[电话号码]",
        "+86 138-0013-8000, +[电话号码]",
        "138 0013 8000, [电话号码]",
    })
    void numbersOfPersonsAreMasked(String text, String masked) {
        assertThat(Logs.masked(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"took 1234567 ns", "article 1064 of 56000", "20200528001", "1767225600000", "1380013800", ""})
    void otherNumbersStay(String text) {
        assertThat(Logs.masked(text)).isEqualTo(text);
    }

    @Test
    void aRecordIsOneLineWithItsCausesAndWithoutPersons() {
        LogRecord record = new LogRecord(Level.WARNING, "first\nsecond\r\n13800138000");
        record.setLoggerName("org.mingfa.runtime.web.PageHandler");
        record.setThrown(new IllegalStateException("outer", new IllegalArgumentException("id 11010519491231002X")));

        String line = new Logs.OneLine().format(record);

        assertThat(line)
                .contains(" WARNING PageHandler first | second | [电话号码] <- ")
                .contains("IllegalStateException: outer at ", "IllegalArgumentException: id [身份证号]")
                .endsWith("\n")
                .hasLineCount(1);
    }
}
