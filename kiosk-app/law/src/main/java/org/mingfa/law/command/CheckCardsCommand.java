package org.mingfa.law.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.mingfa.law.card.CardCheck;
import org.mingfa.law.card.StarterCard;
import org.mingfa.law.card.StarterCards;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `mingfa law check-cards`: proves that what the cards cite is still the law.
@Command(
        name = "check-cards",
        description = "Hold the starter cards against a pack's law.",
        mixinStandardHelpOptions = true)
final class CheckCardsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private GivenPack pack = new GivenPack();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        return pack.open(false, opened -> {
            List<StarterCard> cards = StarterCards.load();
            List<String> findings = new CardCheck(opened.library().laws()).findings(cards);
            findings.forEach(out::println);
            int cited = cards.stream().mapToInt(card -> card.basis().size()).sum();
            out.println(cards.size() + " 张卡片，引用 " + cited + " 处，有问题的 " + findings.size() + " 处。");
            return findings.isEmpty() ? 0 : 1;
        });
    }
}
