package dev.footbridge.servlet.web;

import dev.footbridge.servlet.host.Visitor;
import org.jspecify.annotations.Nullable;

/** To whom a route opens. */
public enum Access {
    /** Anybody: the link from a mail, sign-in, assets. */
    ANYBODY,
    /** Whoever is signed in to the host. */
    VISITOR,
    /** Who may see the users view. */
    READER,
    /** Who may act for others. */
    PROVISIONER,
    /** Who may switch the phase. */
    SWITCHER;

    public boolean opensTo(@Nullable Visitor visitor) {
        return this == ANYBODY || (visitor != null && has(visitor));
    }

    private boolean has(Visitor visitor) {
        return switch (this) {
            case ANYBODY, VISITOR -> true;
            case READER -> visitor.mayRead();
            case PROVISIONER -> visitor.mayProvision();
            case SWITCHER -> visitor.maySwitchPhases();
        };
    }
}
