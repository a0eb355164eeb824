package dev.footbridge;

import dev.footbridge.audit.Actor;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import org.jspecify.annotations.Nullable;

/** For whom an administrator may set an address: active people with a login of their own, but not oneself (X1). */
record Provisionable(Parts parts) {

    /** Null if the actor may; NOT_FOUND or FORBIDDEN otherwise. */
    @Nullable
    Refusal refusal(UserKey user, Actor actor) {
        return refusal(user.user(), parts.directory().find(user).orElse(null), actor);
    }

    /** As above for somebody who was looked up already; null is nobody. */
    @Nullable
    Refusal refusal(UserId user, @Nullable DirectoryUser person, Actor actor) {
        if (person == null) {
            return Refusal.NOT_FOUND;
        }
        boolean self = user.equals(actor.user());
        boolean fits = person.active() && person.kind() == SignInKind.INTERACTIVE;
        return fits && !self ? null : Refusal.FORBIDDEN;
    }
}
