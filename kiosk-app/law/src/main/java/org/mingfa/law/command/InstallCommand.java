package org.mingfa.law.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mingfa.law.pack.LawProbe;
import org.mingfa.update.PackShelf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `mingfa law install`: puts a pack onto a terminal's shelf; a running kiosk takes it up by itself.
@Command(
        name = "install",
        description = "Verify a pack and make it a terminal's current one.",
        mixinStandardHelpOptions = true)
final class InstallCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private GivenPack pack = new GivenPack();

    @Option(names = "--home", required = true, paramLabel = "DIR", description = "the kiosk's folder")
    private Path home = Path.of("");

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        return switch (new PackShelf(home.resolve("packs"), pack.keys()).install(pack.file(), new LawProbe())) {
            case PackShelf.Outcome.Shelved shelved -> {
                out.println("已安装：" + shelved.manifest().created() + " 的法律内容，"
                        + shelved.manifest().counts());
                yield 0;
            }
            case PackShelf.Outcome.Refused refused -> {
                spec.commandLine().getErr().println(refused.reason().sentence() + "原来的内容包没有动。");
                yield GivenPack.REFUSED;
            }
            case PackShelf.Outcome.Empty empty -> throw new IllegalStateException("an installation is never empty");
        };
    }
}
