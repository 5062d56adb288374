package org.mingfa.device.idcard;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What the module says of a request: SW3 of its reply (GA/T 467). Each has a reason for the technician and a
/// sentence for the citizen that says what to do.
public enum ReaderStatus {
    OK(0x90, "成功", Advice.NOTHING),
    CARD_FOUND(0x9F, "找到证件", Advice.NOTHING),
    NO_SUCH_ITEM(0x91, "证件里没有这一项", Advice.NOTHING),
    CHECK_SUM(0x10, "指令校验和错误", Advice.AGAIN),
    LENGTH(0x11, "指令长度错误", Advice.AGAIN),
    BAD_COMMAND(0x21, "指令不对", Advice.REPORT),
    NOT_PERMITTED(0x23, "没有权限执行这条指令", Advice.REPORT),
    UNKNOWN_FAULT(0x24, "原因不明的错误", Advice.AGAIN),
    CARD_REJECTS_SAM(0x31, "证件不认安全模块", Advice.OTHER_CARD),
    SAM_REJECTS_CARD(0x32, "安全模块不认证件", Advice.OTHER_CARD),
    VERIFICATION(0x33, "证件验证失败", Advice.OTHER_CARD),
    NOT_FOUND_YET(0x34, "还没有找到证件", Advice.LAY_FLAT),
    FINGERPRINT(0x37, "指纹信息错误", Advice.AGAIN),
    INFORMATION_LENGTH(0x3F, "证件信息长度错误", Advice.AGAIN),
    CARD_TYPE(0x40, "证件类型不对", Advice.OTHER_CARD),
    READ_FAILED(0x41, "读证件失败", Advice.LAY_FLAT),
    RANDOM_NUMBER(0x47, "取随机数失败", Advice.AGAIN),
    WRITE_FAILED(0x50, "写证件失败", Advice.AGAIN),
    SELF_TEST(0x60, "安全模块自检失败", Advice.REPORT),
    LOGIN(0x61, "安全模块没有登录", Advice.REPORT),
    NOT_AUTHORISED(0x66, "安全模块没有授权", Advice.REPORT),
    FIND_FAILED(0x80, "没有找到证件", Advice.LAY_FLAT),
    SELECT_FAILED(0x81, "选证件失败", Advice.LAY_FLAT),
    /// Any code that is in no standard.
    OTHER(-1, "读卡器给出没有见过的状态", Advice.AGAIN);

    private static final Map<Integer, ReaderStatus> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(ReaderStatus::code, Function.identity()));

    private final int code;
    private final String reason;
    private final String sentence;

    ReaderStatus(int code, String reason, String sentence) {
        this.code = code;
        this.reason = reason;
        this.sentence = sentence;
    }

    public static ReaderStatus of(int code) {
        return BY_CODE.getOrDefault(code, OTHER);
    }

    /// SW3, 0 to 255; -1 for [#OTHER].
    public int code() {
        return code;
    }

    /// For technicians, without a full stop.
    public String reason() {
        return reason;
    }

    /// For citizens; empty when there is nothing to say.
    public String sentence() {
        return sentence;
    }

    /// The module itself does not serve: no card will be read until somebody mends it.
    public boolean moduleIsOut() {
        return this == SELF_TEST || this == LOGIN || this == NOT_AUTHORISED;
    }

    private static final class Advice {
        static final String NOTHING = "";
        static final String AGAIN = "这次没有读好。请把证件拿起来，再放一次。";
        static final String LAY_FLAT = "没有读到证件。请把证件平放在读卡区，放好后先不要移动。";
        static final String OTHER_CARD = "这张证件在这台机器上读不出来。请换一张身份证件；没有的话，也可以不用证件继续查询。";
        static final String REPORT = "读卡器现在不能读证件。您可以不用证件继续查询；我们会尽快修好。";
    }
}
