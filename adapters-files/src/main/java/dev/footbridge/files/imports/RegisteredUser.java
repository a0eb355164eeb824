package dev.footbridge.files.imports;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.spi.UserProjection;
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
        String employeeNumber,
        boolean active,
        SignInKind kind,
        @Nullable EmailAddress proven,
        @Nullable EmailAddress saved) {

    /** From what core keeps. */
    public static RegisteredUser of(UserProjection.Named named) {
        return new RegisteredUser(
                named.id(), named.employeeNumber(), named.active(), named.kind(), named.proven(), named.saved());
    }
}
