package dev.footbridge.provisioning;

import dev.footbridge.account.AccountKey;
import dev.footbridge.address.DomainPolicy;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.verification.Challenge;
import dev.footbridge.verification.CodePolicy;
import java.time.Instant;
import java.util.UUID;

/** Commands that carry more than one value. Times are the database's. */
public final class Command {
    private Command() {}

    /** @param challenge already drawn and hashed; the secret itself is on its way into the mail */
    public record RequestCode(EmailAddress address, Challenge challenge, CodePolicy policy, Instant now) {}

    /** @param replace what becomes of a present link */
    public record SendLink(EmailAddress address, Challenge challenge, Replace replace, Instant now) {}

    /** What becomes of the present link when a new address is proven (A3). */
    public enum Replace {
        /** There must be none. */
        NOTHING,
        /** It works until the new address is proven. */
        KEEP_UNTIL_PROVEN,
        /** It ends at once. */
        END_NOW
    }

    /**
     * @param matches whether the typed code is the secret behind a challenge
     * @param domains what the tenant allows now: a pending address is judged again (D2)
     */
    public record SubmitCode(CodeMatch matches, DomainPolicy domains, CodePolicy policy, Instant now) {}

    /** Compares the typed code with a challenge sent to an address, in constant time. */
    @FunctionalInterface
    public interface CodeMatch {
        boolean test(Challenge challenge, EmailAddress address);
    }

    public record ConfirmLink(UUID challenge, DomainPolicy domains, Instant now) {}

    /** @param address the verified address for which the account was asked */
    public record AccountReady(EmailAddress address, AccountKey account, Instant now) {}
}
