package org.mingfa.device.idcard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingfa.device.idcard.CardRead.Present;
import org.mingfa.device.idcard.CardRead.Unreadable;
import org.mingfa.device.twin.idcard.SampleCard;
import org.mingfa.device.twin.idcard.SampleCards;
import org.mingfa.device.twin.idcard.SampleReplies;

class SampleCardsTest {
    private final Map<String, CardRead> reads = new HashMap<>();

    SampleCardsTest() {
        List<byte[]> replies = SampleReplies.textAndPhoto();
        for (int i = 0; i < replies.size(); i++) {
            FrameReader frames = FrameReader.ofReplies();
            frames.add(replies.get(i));
            CardRead read = CardReply.textAndPhoto(frames.next().orElseThrow().data(), LocalDate.of(2026, 6, 1));
            reads.put(SampleCards.all().get(i).name(), read);
        }
    }

    @Test
    void theOddOnesAreOddAsTheirNamesSay() {
        assertThat(((Present) read("expired")).remarks()).containsExactly(CardRemark.EXPIRED);
        assertThat(((Present) read("wrong-check-digit")).remarks()).containsExactly(CardRemark.CHECK_DIGIT_WRONG);
        assertThat(read("blank")).isEqualTo(Unreadable.BLANK);
        assertThat(((Present) read("forever")).card().validity().forever()).isTrue();
    }

    @Test
    void theOthersHaveValidNumbersAndDates() {
        reads.keySet().removeAll(List.of("expired", "wrong-check-digit", "blank"));
        assertThat(reads)
                .hasSize(9)
                .allSatisfy((name, read) ->
                        assertThat(((Present) read).remarks()).as(name).isEmpty());
    }

    @Test
    void thereIsOneOfEachLayout() {
        assertThat(reads.values().stream()
                        .filter(Present.class::isInstance)
                        .map(read -> ((Present) read).card())
                        .map(card -> card instanceof ForeignerCard foreigner ? foreigner.edition() : card.kind()))
                .contains("居民身份证", "港澳台居民居住证", ForeignerCard.Edition.OF_2017, ForeignerCard.Edition.OF_2023);
    }

    @Test
    void aCardFileThatCannotBeReadIsNamed() {
        assertThatThrownBy(() -> SampleCard.parse("mine", "card passport"))
                .hasMessageContaining("There is no card \"passport\", only resident");
        assertThatThrownBy(() -> SampleCard.parse("mine", "card resident\ncountry DEU"))
                .hasMessage("Card mine: this kind of card has no \"country\"");
        assertThatThrownBy(() -> SampleCard.parse("mine", "card resident\nname"))
                .hasMessageContaining("Card mine: \"name\" is no field");
    }

    private CardRead read(String name) {
        return reads.getOrDefault(name, Unreadable.SHAPE);
    }
}
