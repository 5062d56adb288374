package org.mingfa.device.idcard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingfa.device.DeviceStatus.Condition;
import org.mingfa.device.idcard.CardRead.NoCard;
import org.mingfa.device.idcard.CardRead.Present;
import org.mingfa.device.idcard.CardRead.ReaderOffline;
import org.mingfa.device.idcard.CardRead.Unreadable;
import org.mingfa.device.twin.FaultScript;
import org.mingfa.device.twin.Pace;
import org.mingfa.device.twin.PtyPort;
import org.mingfa.device.twin.idcard.IdCardFault;
import org.mingfa.device.twin.idcard.IdCardTwin;
import org.mingfa.device.twin.idcard.SampleCards;
import org.mingfa.device.wire.TtyPort;

/// The driver and the twin over a pseudo terminal, a pair for each test.
@Execution(ExecutionMode.CONCURRENT)
class IdCardTwinTest extends IdCardReaderContract {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Clock JUNE = Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private static final long SEED = 1;
    private static final int BAUD = 115_200;

    @TempDir
    Path folder;

    private IdCardTwin twin;
    private SamIdCardReader reader;

    @BeforeEach
    void plugIn() {
        Path link = folder.resolve("idcard");
        twin = IdCardTwin.start(new PtyPort(link, new Pace(BAUD)), FaultScript.NONE, SEED);
        reader = SamIdCardReader.start(new TtyPort(link, BAUD), JUNE);
    }

    @AfterEach
    void unplug() {
        reader.close();
        twin.close();
    }

    @Override
    IdCardReader reader() {
        return reader;
    }

    @Override
    void layCardDown() {
        twin.insert(SampleCards.named("lin-xiaoyu"));
    }

    @Override
    void liftCard() {
        twin.lift();
    }

    @Test
    void aCardThatLiesThereAlreadyIsRead() throws InterruptedException {
        awaitWorking();
        layCardDown();
        Present present = (Present) reader.await(LONG);
        assertThat(present.card().name()).isEqualTo("林晓雨");
        assertThat(present.remarks()).isEmpty();
    }

    @Test
    void anExpiredCardIsPresentWithARemark() throws InterruptedException {
        assertThat(((Present) read("expired")).remarks()).containsExactly(CardRemark.EXPIRED);
    }

    @Test
    void aCardOfAPersonWhoMovedHasItsLaterAddresses() throws InterruptedException {
        ResidentCard card = (ResidentCard) ((Present) read("forever")).card();
        assertThat(card.laterAddresses()).containsExactly("湖北省示例市示范区新城路20号", "湖北省示例市示范区滨江花园9栋1单元202室");
        assertThat(card.latestAddress()).isEqualTo("湖北省示例市示范区滨江花园9栋1单元202室");
    }

    @Test
    void anEmptyChipIsUnreadableOnce() throws InterruptedException {
        assertThat(read("blank")).isEqualTo(Unreadable.BLANK);
        assertThat(reader.await(Duration.ofMillis(500))).isEqualTo(new NoCard());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "noise find",
                "noise select",
                "noise read",
                "flip-bit find",
                "flip-bit select",
                "half-frame find",
                "half-frame select",
                "wrong-length find",
                "wrong-length select",
                "answer-after 300ms find",
                "answer-after 300ms select",
                "say 80 find",
                "say 81 select",
                "say 41 read",
                "silent 300ms"
            })
    void aPassingFaultCostsTheCitizenNothing(String fault) throws InterruptedException {
        awaitWorking();
        act(fault);
        assertThat(read("lin-xiaoyu")).isInstanceOf(Present.class);
    }

    /// The module believes that it was read, so it will not find it again.
    @ParameterizedTest
    @ValueSource(strings = {"flip-bit read", "half-frame read", "wrong-length read", "answer-after 2500ms read"})
    void aLostReadAsksToLayTheCardDownAgain(String fault) throws InterruptedException {
        awaitWorking();
        act(fault);
        CardRead read = read("lin-xiaoyu");
        assertThat(read).isInstanceOf(Unreadable.class);
        assertThat(read.sentence()).contains("拿起来", "再");
        twin.lift();
        assertThat(read("rare-hanzi")).isInstanceOf(Present.class);
    }

    @Test
    void aLateReadOfOneCardIsNeverTakenForTheNext() throws InterruptedException {
        awaitWorking();
        BlockingQueue<CardRead> told = new LinkedBlockingQueue<>();
        try (IdCardReader.Asking asking = reader.onCard(told::add)) {
            act("answer-after 3s read");
            twin.insert(SampleCards.named("lin-xiaoyu"));
            Eventually.becomes(() -> frames().contains("AA AA AA 96 69 00 03 30 01 32"), this::frames);
            // The module has read the first card by now. On a slower machine it reads none: this proves less then.
            Thread.sleep(600);
            twin.insert(SampleCards.named("rare-hanzi"));
            CardRead read = told.poll(LONG.toMillis(), TimeUnit.MILLISECONDS);
            while (!(read instanceof Present)) {
                assertThat(read).isNotNull();
                read = told.poll(LONG.toMillis(), TimeUnit.MILLISECONDS);
            }
            assertThat(((Present) read).card().name()).isEqualTo("王𠮷𫖮");
        }
    }

    @Test
    void aCardThatWasReadIsNotSeenUntilLifted() throws InterruptedException {
        read("lin-xiaoyu");
        assertThat(reader.readAgain(Duration.ofMillis(600))).isEqualTo(new NoCard());
        twin.lift();
        twin.insert(SampleCards.named("lin-xiaoyu"));
        assertThat(reader.readAgain(LONG)).isInstanceOf(Present.class);
    }

    @Test
    void noCardIsReadWhileNobodyAsks() throws InterruptedException {
        awaitWorking();
        layCardDown();
        Eventually.becomes(() -> frames().split("00 03 11 FF ED", -1).length > 1, this::frames);
        assertThat(frames()).doesNotContain("00 03 20 01 22");
    }

    @Test
    void anUnpluggedReaderIsOfflineAndWorksAgainWhenPluggedIn() throws InterruptedException {
        awaitWorking();
        twin.unplug();
        Eventually.becomes(() -> reader.status().condition() == Condition.OFFLINE, () -> "" + reader.status());
        CardRead read = reader.await(LONG);
        assertThat(read).isInstanceOf(ReaderOffline.class);
        assertThat(read.sentence()).contains("读卡器暂时用不了");
        twin.replug();
        assertThat(readWhenWorking()).isInstanceOf(Present.class);
    }

    @Test
    void aModuleWithoutAuthorisationBlocksTheReader() throws InterruptedException {
        awaitWorking();
        act("say 66 find");
        assertThat(reader.await(LONG)).isEqualTo(new ReaderOffline(ReaderStatus.NOT_AUTHORISED.reason()));
        assertThat(readWhenWorking()).isInstanceOf(Present.class);
    }

    private CardRead readWhenWorking() throws InterruptedException {
        awaitWorking();
        return read("lin-xiaoyu");
    }

    private CardRead read(String card) throws InterruptedException {
        twin.insert(SampleCards.named(card));
        return reader.await(LONG);
    }

    private String frames() {
        return String.join("\n", reader.lastFrames());
    }

    private void act(String fault) {
        twin.play(FaultScript.parse("at 0s " + fault, List.of(IdCardFault.values())));
    }
}
