package org.mingfa.device.printer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReceiptTextTest {
    @Test
    void eachLineIsAPart() {
        assertThat(ReceiptText.parse("\uFEFF# 明法亭\n---\r\n\n第三条  工资\nqr: 《示例》第三条\nqr:\n#无题")
                        .parts())
                .containsExactly(
                        Receipt.Text.title("明法亭"),
                        new Receipt.Rule(),
                        new Receipt.Gap(),
                        Receipt.Text.plain("第三条  工资"),
                        new Receipt.Qr("《示例》第三条"),
                        Receipt.Text.plain("qr:"),
                        Receipt.Text.plain("#无题"),
                        new Receipt.Cut());
    }

    @Test
    void anEmptyTextIsAnEmptySlip() {
        assertThat(ReceiptText.parse("").parts()).containsExactly(new Receipt.Cut());
    }
}
