package dev.footbridge.files.imports;

import dev.footbridge.address.DomainPolicy;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.address.ParsedAddress;
import dev.footbridge.imports.Column;
import dev.footbridge.imports.Finding;
import dev.footbridge.imports.Verdict;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.tenant.UserId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What becomes of one field of one user, as far as the field alone can tell: a file knows of other rows besides. */
record FieldJudge(
        DomainPolicy domains, String clearMarker, @Nullable UserId acting) {

    /** @param next what would be saved; null for none */
    record Judged(Finding finding, @Nullable EmailAddress next) {
        private static Judged of(Verdict verdict) {
            return new Judged(Finding.of(verdict), null);
        }

        private static Judged refused(Finding finding) {
            return new Judged(finding, null);
        }
    }

    Judged judge(RegisteredUser user, String cell) {
        if (cell.isEmpty()) {
            return Judged.of(Verdict.EMPTY);
        }
        Verdict skipped = skipped(user, cell);
        if (skipped != null) {
            return Judged.of(skipped);
        }
        if (cell.equals(clearMarker)) {
            return Judged.of(user.saved() == null ? Verdict.UNCHANGED : Verdict.WILL_CLEAR);
        }
        ParsedAddress parsed = EmailAddress.parse(cell);
        if (parsed instanceof ParsedAddress.Refused refused) {
            return Judged.refused(Finding.invalid(refused.fault()));
        }
        EmailAddress address = parsed.accepted().orElseThrow();
        if (Objects.equals(address, user.saved())) {
            return Judged.of(Verdict.UNCHANGED);
        }
        return domains.allows(address.domain())
                ? new Judged(Finding.of(Verdict.WILL_UPDATE), address)
                : Judged.refused(Finding.in(Column.ADDRESS, Verdict.DOMAIN_NOT_ALLOWED));
    }

    private @Nullable Verdict skipped(RegisteredUser user, String cell) {
        if (user.proven() != null) {
            boolean same = EmailAddress.parse(cell)
                    .accepted()
                    .map(user.proven()::equals)
                    .orElse(false);
            return same ? Verdict.UNCHANGED : Verdict.SKIPPED_LINKED;
        }
        if (user.kind() == SignInKind.INTERNAL_ONLY) {
            return Verdict.SKIPPED_INTERNAL;
        }
        if (!user.active()) {
            return Verdict.SKIPPED_DEACTIVATED;
        }
        return user.id().equals(acting) ? Verdict.SKIPPED_SELF : null;
    }
}
