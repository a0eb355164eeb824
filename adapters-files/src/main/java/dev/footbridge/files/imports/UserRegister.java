package dev.footbridge.files.imports;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footbridge.address.DomainPolicy;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.Actor;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The product's users and their saved addresses, up to a thousand at a time and by several threads at once. Nothing of
 * another tenant is ever found or changed. Contract: {@code UserRegisterContract}.
 */
public interface UserRegister {

    /**
     * The users that each reference fits, in the order of the references: a user name is compared exactly or as the
     * product compares it at sign-in, an employee number exactly. Also the deactivated.
     */
    ImmutableList<ImmutableList<RegisteredUser>> find(TenantId tenant, List<UserReference> references);

    /** Who has proven these addresses; those that nobody has are left out. */
    ImmutableMap<EmailAddress, UserId> holders(TenantId tenant, Set<EmailAddress> addresses);

    /** The domains in which addresses may be saved now. */
    DomainPolicy domains(TenantId tenant);

    /**
     * Saves addresses without sending anything (T3), each on its own and each with its audit entry. What became of them,
     * in their order; no user comes twice. Saving the same again is {@link Stored#STORED}, so that work that broke off can be done again.
     */
    ImmutableList<Stored> store(TenantId tenant, List<Replacement> replacements, Actor actor);

    /**
     * @param expected the saved address that must still be there; null if there must be none
     * @param next null to have none from now on
     */
    record Replacement(
            UserId user,
            @Nullable EmailAddress expected,
            @Nullable EmailAddress next) {}

    /** What became of a replacement; anything but STORED has changed nothing. */
    enum Stored {
        STORED,
        /** Another address is saved, or the user is linked, deactivated or gone. */
        CHANGED_MEANWHILE,
        DOMAIN_NOT_ALLOWED
    }
}
