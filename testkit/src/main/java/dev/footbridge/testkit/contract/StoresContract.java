package dev.footbridge.testkit.contract;

/** All stores of a back end at once. */
public interface StoresContract
        extends ProvisioningStoreContract,
                OutboxContract,
                TenantStoreContract,
                UserProjectionContract,
                AuditLogContract {}
