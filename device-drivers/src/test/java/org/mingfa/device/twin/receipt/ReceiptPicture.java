package org.mingfa.device.twin.receipt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mingfa.device.printer.PrintOutcome;
import org.mingfa.device.printer.Receipt;
import org.mingfa.device.printer.RollWidth;
import org.mingfa.device.printer.escpos.EscPos;
import org.mingfa.device.printer.escpos.EscPosReceiptPrinter;
import org.mingfa.device.printer.ink.Fonts;
import org.mingfa.device.printer.ink.Typeface;
import org.mingfa.device.twin.Pace;
import org.mingfa.device.twin.SocketPort;
import org.mingfa.device.wire.WireAddress;

/// Makes `docs/images/receipt-twin.png` again: an article of a made-up law, from the driver to the twin's paper. Its
/// argument is the file.
final class ReceiptPicture {
    private static final Receipt ARTICLE = new Receipt(List.of(
            Receipt.Text.centred("法律条文"),
            Receipt.Text.title("示例工钱条例"),
            Receipt.Text.centred("现行有效"),
            new Receipt.Rule(),
            Receipt.Text.bold("第三条  工资按月支付"),
            Receipt.Text.plain("　　工资应当以货币形式按月支付给本人，不得克扣或者无故拖欠；农民工可以拨打12333投诉，也可以拨打12348请律师帮忙（免费）。"),
            Receipt.Text.bold("第四条  姓名照写"),
            Receipt.Text.plain("　　姓名中有㛃、䶮、𠮷、𬎆、𫖯等字的，造册、发放工资时应当写对每一个字，不得以“打不出”为由改名。"),
            new Receipt.Rule(),
            new Receipt.Qr("《示例工钱条例》第三条、第四条"),
            Receipt.Text.centred("手机扫码，带走这两条"),
            new Receipt.Gap(),
            Receipt.Text.plain("领取人：王䶮"),
            new Receipt.Text("2026年8月1日  No. 0042", Receipt.Align.RIGHT, false, false),
            new Receipt.Cut()));

    private ReceiptPicture() {}

    static void main(String... arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("receipt");
        Typeface face = Fonts.find(List.of()).sans();
        RollWidth width = RollWidth.MM58;
        try (ReceiptTwin twin = new ReceiptTwin(new SocketPort(0, Pace.NONE), width, face, 0, Optional.of(folder));
                EscPosReceiptPrinter printer = new EscPosReceiptPrinter(
                        WireAddress.parse(twin.address(), 0).source(),
                        new EscPos(width, face, EscPos.QrMaker.PRINTER),
                        Clock.systemUTC())) {
            while (!printer.state().canPrint()) {
                Thread.sleep(10);
            }
            PrintOutcome outcome = printer.print(ARTICLE);
            Slip slip = twin.slips().getFirst();
            System.out.println(outcome + " " + slip.oddities());
            Files.move(slip.picture().orElseThrow(), Path.of(arguments[0]), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
