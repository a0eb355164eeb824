package dev.footbridge.audit.chain;

import dev.footbridge.audit.Actor;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.audit.PersonTraces;
import java.util.EnumSet;
import java.util.Set;

/** What of an entry goes when a person is erased, and what is left (O7). */
public final class Erasure {
    /** Stands where a detail or another text was that could not be left empty. */
    public static final String GONE = "ERASED";

    /** Their detail is an address of the user, though a masked one. */
    private static final Set<EventKind> WITH_ADDRESS = EnumSet.of(
            EventKind.ADDRESS_SAVED,
            EventKind.ADDRESS_CLEARED,
            EventKind.CODE_SENT,
            EventKind.LINK_SENT,
            EventKind.ADDRESS_VERIFIED,
            EventKind.ADDRESS_TAKEN,
            EventKind.LINKED,
            EventKind.CHALLENGE_CANCELLED,
            EventKind.CHALLENGE_EXPIRED,
            EventKind.LINK_REJECTED,
            EventKind.LINK_REMOVED,
            EventKind.LINK_REPLACED);

    private Erasure() {}

    /** Which fields of an entry tell of a person; none for most entries. What an administrator did to somebody stays. */
    public static Set<PersonalField> fieldsAbout(PersonTraces person, AuditEntry entry) {
        Set<PersonalField> fields = EnumSet.noneOf(PersonalField.class);
        Actor actor = entry.actor();
        boolean concerned = person.is(entry.user());
        boolean acted = person.is(actor.user());
        if (concerned) {
            fields.add(PersonalField.USER);
        }
        if (acted) {
            fields.add(PersonalField.ACTOR_USER);
        }
        // Whoever holds a link is taken for the person to whom it was sent.
        if (actor.clientAddress() != null && (acted || (concerned && actor.role() == Actor.Role.LINK_HOLDER))) {
            fields.add(PersonalField.CLIENT_ADDRESS);
        }
        if (tellsOf(person, entry, concerned)) {
            fields.add(PersonalField.DETAIL);
        }
        String reason = actor.reason();
        if (reason != null && (concerned || person.areIn(reason))) {
            fields.add(PersonalField.REASON);
        }
        return fields;
    }

    private static boolean tellsOf(PersonTraces person, AuditEntry entry, boolean concerned) {
        if (entry.kind() == EventKind.BREAK_GLASS_NAMED) {
            return person.key().user().value().equals(entry.detail());
        }
        return concerned
                && WITH_ADDRESS.contains(entry.kind())
                && !entry.detail().isEmpty();
    }

    /** The entry without what these fields said; kind, time, role and channel stay. */
    public static AuditEntry of(AuditEntry entry, Set<PersonalField> fields) {
        Actor actor = entry.actor();
        Actor left = new Actor(
                actor.role(),
                fields.contains(PersonalField.ACTOR_USER) ? null : actor.user(),
                actor.channel(),
                fields.contains(PersonalField.CLIENT_ADDRESS) ? null : actor.clientAddress(),
                fields.contains(PersonalField.REASON) ? null : actor.reason());
        return new AuditEntry(
                entry.id(),
                entry.tenant(),
                fields.contains(PersonalField.USER) ? null : entry.user(),
                entry.at(),
                entry.kind(),
                left,
                fields.contains(PersonalField.DETAIL) ? GONE : entry.detail());
    }
}
