package dev.footbridge.files.imports;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.provisioning.Verified;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.tenant.UserId;
import org.jspecify.annotations.Nullable;

/**
 * A user as an import needs it.
 *
 * @param proven the address that is linked, or proven and about to be; null for nobody that an import may change
 * @param saved the address stored for later; null if none is
 */
public record RegisteredUser(
        UserId id,
        boolean active,
        SignInKind kind,
        @Nullable EmailAddress proven,
        @Nullable EmailAddress saved) {

    /** From what core keeps. */
    public static RegisteredUser of(boolean active, SignInKind kind, Provisioning provisioning) {
        EmailAddress proven = null;
        if (provisioning.state() instanceof Linked linked) {
            proven = linked.address();
        } else if (provisioning.state() instanceof Verified verified) {
            proven = verified.address();
        }
        return new RegisteredUser(
                provisioning.key().user(),
                active,
                kind,
                proven,
                provisioning.state().savedAddress());
    }
}
