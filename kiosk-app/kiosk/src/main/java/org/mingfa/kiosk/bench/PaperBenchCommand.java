package org.mingfa.kiosk.bench;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import org.mingfa.device.printer.ink.Fonts;
import org.mingfa.kiosk.print.LawPaper;
import org.mingfa.kiosk.print.PaperPdf;
import org.mingfa.kiosk.print.PaperPreview;
import org.mingfa.law.bench.Machine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `mingfa bench paper`: a full A4 page of text, set as PDF and drawn for the screen.
@Command(name = "paper", description = "Time and size of an A4 page.", mixinStandardHelpOptions = true)
final class PaperBenchCommand implements Callable<Integer> {
    private static final int WARM_UP = 20;
    private static final int PARAGRAPHS = 5;
    private static final int LETTERS = 80;
    private static final String EVERYDAY = everydayHanzi();
    /// The median of 1,178 stretches of 400 letters from a public collection of Chinese law; 95 % have at most 185.
    private static final int DIFFERENT_HANZI = 154;
    private static final int FIRST_HANZI = 0x4E00;
    private static final int STRIDE = 17;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--runs",
            defaultValue = "50",
            description = "how often (default ${DEFAULT-VALUE}); the median counts")
    private int runs;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        out.println(Machine.describe());
        PaperPdf setter = new PaperPdf(Fonts.find(List.of()));
        long start = System.nanoTime();
        byte[] pdf = setter.pdf(page(i -> EVERYDAY.charAt(i * STRIDE)));
        out.printf("first page, fonts opened         %8.1f ms%n", (System.nanoTime() - start) / 1e6);
        out.printf(
                "size                             %8.1f KB, %d page, %d different hanzi%n",
                pdf.length / 1e3, PaperPreview.count(pdf), DIFFERENT_HANZI);
        print(out, "PDF, warm, letters seen before", _ -> setter.pdf(page(i -> EVERYDAY.charAt(i * STRIDE))));
        print(
                out,
                "PDF, warm, all letters new",
                run -> setter.pdf(page(i -> (char) (FIRST_HANZI + run * DIFFERENT_HANZI + i))));
        print(out, "picture, 900 pixels wide, warm", _ -> PaperPreview.page(pdf, 1));
        return 0;
    }

    private interface Work {
        Object run(int number);
    }

    private void print(PrintWriter out, String what, Work work) {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < WARM_UP + runs; i++) {
            long start = System.nanoTime();
            work.run(i);
            times.add(System.nanoTime() - start);
        }
        List<Long> warm = times.subList(WARM_UP, times.size()).stream().sorted().toList();
        out.printf(
                "%-32s median %5.1f ms   max %5.1f ms   (%d runs)%n",
                what, warm.get(runs / 2) / 1e6, warm.getLast() / 1e6, runs);
    }

    /// A full page.
    ///
    /// @param hanzi gives the n-th of the different hanzi
    private static LawPaper page(IntFunction<Character> hanzi) {
        List<LawPaper.Block> blocks = new ArrayList<>(List.of(new LawPaper.ArticleLabel("第一条")));
        for (int i = 0; i < PARAGRAPHS; i++) {
            blocks.add(new LawPaper.Paragraph(text(hanzi, i * LETTERS)));
        }
        return new LawPaper(
                LawPaper.Kind.ARTICLE,
                "试印条例",
                blocks,
                "现行有效",
                true,
                List.of(),
                "试印",
                "《试印条例》第一条",
                "公共法律服务站",
                LocalDateTime.of(2026, 1, 1, 0, 0));
    }

    private static String text(IntFunction<Character> hanzi, int from) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < from + LETTERS; i++) {
            text.append(hanzi.apply(i % DIFFERENT_HANZI));
        }
        return text.toString();
    }

    /// The 3,755 hanzi of level 1 of GB/T 2312, rows 16 to 55.
    private static String everydayHanzi() {
        byte[] codes = new byte[2 * 40 * 94];
        for (int i = 0; i < codes.length / 2; i++) {
            codes[2 * i] = (byte) (0xB0 + i / 94);
            codes[2 * i + 1] = (byte) (0xA1 + i % 94);
        }
        // Row 55 ends five letters early.
        return new String(codes, 0, codes.length - 10, Charset.forName("GB2312"));
    }
}
