package dev.footbridge.spi;

import dev.footbridge.signin.ProviderLogout;
import dev.footbridge.signin.ProviderSession;

/** What identity providers have ended, shared by all nodes. Contract: {@code ProviderLogoutsContract}. */
public interface ProviderLogouts {

    /**
     * Keeps a logout with the time of the store.
     *
     * @return false, with nothing stored, if the issuer has said it before
     */
    boolean add(ProviderLogout logout);

    /** Whether a kept logout {@linkplain ProviderLogout#ends ends} a session. */
    boolean hasEnded(ProviderSession session);
}
