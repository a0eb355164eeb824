package dev.footbridge.files.export;

import com.google.common.collect.ImmutableList;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.util.List;
import java.util.Optional;

/** The names by which the product's users sign in, a few hundred at a time. Implemented by the host. */
@FunctionalInterface
public interface UserNames {
    /** For products in which the id is the user name, or the best there is. */
    UserNames SAME_AS_ID =
            (tenant, users) -> users.stream().map(UserId::value).collect(ImmutableList.toImmutableList());

    /** One name for each user, in their order; an import must find the user by it. */
    ImmutableList<String> of(TenantId tenant, List<UserId> users);

    /**
     * Whom each name means, in their order, compared as at sign-in; empty for nobody. As it stands, a name is an id; a
     * product whose user names are others says so here, too.
     */
    default ImmutableList<Optional<UserId>> users(TenantId tenant, List<String> names) {
        return names.stream().map(UserId::read).collect(ImmutableList.toImmutableList());
    }
}
