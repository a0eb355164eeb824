package dev.footbridge.servlet.pages.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.UserState;
import dev.footbridge.account.AccountRefusal;
import dev.footbridge.address.DomainEntryFault;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.EventKind;
import dev.footbridge.bulk.JobState;
import dev.footbridge.bulk.Result;
import dev.footbridge.bulk.SkipReason;
import dev.footbridge.bulk.Verdict.AddressSource;
import dev.footbridge.provisioning.UnlinkReason;
import dev.footbridge.readiness.Funnel;
import dev.footbridge.readiness.Progress;
import dev.footbridge.readiness.Reason;
import dev.footbridge.readiness.Remedy;
import dev.footbridge.signin.SignInRule;
import dev.footbridge.spi.Delivery;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.PhaseGuard;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdminBundlesTest {
    private static final Pattern GAP = Pattern.compile("\\{[a-zA-Z]+}");
    private final Properties swedish = read("sv");

    @ParameterizedTest
    @ValueSource(strings = {"en", "nb", "da", "fi"})
    void O5_every_language_has_the_same_keys_and_the_same_gaps(String language) {
        Properties texts = read(language);
        assertThat(texts.stringPropertyNames()).isEqualTo(swedish.stringPropertyNames());
        for (String key : swedish.stringPropertyNames()) {
            assertThat(gaps(texts.getProperty(key))).as(key).isEqualTo(gaps(swedish.getProperty(key)));
        }
        assertThat(texts.values()).noneMatch(text -> text.toString().isBlank());
    }

    @Test
    void everything_is_ours_and_nothing_is_empty() {
        assertThat(swedish.stringPropertyNames()).allMatch(key -> key.startsWith("admin."));
        assertThat(swedish.values()).noneMatch(text -> text.toString().isBlank());
    }

    @Test
    void everything_that_can_happen_has_words() {
        hasAll(EventKind.values(), kind -> Stream.of("event." + kind, "event." + kind + ".plain"));
        hasAll(UnlinkReason.values(), reason -> Stream.of("unlinked." + reason));
        hasAll(PhaseGuard.values(), guard -> Stream.of("guard." + guard, "guard." + guard + ".holds"));
        hasAll(
                Phase.values(),
                phase -> Stream.of(
                        "phase." + phase + ".name",
                        "phase." + phase + ".text",
                        "phase.is." + phase,
                        "removal." + phase));
        hasAll(Phase.values(), phase -> Stream.of("consequence." + phase));
        hasAll(DomainEntryFault.values(), fault -> Stream.of("domain." + fault));
        hasAll(Delivery.State.values(), state -> Stream.of("delivery." + state));
        hasAll(AccountRefusal.values(), refusal -> Stream.of("account." + refusal, "account." + refusal + ".short"));
        hasAll(SignInRule.values(), rule -> Stream.of("rule." + rule));
        hasAll(UserState.values(), state -> Stream.of("state." + state, "user.is." + state));
        hasAll(Actor.Role.values(), role -> Stream.of("actor." + role));
        hasAll(Flash.values(), flash -> Stream.of("done." + flash));
        hasAll(Progress.values(), progress -> Stream.of("readiness.card." + progress));
        hasAll(Funnel.Step.values(), step -> Stream.of("readiness.step." + step));
        hasAll(SkipReason.values(), reason -> Stream.of("bulk.skip." + reason));
        hasAll(AddressSource.values(), source -> Stream.of("bulk.address." + source));
        hasAll(JobState.values(), state -> Stream.of("bulk.state." + state));
        hasAll(Result.Kind.values(), kind -> Stream.of("bulk.result." + kind));
        hasAll(Reason.values(), reason -> Stream.of("reason." + reason));
        hasAll(Remedy.values(), remedy -> Stream.of("remedy." + remedy, "remedy." + remedy + ".short"));
    }

    private <E extends Enum<E>> void hasAll(E[] constants, Function<E, Stream<String>> keys) {
        assertThat(swedish.stringPropertyNames())
                .containsAll(Arrays.stream(constants)
                        .flatMap(keys)
                        .map(key -> "admin." + key)
                        .toList());
    }

    private static Set<String> gaps(String text) {
        return GAP.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String language) {
        String file = "/dev/footbridge/servlet/words/admin_" + language + ".properties";
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(AdminBundlesTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
