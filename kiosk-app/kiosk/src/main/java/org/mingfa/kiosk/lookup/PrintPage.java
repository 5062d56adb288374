package org.mingfa.kiosk.lookup;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mingfa.device.printer.PrintOutcome;
import org.mingfa.device.printer.PrinterState;
import org.mingfa.kiosk.page.Pages;
import org.mingfa.kiosk.print.LawPaper;
import org.mingfa.kiosk.print.PrintDesk;
import org.mingfa.kiosk.print.PrintProgress;
import org.mingfa.kiosk.print.PrintWay;
import org.mingfa.kiosk.visit.VisitPage;
import org.mingfa.kiosk.visit.Visits;
import org.mingfa.runtime.web.Exchange;
import org.mingfa.runtime.web.Reply;

/// What she takes home, first as it will look, then on paper.
public final class PrintPage {
    /// The parts of the page, by their ids.
    private static final String SHEETS = "sheets";
    private static final String PRINTING = "printing";

    private final Pages pages;
    private final Visits visits;
    private final PrintDesk desk;
    private final Papers papers;

    public PrintPage(Pages pages, Visits visits, PrintDesk desk, Papers papers) {
        this.pages = pages;
        this.visits = visits;
        this.desk = desk;
        this.papers = papers;
    }

    /// @param sheets the addresses of the pictures of its pages; empty until it is set
    /// @param what the address that prints it
    /// @param ways the printers that this terminal has
    /// @param code the address of the QR code that holds its words, where paper may fail
    public record View(
            Optional<List<String>> sheets,
            String what,
            List<Way> ways,
            Optional<Progress> progress,
            Optional<String> code) {}

    /// @param trouble why it cannot print now, in a few words; empty if it can
    public record Way(PrintWay way, Optional<String> trouble) {}

    /// How far the printing is.
    ///
    /// @param way where
    /// @param sentence empty while it is under way
    /// @param advice what to do; empty when all is well
    public record Progress(PrintWay way, boolean done, boolean printed, String sentence, String advice) {}

    public Reply article(Exchange exchange) {
        return answer(exchange, papers.article(exchange.path("id")));
    }

    public Reply card(Exchange exchange) {
        return answer(exchange, papers.card(exchange.path("id")));
    }

    public Reply results(Exchange exchange) {
        return answer(exchange, papers.results(Question.of(exchange)));
    }

    /// A page of a paper that this visit looks at.
    public Reply sheet(Exchange exchange) {
        String page = exchange.path("page");
        return visits.current()
                .filter(visit -> page.matches("\\d{1,3}"))
                .flatMap(visit -> desk.picture(visit, exchange.path("id"), Integer.parseInt(page)))
                .<Reply>map(png -> new Reply.Bytes("image/png", png))
                .orElseGet(Reply.NotFound::new);
    }

    /// Shows a paper; with a `way` it prints it, once however often she taps, and tells how far it is. The page
    /// comes at once; its part `sheets` when the paper is set.
    private Reply answer(Exchange exchange, Optional<LawPaper> paper) {
        return paper.flatMap(wanted -> view(exchange, visits.current().orElse(""), wanted))
                .map(view -> switch (exchange.part().orElse("")) {
                    case SHEETS -> pages.part("sheets.jte", "view", view);
                    case PRINTING -> pages.part("printing.jte", "view", view);
                    default -> pages.html("print.jte", "title.print", view);
                })
                .orElseGet(Reply.NotFound::new);
    }

    private Optional<View> view(Exchange exchange, String visit, LawPaper paper) {
        Optional<Progress> progress =
                exchange.first("way").flatMap(PrintPage::way).flatMap(way -> progress(exchange, visit, paper, way));
        Optional<PrintDesk.Preview> preview =
                isPart(exchange, SHEETS) ? desk.set(visit, paper) : desk.preview(visit, paper);
        return preview.map(each -> view(exchange, visit, each, progress));
    }

    private List<Way> ways() {
        return desk.printers().entrySet().stream()
                .map(printer -> new Way(
                        printer.getKey(),
                        Optional.of(printer.getValue())
                                .filter(state -> !state.canPrint())
                                .map(PrinterState::sentence)))
                .toList();
    }

    private static boolean isPart(Exchange exchange, String part) {
        return exchange.part().filter(part::equals).isPresent();
    }

    private View view(Exchange exchange, String visit, PrintDesk.Preview preview, Optional<Progress> progress) {
        return new View(
                sheets(preview, visit),
                exchange.target().replaceFirst("[?&]way=.*", ""),
                ways(),
                progress,
                Optional.of(VisitPage.picture("/print/code/" + preview.id(), visit))
                        .filter(_ -> needsCode(progress)));
    }

    /// A page that asks how far it is must not print again what has just failed.
    private Optional<Progress> progress(Exchange exchange, String visit, LawPaper paper, PrintWay way) {
        Optional<PrintProgress> progress = isPart(exchange, PRINTING)
                ? desk.progress(visit, paper.id(), way)
                : Optional.of(desk.print(visit, paper, way));
        return progress.map(each -> progress(way, each))
                .map(each -> each.done() ? each : stuck(way).orElse(each));
    }

    /// A printer that has just come to a stop is waited for, but not without a word.
    private Optional<Progress> stuck(PrintWay way) {
        return desk.trouble(way)
                .map(trouble -> new Progress(way, false, false, trouble.sentence(), desk.advice(trouble, way)));
    }

    /// Where no printer can print, or one has just failed.
    private boolean needsCode(Optional<Progress> progress) {
        return desk.printers().values().stream().noneMatch(PrinterState::canPrint)
                || progress.filter(each -> !each.sentence().isEmpty()).isPresent();
    }

    /// The words of a paper that this visit looks at, for a phone.
    public Reply code(Exchange exchange) {
        return visits.current()
                .flatMap(visit -> desk.code(visit, exchange.path("id")))
                .<Reply>map(png -> new Reply.Bytes("image/png", png))
                .orElseGet(Reply.NotFound::new);
    }

    private static Optional<PrintWay> way(String name) {
        return Arrays.stream(PrintWay.values())
                .filter(way -> way.name().equals(name))
                .findFirst();
    }

    private static Optional<List<String>> sheets(PrintDesk.Preview preview, String visit) {
        return preview.pages()
                .map(pages -> IntStream.rangeClosed(1, pages)
                        .mapToObj(page -> VisitPage.picture("/print/sheet/" + preview.id() + "/" + page, visit))
                        .toList());
    }

    private static Progress progress(PrintWay way, PrintProgress progress) {
        return switch (progress) {
            case PrintProgress.Waiting waiting -> new Progress(way, false, false, "", "");
            case PrintProgress.Printing printing -> new Progress(way, false, false, "", "");
            case PrintProgress.Done(PrintOutcome.Printed printed) -> new Progress(way, true, true, "", "");
            case PrintProgress.Done(PrintOutcome.NotPrinted not) ->
                new Progress(way, true, false, not.sentence(), not.advice());
        };
    }
}
