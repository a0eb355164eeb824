package dev.footbridge.files.export;

import com.google.common.collect.ImmutableList;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.util.List;

/** The names by which the product's users sign in, a few hundred at a time. Implemented by the host. */
@FunctionalInterface
public interface UserNames {
    /** For products in which the id is the user name, or the best there is. */
    UserNames SAME_AS_ID =
            (tenant, users) -> users.stream().map(UserId::value).collect(ImmutableList.toImmutableList());

    /** One name for each user, in their order; an import must find the user by it. */
    ImmutableList<String> of(TenantId tenant, List<UserId> users);
}
