package dev.footbridge.provisioning;

import com.google.common.collect.ImmutableList;
import dev.footbridge.account.AccountKey;
import dev.footbridge.address.AllowedDomains;
import dev.footbridge.address.DomainPolicy;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.provisioning.Command.AccountReady;
import dev.footbridge.provisioning.Command.ConfirmLink;
import dev.footbridge.provisioning.Command.Replace;
import dev.footbridge.provisioning.Command.RequestCode;
import dev.footbridge.provisioning.Command.SendLink;
import dev.footbridge.provisioning.Command.SubmitCode;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.verification.Challenge;
import dev.footbridge.verification.CodePolicy;
import dev.footbridge.verification.KeyedHasher;
import dev.footbridge.verification.SecretKeys;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One user's world, with the real hasher behind the codes. */
final class Given {
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    static final UserKey USER = UserKey.of("tenant", "user");
    static final EmailAddress ANNA = EmailAddress.of("anna@example.com");
    static final EmailAddress ELSEWHERE = EmailAddress.of("anna@other.example");
    static final EmailAddress SAVED = EmailAddress.of("saved@example.com");
    static final AccountKey ACCOUNT = AccountKey.of("https://idp.example", "subject-1");
    static final AccountKey SECOND_ACCOUNT = AccountKey.of("https://idp.example", "subject-2");
    static final CodePolicy POLICY = CodePolicy.standard();
    static final DomainPolicy ALL = DomainPolicy.open();
    static final DomainPolicy ONLY_THIRD = DomainPolicy.of(
            AllowedDomains.parse(List.of("third.example")).accepted().orElseThrow());

    private static final KeyedHasher HASHER = new KeyedHasher(
            SecretKeys.of("k1", Map.of("k1", "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII))));

    private Given() {}

    static Challenge code(EmailAddress to, String digits, Instant sentAt) {
        return challenge(Challenge.Kind.CODE, to, digits, sentAt, POLICY.lifetime());
    }

    static Challenge link(EmailAddress to, Instant sentAt) {
        return challenge(Challenge.Kind.LINK, to, "token", sentAt, Duration.ofDays(5));
    }

    private static Challenge challenge(
            Challenge.Kind kind, EmailAddress to, String secret, Instant sentAt, Duration life) {
        UUID id = UUID.nameUUIDFromBytes((kind + secret + to.canonical() + sentAt).getBytes(StandardCharsets.UTF_8));
        return new Challenge(id, kind, HASHER.ofSecret(USER, id, to, secret), sentAt, sentAt.plus(life));
    }

    static RequestCode request(EmailAddress to, String digits, Instant now) {
        return new RequestCode(to, code(to, digits, now), POLICY, now);
    }

    static SendLink send(EmailAddress to, Replace replace, Instant now) {
        return new SendLink(to, link(to, now), replace, now);
    }

    static SubmitCode type(String digits, Instant now) {
        return type(digits, ALL, now);
    }

    static SubmitCode type(String digits, DomainPolicy allowed, Instant now) {
        return new SubmitCode((c, address) -> HASHER.matches(USER, c, address, digits), allowed, POLICY, now);
    }

    static ConfirmLink confirm(Challenge link, Instant now) {
        return new ConfirmLink(link.id(), ALL, now);
    }

    static AccountReady ready(EmailAddress address) {
        return new AccountReady(address, ACCOUNT, NOON);
    }

    static AwaitingVerification awaiting(EmailAddress address, Challenge... challenges) {
        return new AwaitingVerification(address, ImmutableList.copyOf(challenges), 0, Origin.SELF, SAVED);
    }

    static Verified verified(EmailAddress address) {
        return new Verified(
                address, NOON, new Proof(Proof.Kind.LINK, link(address, NOON).id()), null, SAVED);
    }

    static Linked linked() {
        return new Linked(
                ANNA, ACCOUNT, NOON, new Proof(Proof.Kind.LINK, link(ANNA, NOON).id()), null);
    }

    static Linked linkedWith(Pending replacement) {
        Linked linked = linked();
        return new Linked(linked.address(), linked.account(), linked.linkedAt(), linked.proof(), replacement);
    }

    static Provisioning provisioning(ProvisioningState state) {
        Provisioning fresh = Provisioning.fresh(USER);
        return new Provisioning(fresh.key(), fresh.version(), fresh.epoch(), state, fresh.usage());
    }

    static Instant minutes(long after) {
        return NOON.plus(Duration.ofMinutes(after));
    }

    static Instant seconds(long after) {
        return NOON.plusSeconds(after);
    }
}
