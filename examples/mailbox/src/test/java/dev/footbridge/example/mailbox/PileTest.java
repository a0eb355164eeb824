package dev.footbridge.example.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PileTest {

    @Test
    void only_the_newest_thousand_are_kept() {
        Pile pile = new Pile();
        for (int i = 1; i <= Pile.LIMIT + 1; i++) {
            pile.add(new ReceivedMessage("" + i, "anna@acme.example", "", "", null, Instant.EPOCH, Map.of()));
        }
        assertThat(pile.all()).hasSize(Pile.LIMIT);
        assertThat(pile.find("1")).isEmpty();
        assertThat(pile.find("2")).isPresent();
        assertThat(pile.all().get(0).id()).isEqualTo("1001");
    }
}
