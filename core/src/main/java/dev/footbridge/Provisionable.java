package dev.footbridge;

import dev.footbridge.audit.Actor;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.tenant.UserKey;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** For whom an administrator may set an address: active people with a login of their own, but not oneself (X1). */
record Provisionable(Parts parts) {

    /** Null if the actor may; NOT_FOUND or FORBIDDEN otherwise. */
    @Nullable
    Refusal refusal(UserKey user, Actor actor) {
        Optional<DirectoryUser> person = parts.directory().find(user);
        if (person.isEmpty()) {
            return Refusal.NOT_FOUND;
        }
        boolean self = user.user().equals(actor.user());
        boolean fits = person.get().active() && person.get().kind() == SignInKind.INTERACTIVE;
        return fits && !self ? null : Refusal.FORBIDDEN;
    }
}
