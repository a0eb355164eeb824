package dev.footbridge.spi;

import com.google.common.collect.ImmutableList;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.tenant.UserId;
import java.util.Locale;

/**
 * A user as the host knows it.
 *
 * @param name shown to administrators and in mails to the person
 * @param employeeNumber may be empty
 * @param group for activation in waves; may be empty
 * @param department may be empty
 * @param active whether the host lets the user in at all
 * @param candidates addresses to suggest; they are read when needed, and never more than their domains is copied (decisions
 *     23)
 */
public record DirectoryUser(
        UserId id,
        String name,
        String employeeNumber,
        String group,
        String department,
        boolean active,
        SignInKind kind,
        boolean mayProvisionOthers,
        Locale locale,
        ImmutableList<Candidate> candidates) {

    /**
     * An address that the host keeps for the user, as it stands there.
     *
     * @param mailing whether mail may go there ("Utskick"); ignored for {@link Source#USER}
     */
    public record Candidate(String address, Source source, boolean mailing) {
        public boolean maySuggest() {
            return source == Source.USER || mailing;
        }
    }

    /** Where a candidate comes from. */
    public enum Source {
        USER,
        WORK,
        PRIVATE
    }
}
