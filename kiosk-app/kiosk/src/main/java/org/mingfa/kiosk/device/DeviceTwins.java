package org.mingfa.kiosk.device;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingfa.device.panel.Panel;
import org.mingfa.device.panel.PanelTwin;
import org.mingfa.device.printer.ink.Fonts;
import org.mingfa.device.printer.ipp.IppAddress;
import org.mingfa.device.twin.FaultScript;
import org.mingfa.device.twin.Pace;
import org.mingfa.device.twin.PtyPort;
import org.mingfa.device.twin.SocketPort;
import org.mingfa.device.twin.document.DocumentTwin;
import org.mingfa.device.twin.idcard.IdCardTwin;
import org.mingfa.device.twin.idcard.SampleCards;
import org.mingfa.device.twin.receipt.ReceiptTwin;
import org.mingfa.device.twin.touch.TouchTwin;

/// A whole terminal in software: each device speaks its real bytes to its real driver. For demonstrations and tests.
public final class DeviceTwins implements AutoCloseable {
    private static final Pace SERIAL = new Pace(115_200);
    private static final double LINES_PER_SECOND = 30;
    private static final Duration PAGE = Duration.ofSeconds(2);
    private static final Duration UNPLUGGED = Duration.ofSeconds(10);

    private final Path folder;
    private final IdCardTwin card;
    private final ReceiptTwin receipt;
    private final DocumentTwin document;
    private final TouchTwin touch;
    private final PanelTwin panel = new PanelTwin(PanelTwin.FULL);

    /// Something that hands do at the terminal.
    ///
    /// @param device whose it is, in Chinese
    record Act(String device, String label, Doing doing) {}

    interface Doing {
        void act() throws InterruptedException;
    }

    private DeviceTwins(Path folder, DeviceConfig config, Fonts fonts) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.card = IdCardTwin.start(new PtyPort(folder.resolve("idcard"), SERIAL), FaultScript.NONE, 1);
        this.receipt = new ReceiptTwin(
                new SocketPort(0, Pace.NONE),
                config.roll(),
                fonts.sans(),
                LINES_PER_SECOND,
                Optional.of(folder.resolve("receipt")));
        this.document = new DocumentTwin(folder.resolve("a4"), 0, PAGE);
        this.touch = new TouchTwin(folder.resolve("touch"));
    }

    /// @throws IOException when the folder cannot be written
    public static DeviceTwins start(Path folder, DeviceConfig config, Fonts fonts) throws IOException {
        return new DeviceTwins(folder, config, fonts);
    }

    /// The real drivers of these.
    public Devices drivers(DeviceConfig config, Fonts fonts, Clock clock) {
        DeviceConfig twins = new DeviceConfig(
                Optional.of(DeviceConfig.wire(card.address())),
                Optional.of(DeviceConfig.wire(receipt.address())),
                config.roll(),
                Optional.of(IppAddress.parse(document.address().toString())),
                Optional.empty(),
                config.screen().with(folder.resolve("touch")),
                config.twins());
        return Devices.open(twins, Optional.of(Panel.onTwin(panel, clock)), fonts, clock);
    }

    /// What a kiosk in another process is told to find these, but for the panel, which is in this process alone.
    public Map<String, String> settings() {
        return Map.of(
                "device.idcard", card.address(),
                "device.receipt", receipt.address(),
                "device.document", document.address().toString(),
                "device.touch", folder.resolve("touch").toString());
    }

    /// For tests, which say more than hands do.
    public IdCardTwin card() {
        return card;
    }

    public ReceiptTwin receipt() {
        return receipt;
    }

    public DocumentTwin document() {
        return document;
    }

    public PanelTwin panel() {
        return panel;
    }

    /// All that the developer's page offers.
    List<Act> acts() {
        List<Act> acts = new ArrayList<>();
        SampleCards.all().forEach(each -> acts.add(new Act("身份证", each.title(), () -> card.insert(each))));
        acts.add(new Act("身份证", "拿起证件", card::lift));
        acts.add(new Act("身份证", "读卡器拔掉十秒", () -> unplug(card::unplug, card::replug)));
        acts.add(new Act("听筒和按键", "拿起听筒", panel::liftHandset));
        acts.add(new Act("听筒和按键", "挂上听筒", panel::hangUp));
        acts.add(new Act("听筒和按键", "按呼叫键", panel::pressCall));
        acts.add(new Act("听筒和按键", "有人走近", panel::someoneComes));
        acts.add(new Act("听筒和按键", "人走开", panel::someoneGoes));
        acts.add(new Act("机箱", "打开机箱门", panel::openDoor));
        acts.add(new Act("机箱", "关上机箱门", panel::closeDoor));
        acts.add(new Act("小票打印机", "拿走纸", receipt::takePaperAway));
        acts.add(new Act("小票打印机", "装上纸", receipt::loadPaper));
        acts.add(new Act("小票打印机", "打开盖子", receipt::openCover));
        acts.add(new Act("小票打印机", "合上盖子", receipt::closeCover));
        acts.add(new Act("小票打印机", "拔掉十秒", () -> unplug(receipt::unplug, receipt::replug)));
        acts.add(new Act("A4 打印机", "拿走纸", document::takePaperAway));
        acts.add(new Act("A4 打印机", "装上纸", document::putPaperIn));
        acts.add(new Act("A4 打印机", "卡纸", document::jam));
        acts.add(new Act("A4 打印机", "取出卡住的纸", document::clearJam));
        acts.add(new Act("A4 打印机", "拔掉十秒", () -> unplug(document::unplug, document::plugIn)));
        return acts;
    }

    private static void unplug(Runnable out, Runnable in) {
        out.run();
        Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(UNPLUGGED);
                in.run();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
    }

    @Override
    public void close() {
        card.close();
        receipt.close();
        document.close();
        touch.close();
        panel.close();
    }
}
