package org.mingfa.kiosk.print;

/// The two ways to take law home.
public enum PrintWay {
    A4("A4 纸"),
    RECEIPT("小票");

    private final String chinese;

    PrintWay(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    PrintWay other() {
        return this == A4 ? RECEIPT : A4;
    }
}
