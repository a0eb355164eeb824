package dev.footbridge.address;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;

/**
 * Local parts that belong to a function and not to a person (RFC 2142 and common use in the Nordic countries).
 *
 * <p>Whoever reads a shared mailbox, or a ticket system that answers by itself, can fetch a code sent there. Such an
 * address therefore proves nothing about the person who typed it.
 */
public final class RoleAddresses {

    private static final CharMatcher SEPARATORS = CharMatcher.anyOf(".-_");
    private static final Splitter TAG = Splitter.on('+');

    /** Shorter names are compared as they stand: {@code h.r@} is more likely initials than the HR department. */
    private static final int SHORTEST_COLLAPSED = 5;

    private static final RoleAddresses STANDARD = new RoleAddresses(RoleNames.STANDARD);

    private final ImmutableSet<String> names;
    private final ImmutableSet<String> collapsed;

    private RoleAddresses(ImmutableSet<String> names) {
        this.names = names;
        this.collapsed = names.stream()
                .map(SEPARATORS::removeFrom)
                .filter(name -> name.length() >= SHORTEST_COLLAPSED)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The names that are refused unless the product says otherwise. */
    public static RoleAddresses standard() {
        return STANDARD;
    }

    /**
     * These names and more, such as the local part of the product's own help desk.
     *
     * @throws IllegalArgumentException if one is not a local part, and so could never match
     */
    public RoleAddresses with(Collection<String> localParts) {
        ImmutableSet.Builder<String> more = ImmutableSet.<String>builder().addAll(names);
        for (String localPart : localParts) {
            if (LocalPart.fault(localPart) != null) {
                throw new IllegalArgumentException("not a local part");
            }
            more.add(Ascii.toLowerCase(localPart));
        }
        return new RoleAddresses(more.build());
    }

    /** These names less some that a tenant's people really have. */
    public RoleAddresses without(Collection<String> localParts) {
        ImmutableSet<String> gone = localParts.stream().map(Ascii::toLowerCase).collect(ImmutableSet.toImmutableSet());
        return new RoleAddresses(
                names.stream().filter(name -> !gone.contains(name)).collect(ImmutableSet.toImmutableSet()));
    }

    /** Whether the address is a function's, whatever its domain. A {@code +tag} and separators do not hide it. */
    public boolean covers(EmailAddress address) {
        String name = TAG.split(address.local()).iterator().next();
        return names.contains(name) || collapsed.contains(SEPARATORS.removeFrom(name));
    }
}
