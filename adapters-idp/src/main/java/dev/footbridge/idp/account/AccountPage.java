package dev.footbridge.idp.account;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.idp.ProviderUri;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The page at the identity provider where a person makes a password.
 *
 * @param withLoginHint whether the address is added as {@code login_hint}, so that nobody types it again
 */
public record AccountPage(URI address, boolean withLoginHint) {
    public AccountPage {
        ProviderUri.checked("account page", address);
    }

    public URI of(EmailAddress person) {
        if (!withLoginHint) {
            return address;
        }
        String separator = address.getRawQuery() == null ? "?" : "&";
        return URI.create(
                address + separator + "login_hint=" + URLEncoder.encode(person.canonical(), StandardCharsets.UTF_8));
    }
}
