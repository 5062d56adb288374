package org.mingfa.device.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.mingfa.device.printer.ipp.IppAddress;
import org.mingfa.device.probe.DeviceProbe;
import org.mingfa.device.probe.Finding;
import org.mingfa.device.probe.Finding.Found;
import org.mingfa.device.probe.Finding.Silent;
import org.mingfa.device.probe.Finding.Unusable;
import org.mingfa.device.probe.IppProbe;
import org.mingfa.device.probe.Places;
import org.mingfa.device.probe.Places.Place;
import org.mingfa.device.wire.WireAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.jr.ob.JSON;

/// `mingfa device probe`: which card readers and printers there are, and where. Ends with 1 when none
/// answered.
@Command(
        name = "probe",
        description = "Find card readers and printers by their protocols, at every serial port, USB printer, CUPS and"
                + " given address. Costs no paper.",
        mixinStandardHelpOptions = true)
public final class ProbeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "ADDRESS",
            description = "ask here too: tcp://10.0.0.7:9100, ipp://10.0.0.8/ipp/print, /dev/mingfa/idcard")
    private List<String> addresses = new ArrayList<>();

    @Option(names = "--only", description = "ask at the given addresses alone")
    private boolean only;

    @Option(names = "--json", description = "for a program")
    private boolean json;

    /// Where CUPS is, if there is one; not a word is lost where there is none.
    private static final String PRINT_SERVER = "ipp://127.0.0.1:631";

    /// A place and the question that is asked there.
    ///
    /// @param mute whether it is passed over when nothing was found
    private record Target(
            String place, String description, Optional<Path> lasting, Callable<Finding> question, boolean mute) {}

    private record Line(Target target, Finding finding) {
        boolean isWorthALine() {
            return !target.mute || finding instanceof Found;
        }
    }

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        List<Line> lines = ask(targets());
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JSON.std
                    .with(JSON.Feature.PRETTY_PRINT_OUTPUT)
                    .asString(lines.stream().map(ProbeCommand::asMap).toList()));
        } else {
            print(out, lines);
        }
        out.flush();
        return lines.stream().anyMatch(line -> line.finding() instanceof Found) ? 0 : 1;
    }

    private List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        if (!only) {
            Places.ofThisMachine().list().forEach(place -> targets.add(target(place)));
            targets.add(ipp(PRINT_SERVER, true));
        }
        for (String address : addresses) {
            targets.add(
                    address.matches("(?i)(ipps?|https?)://.*")
                            ? ipp(address, false)
                            : target(new Place(parse(address), "", Optional.empty())));
        }
        return targets;
    }

    private static Target target(Place place) {
        return new Target(
                place.address().place(),
                place.description(),
                place.lasting(),
                () -> DeviceProbe.ask(place.address()),
                false);
    }

    private Target ipp(String words, boolean mute) {
        IppAddress address = Arguments.read(spec, () -> IppAddress.parse(words));
        return new Target(words, "IPP", Optional.empty(), () -> IppProbe.ask(address), mute);
    }

    private WireAddress parse(String address) {
        return Arguments.read(spec, () -> WireAddress.parse(address, DeviceProbe.ANY_SPEED));
    }

    /// All at once: a silent serial port takes seconds.
    private static List<Line> ask(List<Target> targets) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Line> lines = new ArrayList<>();
            for (Future<Line> line : threads.invokeAll(targets.stream()
                    .map(target -> (Callable<Line>)
                            () -> new Line(target, target.question().call()))
                    .toList())) {
                lines.add(line.get());
            }
            return lines.stream().filter(Line::isWorthALine).toList();
        }
    }

    private static void print(PrintWriter out, List<Line> lines) {
        for (Line line : lines) {
            out.println(line.target().place() + "\t" + line.finding().sentence());
            line.target().lasting().ifPresent(path -> out.println("\t这个插口不变的名字：" + path));
        }
        if (lines.isEmpty()) {
            out.println("没有串口，也没有 USB 打印机。网络上的打印机请写出地址，例如 tcp://10.0.0.7:9100");
        }
    }

    private static Map<String, Object> asMap(Line line) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("place", line.target().place());
        map.put("description", line.target().description());
        line.target().lasting().ifPresent(path -> map.put("lasting", path.toString()));
        switch (line.finding()) {
            case Found(Finding.Kind kind, String address) -> {
                map.put("found", kind.name());
                map.put("address", address);
            }
            case Silent() -> map.put("found", "NOTHING");
            case Unusable(String trouble, String reason, String remedy) -> {
                map.put("trouble", trouble);
                map.put("reason", reason);
                map.put("remedy", remedy);
            }
        }
        map.put("sentence", line.finding().sentence());
        return map;
    }
}
