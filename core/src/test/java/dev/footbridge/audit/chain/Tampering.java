package dev.footbridge.audit.chain;

import dev.footbridge.tenant.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Every way to change one field of a link. */
final class Tampering {
    static final Digest OTHER = new Digest("0".repeat(64));

    private Tampering() {}

    static List<UnaryOperator<ChainLink>> all() {
        List<UnaryOperator<ChainLink>> all = new ArrayList<>(facts());
        all.add(link ->
                new ChainLink(link.sequence() + 1, link.previous(), link.facts(), link.personal(), link.hash()));
        all.add(link -> new ChainLink(link.sequence(), OTHER, link.facts(), link.personal(), link.hash()));
        all.add(link -> new ChainLink(link.sequence(), link.previous(), link.facts(), link.personal(), OTHER));
        for (PersonalField field : PersonalField.values()) {
            all.add(personal(field, c -> new Commitment(OTHER, c.opening())));
            all.add(personal(field, c -> new Commitment(OTHER, null)));
            all.add(opening(field, o -> new Opening(o.value(), new Salt(OTHER.hex()))));
            all.add(opening(field, o -> new Opening(o.value() + "x", o.salt())));
            all.add(opening(field, o -> new Opening(o.value() == null ? "" : null, o.salt())));
        }
        return all;
    }

    /** Changes of what is no personal data. */
    static List<UnaryOperator<ChainLink>> facts() {
        return List.of(
                facts(f -> facts(new TenantId("t2"), f.id(), f.at(), f.kind(), f.role(), f.channel())),
                facts(f -> facts(f.tenant(), new UUID(1, 2), f.at(), f.kind(), f.role(), f.channel())),
                facts(f -> facts(f.tenant(), f.id(), f.at().plusNanos(1), f.kind(), f.role(), f.channel())),
                facts(f -> facts(f.tenant(), f.id(), f.at(), f.kind() + "_X", f.role(), f.channel())),
                facts(f -> facts(f.tenant(), f.id(), f.at(), f.kind(), f.role() + "_X", f.channel())),
                facts(f -> facts(f.tenant(), f.id(), f.at(), f.kind(), f.role(), f.channel() + "_X")));
    }

    /** A link that fits in itself again after it was changed. */
    static ChainLink rehashed(ChainLink link) {
        return ChainLink.after(
                new ChainHead(link.facts().tenant(), link.sequence() - 1, link.previous()),
                link.facts(),
                link.personal());
    }

    private static EntryFacts facts(TenantId tenant, UUID id, Instant at, String kind, String role, String channel) {
        return new EntryFacts(tenant, id, at, kind, role, channel);
    }

    private static UnaryOperator<ChainLink> facts(UnaryOperator<EntryFacts> change) {
        return link -> new ChainLink(
                link.sequence(), link.previous(), change.apply(link.facts()), link.personal(), link.hash());
    }

    private static UnaryOperator<ChainLink> opening(PersonalField field, UnaryOperator<Opening> change) {
        return personal(field, commitment -> {
            @Nullable Opening opening = commitment.opening();
            return new Commitment(commitment.digest(), opening == null ? null : change.apply(opening));
        });
    }

    private static UnaryOperator<ChainLink> personal(PersonalField field, Function<Commitment, Commitment> change) {
        return link -> {
            PersonalData data = PersonalData.each(each -> each == field
                    ? change.apply(link.personal().of(each))
                    : link.personal().of(each));
            return new ChainLink(link.sequence(), link.previous(), link.facts(), data, link.hash());
        };
    }
}
