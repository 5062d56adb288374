package org.mingfa.device.command;

import java.io.IOException;
import java.io.PrintWriter;
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
import org.mingfa.device.probe.DeviceProbe;
import org.mingfa.device.probe.Finding;
import org.mingfa.device.probe.Finding.Found;
import org.mingfa.device.probe.Finding.Silent;
import org.mingfa.device.probe.Finding.Unusable;
import org.mingfa.device.probe.Places;
import org.mingfa.device.probe.Places.Place;
import org.mingfa.device.wire.WireAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.jr.ob.JSON;

/// `mingfa device probe`: which card readers and receipt printers are plugged in, and where. Ends with 1 when none
/// answered.
@Command(
        name = "probe",
        description = "Find card readers and receipt printers by their protocols, at every serial port, USB printer and"
                + " given address. Costs no paper.",
        mixinStandardHelpOptions = true)
public final class ProbeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "ADDRESS", description = "ask here too: tcp://10.0.0.7:9100, /dev/mingfa/idcard")
    private List<String> addresses = new ArrayList<>();

    @Option(names = "--only", description = "ask at the given addresses alone")
    private boolean only;

    @Option(names = "--json", description = "for a program")
    private boolean json;

    private record Line(Place place, Finding finding) {}

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        List<Line> lines = ask(places());
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

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        if (!only) {
            places.addAll(Places.ofThisMachine().list());
        }
        for (String address : addresses) {
            places.add(new Place(parse(address), "", Optional.empty()));
        }
        return places;
    }

    private WireAddress parse(String address) {
        try {
            return WireAddress.parse(address, DeviceProbe.ANY_SPEED);
        } catch (IllegalArgumentException rubbish) {
            throw new ParameterException(spec.commandLine(), rubbish.getMessage(), rubbish);
        }
    }

    /// All at once: a silent serial port takes seconds.
    private static List<Line> ask(List<Place> places) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Line> lines = new ArrayList<>();
            for (Future<Line> line : threads.invokeAll(places.stream()
                    .map(place -> (Callable<Line>) () -> new Line(place, DeviceProbe.ask(place.address())))
                    .toList())) {
                lines.add(line.get());
            }
            return lines;
        }
    }

    private static void print(PrintWriter out, List<Line> lines) {
        for (Line line : lines) {
            out.println(line.place().address().place() + "\t" + line.finding().sentence());
            line.place().lasting().ifPresent(path -> out.println("\t这个插口不变的名字：" + path));
        }
        if (lines.isEmpty()) {
            out.println("没有串口，也没有 USB 打印机。网络上的打印机请写出地址，例如 tcp://10.0.0.7:9100");
        }
    }

    private static Map<String, Object> asMap(Line line) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("place", line.place().address().place());
        map.put("description", line.place().description());
        line.place().lasting().ifPresent(path -> map.put("lasting", path.toString()));
        switch (line.finding()) {
            case Found(Finding.Kind kind, String address) -> {
                map.put("found", kind.name());
                map.put("address", address);
            }
            case Silent() -> map.put("found", "NOTHING");
            case Unusable(var trouble, String remedy) -> {
                map.put("trouble", trouble.name());
                map.put("remedy", remedy);
            }
        }
        map.put("sentence", line.finding().sentence());
        return map;
    }
}
