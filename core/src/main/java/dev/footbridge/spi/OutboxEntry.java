package dev.footbridge.spi;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.MaskedAddress;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.verification.SealedSecret;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that must leave the system once the decision is kept (O2).
 *
 * @param id for the mail of a challenge, the challenge's id; also the stem of the Message-ID
 * @param epoch of the user when it was written; work of an older epoch is dropped
 * @param address whom or what it concerns
 * @param secret the code or token for the mail, erased once it is sent; null for work without one
 * @param expiresAt after this time it is not worth doing; null if it always is
 * @param about another address that the mail names, only ever masked; erased with the secret; null for most work
 */
public record OutboxEntry(
        UUID id,
        UserKey user,
        long epoch,
        Work work,
        EmailAddress address,
        @Nullable SealedSecret secret,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable MaskedAddress about) {

    /** About no other address. */
    public OutboxEntry(
            UUID id,
            UserKey user,
            long epoch,
            Work work,
            EmailAddress address,
            @Nullable SealedSecret secret,
            Instant createdAt,
            @Nullable Instant expiresAt) {
        this(id, user, epoch, work, address, secret, createdAt, expiresAt, null);
    }

    /** What is to be done. */
    public enum Work {
        SEND_CODE,
        SEND_LINK,
        SEND_LINKED_NOTICE,
        SEND_ACCOUNT_EXISTED_NOTICE,
        SEND_LINK_REMOVED_NOTICE,
        /** To another known address: an administrator sent a link somewhere (A8). */
        SEND_LINK_SENT_NOTICE,
        /** To another known address: as above, and the link that was there ended at once. */
        SEND_REPLACED_NOTICE,
        /** To another known address: a link that was sent has led to an account. */
        SEND_LINKED_ELSEWHERE_NOTICE,
        /** To another known address: an administrator ended the link. */
        SEND_REMOVED_ELSEWHERE_NOTICE,
        SEND_REMINDER,
        FIND_OR_CREATE_ACCOUNT
    }
}
