package org.mingfa.law;

import java.util.Arrays;
import java.util.Optional;

/// The rank of a text in the order of Chinese law (立法法 chapters 2 to 4), highest first.
public enum Level {
    CONSTITUTION("宪法"),
    STATUTE("法律"),
    ADMINISTRATIVE_REGULATION("行政法规"),
    JUDICIAL_INTERPRETATION("司法解释"),
    DEPARTMENT_RULE("部门规章"),
    LOCAL_REGULATION("地方性法规"),
    CASE("案例");

    private final String chinese;

    Level(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    public static Optional<Level> find(String chinese) {
        return Arrays.stream(values())
                .filter(level -> level.chinese.equals(chinese))
                .findFirst();
    }
}
