package org.mingfa.law.importer;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The clause by which a law ends others: 《个体工商户条例》同时废止. Renamed laws are known by nothing else.
final class RepealClause {
    private static final Pattern REPEALS = Pattern.compile("同时废止|予以废止|即行废止|自行废止|同时失效|日起废止");
    private static final Pattern PARTIAL = Pattern.compile("不一致|相抵触|规定|条款|第.{1,12}条|有关内容|部分");
    private static final Pattern TITLE = Pattern.compile("《([^《》]+(?:《[^《》]+》[^《》]*)*)》");

    private RepealClause() {}

    /// The titles, without 中华人民共和国, that these articles repeal as a whole.
    static List<String> titles(List<LawText.Unit> units) {
        return units.stream()
                .flatMap(unit -> Stream.of(unit.text().split("[。\n]")))
                .filter(sentence -> REPEALS.matcher(sentence).find())
                .flatMap(RepealClause::titlesOf)
                .toList();
    }

    private static Stream<String> titlesOf(String sentence) {
        return Stream.of(sentence.split("[；;]"))
                .filter(clause -> REPEALS.matcher(clause).find()
                        && !PARTIAL.matcher(aboutTitles(clause)).find())
                .flatMap(clause -> TITLE.matcher(clause).results().map(title -> title.group(1)))
                .map(title -> title.replaceFirst("^中华人民共和国", ""));
    }

    /// What is said of the titles, without them and without the law's name for itself.
    private static String aboutTitles(String clause) {
        Matcher matcher = TITLE.matcher(clause);
        return matcher.replaceAll("》").replace("本规定", "本法");
    }
}
