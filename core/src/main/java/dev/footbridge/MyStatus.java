package dev.footbridge;

import com.google.common.collect.ImmutableList;
import dev.footbridge.account.AccountRefusal;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.provisioning.UnlinkReason;
import dev.footbridge.spi.Delivery;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.UserKey;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a user stands, for the user.
 *
 * @param unlinked why there is no link; null unless the state is UNLINKED
 * @param address linked, verified or waiting for its proof; null if there is none
 * @param saved stored for later by an import or an administrator
 * @param challenge what was sent and may be answered; null if nothing was
 * @param accountSettings where a password can be made at the identity provider
 * @param accountRefusal why the account could not be linked; null unless the identity provider said no
 */
public record MyStatus(
        UserKey user,
        String name,
        Locale locale,
        Tenant tenant,
        Phase phase,
        UserState state,
        @Nullable UnlinkReason unlinked,
        @Nullable EmailAddress address,
        @Nullable EmailAddress saved,
        ImmutableList<Suggestion> suggestions,
        @Nullable OpenChallenge challenge,
        @Nullable URI accountSettings,
        @Nullable AccountRefusal accountRefusal) {

    /** Whether the banner stands on the host's pages (U1). */
    public boolean showsBanner() {
        return phase == Phase.PREPARATION && state != UserState.LINKED && state != UserState.EXEMPT;
    }

    /** An address that the user may pick (U3). */
    public record Suggestion(EmailAddress address, DirectoryUser.Source source) {}

    /**
     * What is in the post.
     *
     * @param link whether it is an administrator's link rather than a code
     * @param triesLeft 0 when no code may be typed any more
     * @param resendAt when a new one may be asked for
     */
    public record OpenChallenge(
            EmailAddress address,
            boolean link,
            Instant sentAt,
            Instant expiresAt,
            int triesLeft,
            Instant resendAt,
            Delivery delivery,
            boolean expired) {}
}
