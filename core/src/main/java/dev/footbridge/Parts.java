package dev.footbridge;

import dev.footbridge.account.ExistingAccountPolicy;
import dev.footbridge.address.RoleAddresses;
import dev.footbridge.bulk.Pace;
import dev.footbridge.spi.Accounts;
import dev.footbridge.spi.AuditChainStore;
import dev.footbridge.spi.AuditLog;
import dev.footbridge.spi.BulkJobStore;
import dev.footbridge.spi.Directory;
import dev.footbridge.spi.HostNotices;
import dev.footbridge.spi.HostSessions;
import dev.footbridge.spi.IdentityProviderProbe;
import dev.footbridge.spi.Mailer;
import dev.footbridge.spi.Outbox;
import dev.footbridge.spi.ProvisioningStore;
import dev.footbridge.spi.TenantStore;
import dev.footbridge.spi.UserProjection;
import dev.footbridge.verification.KeyedHasher;
import dev.footbridge.verification.SecretSeal;
import dev.footbridge.verification.VerificationPolicy;
import java.net.URI;
import java.security.SecureRandom;

/** Everything the services are made of. */
record Parts(
        ProvisioningStore provisioning,
        TenantStore tenants,
        UserProjection users,
        Outbox outbox,
        AuditLog audit,
        AuditChainStore auditChain,
        BulkJobStore bulkJobs,
        Directory directory,
        Accounts accounts,
        Mailer mailer,
        IdentityProviderProbe probe,
        HostSessions sessions,
        HostNotices notices,
        KeyedHasher hasher,
        SecretSeal seal,
        SecureRandom random,
        VerificationPolicy policy,
        Pace bulkPace,
        ExistingAccountPolicy existingAccounts,
        RoleAddresses roleAddresses,
        URI publicUrl) {}
