package dev.footbridge.idp.scim;

import com.google.common.collect.ImmutableList;
import dev.footbridge.account.AccountKey;
import dev.footbridge.account.ExternalId;
import dev.footbridge.account.Subject;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.address.ParsedAddress;
import dev.footbridge.idp.ProviderUnavailableException;
import dev.footbridge.idp.account.FoundAccount;
import org.jspecify.annotations.Nullable;

/** An account as the identity provider shows it. */
record ScimAccount(ScimObject resource, ScimSettings settings) implements FoundAccount {

    @Override
    public boolean hasExternalId(ExternalId id) {
        return id.toString().equals(resource.text("externalId"));
    }

    boolean namesAnotherExternalId(ExternalId id) {
        return resource.text("externalId") != null && !hasExternalId(id);
    }

    /** Without regard to case, as user names are (RFC 7643, 4.1.1). */
    boolean hasUserName(EmailAddress address) {
        return isAddress(resource.text("userName"), address);
    }

    /** Absent counts as active: the attribute is optional (RFC 7643, 4.1.1). */
    @Override
    public boolean isActive() {
        return !Boolean.FALSE.equals(resource.value("active"));
    }

    @Override
    public boolean hasVerified(EmailAddress address) {
        return Boolean.TRUE.equals(settings.emailVerified().in(resource)) && isAddress(primaryEmail(), address);
    }

    @Override
    public AccountKey key() throws ProviderUnavailableException {
        if (settings.subject().in(resource) instanceof String subject && Subject.isValid(subject)) {
            return new AccountKey(settings.issuer(), new Subject(subject));
        }
        throw new ProviderUnavailableException("the account has no usable subject in the attribute '"
                + settings.subject().name() + "'");
    }

    private @Nullable String primaryEmail() {
        ImmutableList<ScimObject> emails = resource.objects("emails");
        if (emails.size() == 1) {
            return emails.get(0).text("value");
        }
        return emails.stream()
                .filter(email -> Boolean.TRUE.equals(email.value("primary")))
                .findFirst()
                .map(email -> email.text("value"))
                .orElse(null);
    }

    private static boolean isAddress(@Nullable String text, EmailAddress address) {
        return text != null
                && EmailAddress.parse(text) instanceof ParsedAddress.Accepted accepted
                && accepted.address().equals(address);
    }
}
