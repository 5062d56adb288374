package org.mingfa.device.printer.ipp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingfa.device.DeviceStatus.Condition;
import org.mingfa.device.printer.PrinterState;

class FindingsTest {
    private static final List<String> PDF = List.of("image/urf", "application/pdf");

    private static PrinterReport saying(boolean stopped, String... reasons) {
        return new PrinterReport("Laser", stopped, false, List.of(reasons), true, PDF, true, 99, List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "media-empty-error, PAPER_OUT",
        "media-empty, PAPER_OUT",
        "media-needed-error, PAPER_OUT",
        "media-empty-warning, PAPER_LOW",
        "media-low-report, PAPER_LOW",
        "media-jam-error, JAMMED",
        "cover-open-error, COVER_OPEN",
        "door-open, COVER_OPEN",
        "toner-empty-error, SUPPLIES_OUT",
        "toner-low-warning, SUPPLIES_LOW",
        "marker-supply-low-report, SUPPLIES_LOW",
        "opc-life-over, SUPPLIES_OUT",
        "offline-report, OFFLINE",
        "paused, FAULT",
        "fuser-over-temp-error, FAULT",
        "fuser-over-temp-warning, READY",
        "wifi-not-configured-report, READY"
    })
    void aReasonIsAState(String reason, PrinterState state) {
        assertThat(Findings.of(saying(false, reason)).state()).isEqualTo(state);
    }

    @Test
    void aReasonThatNobodyKnowsIsToldToTheTechnician() {
        Finding finding = Findings.of(saying(false, "flux-capacitor-warning"));

        assertThat(finding.condition()).isEqualTo(Condition.LIMITED);
        assertThat(finding.reason()).contains("flux-capacitor-warning");
    }

    @Test
    void whatAHandCanPutRightIsNamedBeforeWhatFollowsFromIt() {
        assertThat(Findings.of(saying(true, "paused", "media-empty-error", "toner-low"))
                        .state())
                .isEqualTo(PrinterState.PAPER_OUT);
        assertThat(Findings.of(saying(true, "paused")).reason()).contains("暂停");
        assertThat(Findings.of(saying(true)).state()).isEqualTo(PrinterState.FAULT);
    }

    @Test
    void aPrinterThatTakesNoPdfIsToBeSetUpThroughCups() {
        Finding finding = Findings.of(new PrinterReport(
                "Cheap", false, false, List.of(), true, List.of("image/urf", "image/pwg-raster"), true, 1, List.of()));

        assertThat(finding.state()).isEqualTo(PrinterState.FAULT);
        assertThat(finding.reason()).contains("PDF", "image/urf");
        assertThat(finding.remedy()).contains("CUPS");
    }

    @Test
    void aCartridgeNearItsEndIsNamedWithItsLevel() {
        List<Supply> supplies = List.of(new Supply("黑色墨粉", 5, 10), new Supply("硒鼓", -2, 10));
        Finding finding =
                Findings.of(new PrinterReport("Laser", false, false, List.of(), true, PDF, true, 99, supplies));

        assertThat(finding.state()).isEqualTo(PrinterState.SUPPLIES_LOW);
        assertThat(finding.reason()).isEqualTo("黑色墨粉 只剩 5%");
    }
}
