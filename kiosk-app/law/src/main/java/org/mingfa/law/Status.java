package org.mingfa.law;

/// Whether a version of a law binds on the day the pack was built.
public enum Status {
    IN_FORCE("现行有效"),
    SUPERSEDED("已被修改"),
    REPEALED("已经废止"),
    NOT_YET_IN_FORCE("尚未施行");

    private final String chinese;

    Status(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
