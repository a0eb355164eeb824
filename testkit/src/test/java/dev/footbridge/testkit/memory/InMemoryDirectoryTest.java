package dev.footbridge.testkit.memory;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.spi.Directory.Changes;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.testkit.contract.DirectoryContract;
import dev.footbridge.testkit.contract.TestDirectory;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class InMemoryDirectoryTest implements DirectoryContract, TestDirectory {
    private static final TenantId TENANT = new TenantId("acme");
    private final InMemoryDirectory directory = new InMemoryDirectory();

    @Override
    public TestDirectory users() {
        return this;
    }

    @Override
    public InMemoryDirectory directory() {
        return directory;
    }

    @Override
    public void put(TenantId tenant, DirectoryUser user) {
        directory.put(tenant, user);
    }

    @Override
    public void remove(UserKey user) {
        directory.remove(user);
    }

    @Test
    void changes_come_in_pages_until_nothing_is_left() {
        for (int i = 0; i < 250; i++) {
            directory.put(TENANT, person("user-" + i));
        }
        Changes first = directory.changesSince(TENANT, "");
        Changes second = directory.changesSince(TENANT, first.cursor());
        Changes third = directory.changesSince(TENANT, second.cursor());
        assertThat(first.users()).hasSize(100);
        assertThat(third.users()).hasSize(50);
        assertThat(second.complete()).isFalse();
        assertThat(third.complete()).isTrue();
        assertThat(directory.changesSince(TENANT, third.cursor()).users()).isEmpty();
    }

    private static DirectoryUser person(String id) {
        return new DirectoryUser(
                new UserId(id),
                id,
                "",
                "",
                "",
                true,
                SignInKind.INTERACTIVE,
                false,
                Locale.ENGLISH,
                ImmutableList.of());
    }
}
