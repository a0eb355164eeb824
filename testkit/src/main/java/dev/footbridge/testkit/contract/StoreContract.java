package dev.footbridge.testkit.contract;

/** What the contracts of all stores begin from. */
public interface StoreContract {

    /**
     * The stores under test: the same ones during a test, and with nothing in the outbox when a test begins. Tests make
     * tenants of their own, so other data may stay.
     *
     * <p>Instants are kept to the millisecond; every instant that the stores hand out is a whole one.
     */
    Ports ports();
}
