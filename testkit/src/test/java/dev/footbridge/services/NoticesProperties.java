package dev.footbridge.services;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.provisioning.Command.Replace;
import dev.footbridge.spi.DirectoryUser.Candidate;
import dev.footbridge.spi.Mailer.Content;
import dev.footbridge.spi.Mailer.Mail;
import dev.footbridge.tenant.UserKey;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** A8, whoever has which addresses. */
class NoticesProperties {
    private static final String SHARED = "info@acme.example";
    private static final String LINKED = "anna.linked@acme.example";
    private static final List<String> SOME =
            List.of("a@acme.example", "b@acme.example", "c@home.example", "d@home.example", SHARED);

    @Property(tries = 150)
    void A8_each_known_address_is_told_once_and_nobody_elses(
            @ForAll("addresses") @Size(max = 4) Set<String> hers,
            @ForAll("addresses") @Size(max = 2) Set<String> his,
            @ForAll("address") String target,
            @ForAll Replace replace,
            @ForAll boolean linked) {
        NoticeScene scene = new NoticeScene();
        UserKey anna = scene.person("anna", offered(hers));
        scene.person("bo", offered(his));
        if (linked) {
            scene.product.linkTo(anna, LINKED);
            scene.product.mails();
            scene.product.passes(Duration.ofHours(2));
        }
        int before = scene.product.mailer.all().size();
        boolean sent = scene.set(anna, target, true, replace);
        scene.product.mails();

        Set<String> told = new HashSet<>(hers);
        if (linked) {
            told.add(LINKED);
        }
        told.removeAll(his);
        told.remove(SHARED);
        told.remove(target);
        List<Mail> mails = scene.product
                .mailer
                .all()
                .subList(before, scene.product.mailer.all().size());
        assertThat(mails.stream()
                        .filter(it -> it.content() instanceof Content.Notice)
                        .map(Mail::to))
                .containsExactlyInAnyOrderElementsOf(
                        sent ? told.stream().map(EmailAddress::of).toList() : List.of());
        assertThat(mails).hasSize(sent ? 1 + told.size() : 0);
        assertThat(sent).isEqualTo(!linked || replace != Replace.NOTHING);
    }

    @Provide
    Arbitrary<String> address() {
        return Arbitraries.of(SOME);
    }

    @Provide
    Arbitrary<Set<String>> addresses() {
        return address().set();
    }

    private static Candidate[] offered(Set<String> addresses) {
        return addresses.stream().map(NoticeScene::mailed).toArray(Candidate[]::new);
    }
}
