package dev.footbridge.testkit.contract;

/**
 * Proves all stores of a back end at once, which is what a back end wants: {@code ProvisioningStore}, {@code Outbox},
 * {@code TenantStore}, {@code UserProjection}, {@code AuditLog}, {@code AuditChainStore}, {@code BulkJobStore},
 * {@code PersonStore}, {@code Leftovers} and {@code ProviderLogouts}.
 *
 * <p>To run it, implement it in a test class; {@link #ports()} hands out the stores of the back end.
 */
public interface StoresContract
        extends ProvisioningStoreContract,
                OutboxContract,
                TenantStoreContract,
                UserProjectionContract,
                ReadinessContract,
                ReasonContract,
                AuditLogContract,
                AuditChainStoreContract,
                BulkJobStoreContract,
                PersonStoreContract,
                LeftoversContract,
                ProviderLogoutsContract {}
