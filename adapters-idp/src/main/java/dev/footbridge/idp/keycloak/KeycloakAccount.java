package dev.footbridge.idp.keycloak;

import dev.footbridge.account.AccountKey;
import dev.footbridge.account.ExternalId;
import dev.footbridge.account.Subject;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.address.ParsedAddress;
import dev.footbridge.idp.ProviderUnavailableException;
import dev.footbridge.idp.account.FoundAccount;
import java.util.List;
import java.util.Map;

/** A user of a realm, as the admin API shows it. */
record KeycloakAccount(Map<String, Object> user, KeycloakSettings settings) implements FoundAccount {

    @Override
    public boolean isActive() {
        return Boolean.TRUE.equals(user.get("enabled"));
    }

    @Override
    public boolean hasExternalId(ExternalId id) {
        return user.get("attributes") instanceof Map<?, ?> attributes
                && attributes.get(settings.externalIdAttribute()) instanceof List<?> values
                && values.equals(List.of(id.toString()));
    }

    boolean hasAddress(EmailAddress address) {
        return user.get("email") instanceof String text
                && EmailAddress.parse(text) instanceof ParsedAddress.Accepted accepted
                && accepted.address().equals(address);
    }

    @Override
    public boolean hasVerified(EmailAddress address) {
        return Boolean.TRUE.equals(user.get("emailVerified")) && hasAddress(address);
    }

    /** The subject of a realm's tokens is the id of the user. */
    @Override
    public AccountKey key() throws ProviderUnavailableException {
        if (user.get("id") instanceof String id && Subject.isValid(id)) {
            return new AccountKey(settings.issuer(), new Subject(id));
        }
        throw new ProviderUnavailableException("the realm shows a user without a usable id");
    }
}
