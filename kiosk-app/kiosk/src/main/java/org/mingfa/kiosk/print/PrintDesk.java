package org.mingfa.kiosk.print;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.mingfa.device.printer.DocumentPrinter;
import org.mingfa.device.printer.PrintOutcome;
import org.mingfa.device.printer.PrintOutcome.NotPrinted;
import org.mingfa.device.printer.PrintTrouble;
import org.mingfa.device.printer.PrinterState;
import org.mingfa.device.printer.ReceiptPrinter;

/// Shows and prints papers for visits. A visit prints a paper once on each printer, however often it taps;
/// after trouble it may try again. All of a visit is forgotten with it, and what comes for it later is turned
/// away. Safe for several threads.
public final class PrintDesk implements AutoCloseable {
    private static final int ENDED_VISITS = 256;

    private final PaperPdf paperPdf;
    private final Optional<DocumentPrinter> documents;
    private final Optional<ReceiptPrinter> receipts;
    private final PrintJobStore store;
    private final PrintQueue pages;
    private final PrintQueue rolls;
    private final Object drawing = new Object();
    private final Map<String, VisitPapers> visits = new HashMap<>();
    private final Set<String> ended = Collections.newSetFromMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > ENDED_VISITS;
        }
    });

    /// @param deadline from the tap to an answer, a minute or so
    public PrintDesk(
            PaperPdf paperPdf,
            Optional<DocumentPrinter> documents,
            Optional<ReceiptPrinter> receipts,
            PrintJobStore store,
            Duration deadline) {
        this.paperPdf = paperPdf;
        this.documents = documents;
        this.receipts = receipts;
        this.store = store;
        this.pages = new PrintQueue("print-a4", deadline);
        this.rolls = new PrintQueue("print-receipt", deadline);
    }

    /// A paper as the screen shows it.
    ///
    /// @param id of the paper, for [#picture] and [#progress]
    /// @param pages empty until it is set
    public record Preview(String id, Optional<Integer> pages) {}

    /// The states of the printers that this terminal has.
    public Map<PrintWay, PrinterState> printers() {
        Map<PrintWay, PrinterState> states = new EnumMap<>(PrintWay.class);
        documents.ifPresent(printer -> states.put(PrintWay.A4, printer.state()));
        receipts.ifPresent(printer -> states.put(PrintWay.RECEIPT, printer.state()));
        return states;
    }

    /// Takes a paper for the screen, at once; empty when the visit has ended.
    public synchronized Optional<Preview> preview(String visit, LawPaper paper) {
        return papers(visit)
                .map(papers -> papers.show(paper, paperPdf))
                .map(shown -> new Preview(paper.id(), shown.pages()));
    }

    /// Sets a paper, if that was not done before; empty when the visit has ended.
    public Optional<Preview> set(String visit, LawPaper paper) {
        preview(visit, paper);
        return shown(visit, paper.id())
                .map(shown -> new Preview(paper.id(), Optional.of(shown.sheets().pages())));
    }

    /// A page of a paper that was previewed: a PNG, 900 pixels wide.
    ///
    /// @param page from 1
    public Optional<byte[]> picture(String visit, String id, int page) {
        // A picture in the making takes 10 MB; browsers ask for several at once.
        synchronized (drawing) {
            return shown(visit, id)
                    .flatMap(shown -> PaperPreview.page(shown.sheets().pdf(), page));
        }
    }

    /// Sets and draws a paper that nobody sees.
    ///
    /// @return its first page
    public Optional<byte[]> rehearse(LawPaper paper) {
        byte[] pdf = paperPdf.pdf(paper);
        synchronized (drawing) {
            return PaperPreview.page(pdf, 1);
        }
    }

    /// The words of a paper as a QR code, for a phone to take away: a PNG.
    public Optional<byte[]> code(String visit, String id) {
        return shown(visit, id).map(shown -> PaperCode.png(shown.words()));
    }

    /// Prints, unless this visit's paper is printed or on its way.
    public synchronized PrintProgress print(String visit, LawPaper paper, PrintWay way) {
        return papers(visit)
                .map(papers -> papers.ask(paper.id(), way, () -> add(papers, paper, way)))
                .map(job -> withWayOn(job.progress(), way))
                .orElseGet(() -> new PrintProgress.Done(new NotPrinted(PrintTrouble.VISIT_ENDED)));
    }

    /// How far it is; empty if this was never asked for, or its visit has ended.
    public synchronized Optional<PrintProgress> progress(String visit, String id, PrintWay way) {
        return Optional.ofNullable(visits.get(visit))
                .flatMap(papers -> papers.job(id, way))
                .map(job -> withWayOn(job.progress(), way));
    }

    /// Forgets a visit. What has not begun to print never does, nor what a printer that cannot print has; what
    /// is coming out comes out.
    public synchronized void endVisit(String visit) {
        ended.add(visit);
        Optional.ofNullable(visits.remove(visit)).ifPresent(papers -> papers.withdraw(this::isBlocked));
    }

    private boolean isBlocked(PrintWay way) {
        return trouble(way).isPresent();
    }

    /// What keeps a printer from printing now.
    public Optional<PrintTrouble> trouble(PrintWay way) {
        return Optional.ofNullable(printers().get(way)).flatMap(PrinterState::trouble);
    }

    private Optional<VisitPapers> papers(String visit) {
        return ended.contains(visit)
                ? Optional.empty()
                : Optional.of(visits.computeIfAbsent(visit, _ -> new VisitPapers()));
    }

    synchronized Optional<ShownPaper> shown(String visit, String id) {
        return Optional.ofNullable(visits.get(visit)).flatMap(papers -> papers.shown(id));
    }

    private PrintJob add(VisitPapers papers, LawPaper paper, PrintWay way) {
        ShownPaper shown = papers.show(paper, paperPdf);
        Callable<PrintOutcome> work = switch (way) {
            case A4 -> () -> onPaper(shown);
            case RECEIPT -> () -> onRoll(paper);
        };
        long number = store.begin(way);
        return (way == PrintWay.A4 ? pages : rolls).add(work, () -> store.end(number));
    }

    private PrintOutcome onPaper(ShownPaper shown) throws InterruptedException {
        if (documents.isEmpty()) {
            return new NotPrinted(PrintTrouble.OFFLINE);
        }
        // The job's name stands in the printer's own list: nothing of the content.
        return documents.get().print("mingfa", shown.sheets().pdf());
    }

    private PrintOutcome onRoll(LawPaper paper) throws InterruptedException {
        if (receipts.isEmpty()) {
            return new NotPrinted(PrintTrouble.OFFLINE);
        }
        ReceiptPrinter printer = receipts.get();
        return printer.print(new ReceiptPaper(printer.width()).receipt(paper));
    }

    private PrintProgress withWayOn(PrintProgress progress, PrintWay way) {
        return progress instanceof PrintProgress.Done(NotPrinted not)
                ? new PrintProgress.Done(new NotPrinted(not.trouble(), not.advice() + otherWay(way)))
                : progress;
    }

    /// What the citizen can do about a trouble; it names the other printer, if that can print.
    public String advice(PrintTrouble trouble, PrintWay way) {
        return trouble.advice() + otherWay(way);
    }

    private String otherWay(PrintWay way) {
        return Optional.ofNullable(printers().get(way.other()))
                .filter(PrinterState::canPrint)
                .map(_ -> "也可以改打" + way.other().chinese() + "。")
                .orElse("");
    }

    @Override
    public void close() {
        pages.close();
        rolls.close();
    }
}
