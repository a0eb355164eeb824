package dev.footbridge.provisioning;

/** Who began the present verification. */
public enum Origin {
    SELF,
    ADMIN
}
