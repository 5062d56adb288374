package org.mingfa.kiosk.input.pinyin.build;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Arrays;
import java.util.List;
import org.mingfa.kiosk.input.pinyin.PinyinTable;

/// Tells simplified hanzi in use from all others: those of GB 2312, and some that occur in names.
final class Hanzi {
    private static final String IN_NAMES = "镕堃喆玥昇翀璟祎赟翊旻昉琛珺瑄珮玙甯堉垚淼犇骉焱燚鑫喆婳妤姝娴媛嫒婧";

    /// Parts of hanzi that GB 2312 holds too.
    private static final String PARTS = "氵忄扌犭纟衤辶阝讠钅饣宀冖冫亻刂卩廴彳艹廾彡攵灬爿礻罒虍丬丶丿乛亅亠凵勹匚冂彐夂夊屮巛癶疒髟";

    private final CharsetEncoder simplified = Charset.forName("GB2312").newEncoder();

    boolean isSimplified(char hanzi) {
        return Character.isIdeographic(hanzi)
                && PARTS.indexOf(hanzi) < 0
                && (simplified.canEncode(hanzi) || IN_NAMES.indexOf(hanzi) >= 0);
    }

    boolean isWord(String text) {
        return !text.isEmpty()
                && text.length() <= PinyinTable.LONGEST_WORD
                && text.chars().allMatch(hanzi -> isSimplified((char) hanzi));
    }

    /// The runs of hanzi in a text.
    List<String> runs(String text) {
        return Arrays.stream(text.split("[^\\p{IsHan}]+"))
                .filter(run -> !run.isEmpty())
                .toList();
    }
}
