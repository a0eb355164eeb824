package dev.footbridge.address;

import java.util.List;

/** Shorthand for tests that look at one side of a parse result. */
final class Reading {

    private Reading() {}

    static EmailAddress read(String typed) {
        return EmailAddress.parse(typed).accepted().orElseThrow();
    }

    static AddressFault faultOf(String typed) {
        return EmailAddress.parse(typed).refused().orElseThrow();
    }

    static AllowedDomains listOf(String... entries) {
        return AllowedDomains.parse(List.of(entries)).accepted().orElseThrow();
    }
}
