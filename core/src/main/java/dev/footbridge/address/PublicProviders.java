package dev.footbridge.address;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Streams;
import java.util.Collection;
import java.util.Optional;

/**
 * Mail providers with which anybody may have an address, or throw one away after use (D6).
 *
 * <p>The standard list is short and ours. Lists of throw-away domains grow daily and none is on Maven Central as a kept
 * library, so a product that needs one hands in its own.
 */
public final class PublicProviders {

    private static final PublicProviders STANDARD = new PublicProviders(Streams.concat(
                    MailProviders.COMMON.stream(), MailProviders.RARER.stream(), MailProviders.THROW_AWAY.stream())
            .map(EmailDomain::of)
            .collect(ImmutableSet.toImmutableSet()));

    private final ImmutableMap<String, EmailDomain> byName;

    private PublicProviders(ImmutableSet<EmailDomain> domains) {
        this.byName = Maps.uniqueIndex(domains, EmailDomain::ascii);
    }

    /** The short list that comes with the library. */
    public static PublicProviders standard() {
        return STANDARD;
    }

    /** These and more. */
    public PublicProviders with(Collection<EmailDomain> more) {
        return new PublicProviders(ImmutableSet.<EmailDomain>builder()
                .addAll(byName.values())
                .addAll(more)
                .build());
    }

    /** These without some, such as a provider that is the product's own customer. */
    public PublicProviders without(Collection<EmailDomain> fewer) {
        return new PublicProviders(byName.values().stream()
                .filter(domain -> !fewer.contains(domain))
                .collect(ImmutableSet.toImmutableSet()));
    }

    /** The providers' names as lower-case A-labels. */
    public ImmutableSet<String> names() {
        return byName.keySet();
    }

    /** The provider at or above a domain; those who throw addresses away often give out sub-domains. */
    public Optional<EmailDomain> providerOf(EmailDomain domain) {
        String name = domain.ascii();
        EmailDomain provider = byName.get(name);
        for (int dot = name.indexOf('.'); provider == null && dot >= 0; dot = name.indexOf('.', dot + 1)) {
            provider = byName.get(name.substring(dot + 1));
        }
        return Optional.ofNullable(provider);
    }

    /** Whether this is a provider, or below one. */
    public boolean include(EmailDomain domain) {
        return providerOf(domain).isPresent();
    }
}
