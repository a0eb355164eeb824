package dev.footbridge.servlet.pages.admin;

import dev.footbridge.servlet.pages.SignInLines;
import java.util.List;

/**
 * One user.
 *
 * @param path address of this page
 * @param sentence where the user stands
 * @param refusal why the identity provider said no, and what to do; empty if it did not
 * @param waiting what is in the post; empty if nothing is
 * @param note why there is nothing to do here for this reader; empty if there is
 * @param signIns newest first, and for how long they are kept
 * @param log address of all that happened to the user; empty for whoever may not see it
 * @param own address of the reader's own settings if this is the reader; empty otherwise
 */
public record UserView(
        String path,
        String users,
        String name,
        String about,
        List<Badge> badges,
        String sentence,
        String address,
        String refusal,
        String waitingTitle,
        List<Fact> waiting,
        Actions actions,
        AddressForm form,
        String note,
        String own,
        SignInLines.Shown signIns,
        String log,
        List<Moment> timeline) {

    /** A name and its value. */
    public record Fact(String label, String value) {}

    /** Something that happened. */
    public record Moment(String at, String what, String who) {}

    /** Which buttons are there. */
    public record Actions(boolean form, boolean save, boolean send, boolean replace, boolean cancel, boolean remove) {
        static final Actions NONE = new Actions(false, false, false, false, false, false);
    }

    /**
     * What stands in the form.
     *
     * @param resend the address to send to again; empty if nothing is in the post
     * @param endNow whether the present link is to end at once
     * @param consequence what sending leads to in this phase
     */
    public record AddressForm(
            String address,
            String confirmation,
            boolean endNow,
            List<String> suggestions,
            String resend,
            String consequence) {}
}
