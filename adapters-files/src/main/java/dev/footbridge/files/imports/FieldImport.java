package dev.footbridge.files.imports;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.Actor;
import dev.footbridge.files.imports.UserRegister.Replacement;
import dev.footbridge.files.imports.UserRegister.Stored;
import dev.footbridge.imports.Column;
import dev.footbridge.imports.Finding;
import dev.footbridge.imports.Verdict;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;

/**
 * The field for hosts with an import engine of their own (T6): they read the file, keep the log and call this once per
 * row; the verdicts are those of our own imports, but for what only a whole file shows.
 */
public final class FieldImport {
    private final UserRegister register;
    private final ImportSettings settings;

    public FieldImport(UserRegister register, ImportSettings settings) {
        this.register = register;
        this.settings = settings;
    }

    /**
     * Saves the address in a cell, or removes the saved one if the cell holds the mark for that. Nothing is sent (T3).
     *
     * @param user user name or id, as in the column of users
     */
    public Finding take(TenantId tenant, String user, String cell, Actor actor) {
        ImmutableList<RegisteredUser> found = register.find(
                        tenant, ImmutableList.of(new UserReference(Column.USER, user.strip())))
                .get(0);
        if (found.size() != 1) {
            return Finding.in(Column.USER, found.isEmpty() ? Verdict.UNKNOWN_USER : Verdict.AMBIGUOUS_USER);
        }
        RegisteredUser only = found.get(0);
        FieldJudge judge = new FieldJudge(register.domains(tenant), settings.clearMarker(), actor.user());
        FieldJudge.Judged judged = judge.judge(only, cell.strip());
        if (judged.finding().verdict().outcome() != Verdict.Outcome.PLANNED) {
            return judged.finding();
        }
        EmailAddress next = judged.next();
        if (next != null && isTaken(tenant, next, only.id())) {
            return Finding.in(Column.ADDRESS, Verdict.ADDRESS_TAKEN);
        }
        Stored stored = register.store(tenant, ImmutableList.of(new Replacement(only.id(), only.saved(), next)), actor)
                .get(0);
        return switch (stored) {
            case STORED -> Finding.of(next == null ? Verdict.CLEARED : Verdict.UPDATED);
            case CHANGED_MEANWHILE -> Finding.of(Verdict.CONFLICT);
            case DOMAIN_NOT_ALLOWED -> Finding.in(Column.ADDRESS, Verdict.DOMAIN_NOT_ALLOWED);
        };
    }

    private boolean isTaken(TenantId tenant, EmailAddress address, UserId user) {
        ImmutableMap<EmailAddress, UserId> held = register.holders(tenant, ImmutableSet.of(address));
        UserId holder = held.get(address);
        return holder != null && !holder.equals(user);
    }
}
