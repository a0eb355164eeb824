package dev.footbridge.spi;

/** Tells whether sign-in could work at all. Called before a tenant is activated (P8). */
@FunctionalInterface
public interface IdentityProviderProbe {

    /** Whether the discovery document answers now. Bounded in time; never throws. */
    boolean discoveryAnswers();
}
