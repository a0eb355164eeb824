package dev.footbridge.example.embedder;

import dev.footbridge.spi.Directory;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.testkit.contract.DirectoryContract;
import dev.footbridge.testkit.contract.TestDirectory;

class OurDirectoryTest implements DirectoryContract, TestDirectory {
    private final StaffDirectory staff = new StaffDirectory();

    @Override
    public TestDirectory users() {
        return this;
    }

    @Override
    public Directory directory() {
        return staff;
    }

    @Override
    public void put(TenantId tenant, DirectoryUser user) {
        staff.enter(tenant, user);
    }

    @Override
    public void remove(UserKey user) {
        staff.dismiss(user);
    }
}
