package dev.footbridge.idp.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footbridge.account.Issuer;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.verification.SealedSecret;
import dev.footbridge.verification.SecretKeys;
import dev.footbridge.verification.SecretSeal;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SealedTransactionsProperties {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key = randomKey();
    private final SealedTransactions transactions = with(SecretKeys.of("key 1", Map.of("key 1", key)));

    private static byte[] randomKey() {
        byte[] key = new byte[32];
        RANDOM.nextBytes(key);
        return key;
    }

    private static SealedTransactions with(SecretKeys keys) {
        return new SealedTransactions(new SecretSeal(keys, RANDOM));
    }

    @Provide
    Arbitrary<SignInTransaction> transactions() {
        Arbitrary<String> secret = Arbitraries.strings().alpha().numeric().ofLength(43);
        Arbitrary<String> target =
                Arbitraries.strings().withCharRange('!', '~').ofMaxLength(SignInRequest.LONGEST_TARGET);
        Arbitrary<TenantId> tenant = Arbitraries.strings()
                .ofMinLength(1)
                .ofMaxLength(128)
                .filter(text -> !text.isBlank() && text.codePoints().noneMatch(Character::isISOControl))
                .filter(text -> text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF))
                .map(TenantId::new);
        Arbitrary<Duration> maxAge = Arbitraries.longs().between(0, 86_400).map(Duration::ofSeconds);
        Arbitrary<Instant> createdAt =
                Arbitraries.longs().between(0, 4_000_000_000_000L).map(Instant::ofEpochMilli);
        return Combinators.combine(
                        secret,
                        target.injectNull(0.2),
                        tenant.injectNull(0.2),
                        maxAge.injectNull(0.2),
                        Arbitraries.strings()
                                .alpha()
                                .ofMinLength(1)
                                .ofMaxLength(20)
                                .list()
                                .ofMaxSize(5),
                        createdAt,
                        Arbitraries.of(SignInPurpose.class))
                .as((text, where, who, age, acr, at, purpose) -> new SignInTransaction(
                        text,
                        text + "n",
                        text + "v",
                        new Issuer("https://idp.example"),
                        purpose,
                        where,
                        who,
                        age,
                        ImmutableList.copyOf(acr),
                        at));
    }

    @Property(tries = 300)
    void what_is_sealed_opens_again_and_fits_a_cookie(@ForAll("transactions") SignInTransaction transaction) {
        String sealed = transactions.seal(transaction);
        assertThat(sealed).matches("[A-Za-z0-9_.-]+").hasSizeLessThan(4096);
        assertThat(transactions.open(sealed)).contains(transaction);
    }

    @Property(tries = 300)
    void changed_text_does_not_open(
            @ForAll("transactions") SignInTransaction transaction, @ForAll @IntRange(max = 5000) int where) {
        String sealed = transactions.seal(transaction);
        int at = where % sealed.length();
        char other = sealed.charAt(at) == 'A' ? 'B' : 'A';
        String changed = sealed.substring(0, at) + other + sealed.substring(at + 1);
        // The last letter of Base64 has bits that mean nothing.
        if (at < sealed.length() - 1 && at != sealed.indexOf('.') - 1) {
            assertThat(transactions.open(changed)).isEmpty();
        }
    }

    @Property(tries = 300)
    void nothing_else_opens(@ForAll String text) {
        assertThat(transactions.open(text)).isEmpty();
    }

    @Example
    void any_node_with_the_key_opens_it_and_no_other() {
        SignInTransaction transaction = transactions().sample();
        String sealed = transactions.seal(transaction);
        SecretKeys newer = SecretKeys.of("key 2", Map.of("key 1", key, "key 2", randomKey()));
        assertThat(with(newer).open(sealed)).contains(transaction);
        SecretKeys others = SecretKeys.of("key 1", Map.of("key 1", randomKey()));
        assertThat(with(others).open(sealed)).isEmpty();
    }

    @Example
    void genuine_transaction_sealed_for_something_else_does_not_open() {
        SecretSeal seal = new SecretSeal(SecretKeys.of("key 1", Map.of("key 1", key)), RANDOM);
        String sealed = transactions.seal(transactions().sample());
        int dot = sealed.indexOf('.');
        String plain = seal.open(SealedTransactions.PURPOSE, new SealedSecret("key 1", sealed.substring(dot + 1)))
                .orElseThrow();
        String sameForMail =
                sealed.substring(0, dot + 1) + seal.seal("mail", plain).base64();
        String sameAgain = sealed.substring(0, dot + 1)
                + seal.seal(SealedTransactions.PURPOSE, plain).base64();
        assertThat(transactions.open(sameAgain)).isPresent();
        assertThat(transactions.open(sameForMail)).isEmpty();
    }

    @Example
    void longest_transaction_fits() {
        SignInTransaction longest = new SignInTransaction(
                "s".repeat(43),
                "n".repeat(43),
                "v".repeat(43),
                new Issuer("https://" + "i".repeat(504)),
                SignInPurpose.ROUND_TRIP,
                "/".repeat(SignInRequest.LONGEST_TARGET),
                new TenantId("\u4e2d".repeat(128)),
                Duration.ofDays(365),
                ImmutableList.of("a".repeat(256)),
                Instant.parse("2026-11-22T10:00:00Z"));
        assertThat(transactions.open(transactions.seal(longest))).contains(longest);
    }
}
