package org.mingfa.device.idcard;

import java.time.Duration;
import java.util.Optional;
import org.mingfa.device.DeviceStatus.Condition;
import org.mingfa.device.SelfTest;
import org.mingfa.device.StatusBoard;
import org.mingfa.device.idcard.CardRead.ReaderOffline;

/// Says how the reader is, from what the module answers. For the reader's thread.
final class SamHealth {
    private final StatusBoard board;
    private final AnswerQuality quality;
    private final CardListeners listeners;

    SamHealth(StatusBoard board, AnswerQuality quality, CardListeners listeners) {
        this.board = board;
        this.quality = quality;
        this.listeners = listeners;
    }

    void judge(ReaderStatus said) {
        if (said.moduleIsOut()) {
            block(said);
        } else if (quality.isPoor()) {
            board.become(Condition.LIMITED, "读卡器的答复时有损坏或迟到", "请检查读卡器的线；一直这样请更换线或读卡器");
        } else {
            board.working();
        }
    }

    private void block(ReaderStatus said) {
        if (board.status().condition() != Condition.BLOCKED) {
            board.become(Condition.BLOCKED, said.reason(), "请给读卡器断电再通电；一直这样请联系读卡器厂家");
            listeners.tell(new ReaderOffline(said.reason()));
        }
    }

    /// @param reply to the question for the module's id
    static SelfTest tested(Optional<IdCardFrame> reply, Duration took) {
        if (reply.isEmpty()) {
            return new SelfTest(false, "读卡器没有按时答复。请检查读卡器的线，再试一次。", took);
        }
        ReaderStatus status = ReaderStatus.of(reply.get().status());
        return status == ReaderStatus.OK
                ? new SelfTest(true, "读卡器有回应，安全模块编号 " + SamId.words(reply.get().data()) + "。", took)
                : new SelfTest(false, "读卡器答复：" + status.reason() + "。请给读卡器断电再通电，再试一次。", took);
    }
}
