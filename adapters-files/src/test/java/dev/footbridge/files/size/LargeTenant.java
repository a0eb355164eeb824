package dev.footbridge.files.size;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.footbridge.address.DomainInUse;
import dev.footbridge.address.DomainPolicy;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.Actor;
import dev.footbridge.conflict.AddressFingerprint;
import dev.footbridge.files.imports.RegisteredUser;
import dev.footbridge.files.imports.UserReference;
import dev.footbridge.files.imports.UserRegister;
import dev.footbridge.imports.Column;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.provisioning.UnlinkReason;
import dev.footbridge.provisioning.Unlinked;
import dev.footbridge.readiness.Alike;
import dev.footbridge.readiness.Reason;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.UserProjection;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.verification.Usage;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** As many users as asked, none of whom is kept: each is worked out from its number. */
record LargeTenant(int size) implements UserProjection, UserRegister {
    static final TenantId TENANT = new TenantId("large");

    @Override
    public Page page(TenantId tenant, Query query) {
        int from = query.after() == null ? 0 : number(query.after().value()) + 1;
        int to = Math.min(size, from + query.limit());
        return new Page(
                IntStream.range(from, to).mapToObj(LargeTenant::row).collect(ImmutableList.toImmutableList()),
                to < size);
    }

    @Override
    public int count(TenantId tenant, Query query, int most) {
        return Math.min(size, most);
    }

    private static Row row(int number) {
        return new Row(
                new UserId("user" + number),
                "Åsa Öberg-" + number,
                Integer.toString(number),
                "Avdelning " + number % 300,
                true,
                SignInKind.INTERACTIVE,
                new Provisioning(
                        new UserKey(TENANT, new UserId("user" + number)),
                        1,
                        0,
                        new Unlinked(address(number), UnlinkReason.NEVER_LINKED),
                        Usage.none()),
                Reason.ADDRESS_SAVED,
                Instant.ofEpochSecond(1_700_000_000L + number * 977L));
    }

    private static EmailAddress address(int number) {
        return EmailAddress.of("asa.oberg." + number + "@company" + number % 977 + ".example");
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring("user".length()));
    }

    /** Nobody has an address yet, so that every row of an export is a change. */
    @Override
    public ImmutableList<ImmutableList<RegisteredUser>> find(TenantId tenant, List<UserReference> references) {
        return references.stream()
                .map(reference -> ImmutableList.of(new RegisteredUser(
                        new UserId(reference.column() == Column.USER ? reference.text() : "user" + reference.text()),
                        "",
                        true,
                        SignInKind.INTERACTIVE,
                        null,
                        null)))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public ImmutableMap<EmailAddress, UserId> holders(TenantId tenant, Set<EmailAddress> addresses) {
        return ImmutableMap.of();
    }

    @Override
    public ImmutableSet<EmailAddress> ofOthers(UserKey user, Set<EmailAddress> addresses) {
        return ImmutableSet.of();
    }

    @Override
    public DomainPolicy domains(TenantId tenant) {
        return DomainPolicy.open();
    }

    @Override
    public ImmutableList<Stored> store(TenantId tenant, List<Replacement> replacements, Actor actor) {
        return replacements.stream().map(r -> Stored.STORED).collect(ImmutableList.toImmutableList());
    }

    @Override
    public ImmutableList<Row> known(TenantId tenant, Set<UserId> users, Set<String> employeeNumbers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ImmutableList<Named> named(TenantId tenant, Set<UserId> users, Set<String> employeeNumbers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ImmutableList<Alike> alike(TenantId tenant) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ImmutableList<DomainInUse> domainsInUse(TenantId tenant) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void put(TenantId tenant, List<DirectoryUser> users, Set<UserId> sharedMailbox, String cursor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ImmutableList<SharedAddress> sharedAddresses(
            TenantId tenant, int limit, @Nullable AddressFingerprint after) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int countSharedAddresses(TenantId tenant) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String cursor(TenantId tenant) {
        throw new UnsupportedOperationException();
    }
}
