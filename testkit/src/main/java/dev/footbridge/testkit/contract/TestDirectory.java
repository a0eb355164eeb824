package dev.footbridge.testkit.contract;

import dev.footbridge.spi.Directory;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;

/** A host's list of users that a test can write to, and the port that reads it. */
public interface TestDirectory {

    Directory directory();

    /** Enters a user, or what has changed about one. */
    void put(TenantId tenant, DirectoryUser user);

    /** The user is gone from the host. */
    void remove(UserKey user);
}
