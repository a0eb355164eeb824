package dev.footbridge;

import com.google.common.collect.ImmutableListMultimap;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.TenantEvent.HelpTextChanged;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.texts.TenantText;
import dev.footbridge.texts.TenantTexts;
import dev.footbridge.texts.TextFault;
import java.util.List;

/** What a tenant says in its own words to people who are not linked (P5). */
public final class TextSettings {
    private final Parts parts;
    private final Ledger ledger;

    TextSettings(Parts parts, Ledger ledger) {
        this.parts = parts;
        this.ledger = ledger;
    }

    /** What became of new texts. */
    public sealed interface Changed {
        /** All texts as they stand now. */
        record Stored(TenantTexts texts) implements Changed {}

        /** Nothing was stored, because of these. */
        record NotStored(ImmutableListMultimap<TenantText, TextFault> faults) implements Changed {}

        /** Somebody else changed the tenant at the same time, or there is no such tenant. */
        record Conflict() implements Changed {}
    }

    /** Puts texts in the place of those of the same kind and language, all or nothing; an empty one takes it away. */
    public Changed change(TenantId id, List<TenantText> texts, Actor actor) {
        ImmutableListMultimap<TenantText, TextFault> faults = TextFault.of(texts);
        if (!faults.isEmpty()) {
            return new Changed.NotStored(faults);
        }
        boolean stored =
                ledger.change(id, tenant -> tenant.saying(tenant.texts().with(texts)), new HelpTextChanged(), actor);
        return stored
                ? parts.tenants()
                        .find(id)
                        .<Changed>map(tenant -> new Changed.Stored(tenant.texts()))
                        .orElseGet(Changed.Conflict::new)
                : new Changed.Conflict();
    }
}
