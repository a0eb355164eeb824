package dev.footbridge.audit;

import dev.footbridge.address.EmailAddress;

/**
 * An address as people may see it who know it already (decisions 25).
 *
 * @param value the masked form, as {@link EmailAddress#masked()} writes it
 */
public record MaskedAddress(String value) {
    public MaskedAddress {
        if (!value.contains("***@")) {
            throw new IllegalArgumentException("The address is not masked");
        }
    }

    public static MaskedAddress of(EmailAddress address) {
        return new MaskedAddress(address.masked());
    }

    @Override
    public String toString() {
        return value;
    }
}
