package org.mingfa.device.printer;

/// Why a job is not on paper, in words for the citizen who waits for it.
public enum PrintTrouble {
    PAPER_OUT("打印机没有纸了。", "请告诉工作人员加纸，加好后再点一次打印。"),
    COVER_OPEN("打印机的盖子没有合上。", "请工作人员合上盖子，再点一次打印。"),
    JAMMED("纸卡在打印机里了。", "请不要用力拉纸，请工作人员取出来。"),
    SUPPLIES_OUT("打印机没有墨粉了。", "请告诉工作人员更换。"),
    OFFLINE("打印机没有连上。", "请告诉工作人员检查电源和连线。"),
    FAULT("打印机出了故障。", "请告诉工作人员。"),
    CANCELLED("这份打印在打印机上被取消了。", "需要的话请再点一次打印。"),
    NO_ANSWER("打印机一直没有回应，可能没有打出来。", "请看看出纸口；没有的话再点一次打印。"),
    REFUSED("这份内容打印不了。", "内容还在屏幕上，可以拍照带走。"),
    VISIT_ENDED("这次使用已经结束，没有再打印。", "需要的话请重新查一次。");

    private final String sentence;
    private final String advice;

    PrintTrouble(String sentence, String advice) {
        this.sentence = sentence;
        this.advice = advice;
    }

    public String sentence() {
        return sentence;
    }

    /// What the citizen can do.
    public String advice() {
        return advice;
    }
}
