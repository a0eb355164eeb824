package dev.footbridge.servlet.pages.admin;

import dev.footbridge.Administration.UserDetail;
import dev.footbridge.UserState;
import dev.footbridge.servlet.pages.admin.UserView.Actions;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.signin.SignInKind;

/** What this reader may do for this user now, and the sentence to show where that is nothing. */
record UserActions(Actions actions, String note, boolean own) {

    static UserActions of(WebRequest request, UserDetail detail, AdminWords say) {
        if (detail.status().user().equals(request.signedIn().user())) {
            return new UserActions(Actions.NONE, say.of("user.own"), true);
        }
        if (!request.signedIn().mayProvision()) {
            return new UserActions(Actions.NONE, say.of("user.readOnly"), false);
        }
        if (detail.person().kind() == SignInKind.INTERNAL_ONLY) {
            return new UserActions(Actions.NONE, say.of("user.exempt"), false);
        }
        UserState state = detail.status().state();
        boolean linked = state == UserState.LINKED;
        boolean cancel = detail.status().challenge() != null || state == UserState.VERIFIED;
        if (!detail.person().active()) {
            return new UserActions(
                    new Actions(false, false, false, false, cancel, linked), say.of("user.inactive"), false);
        }
        boolean send = detail.status().phase().opensProvisioning();
        boolean save = !linked && state != UserState.VERIFIED;
        return new UserActions(new Actions(send || save, save, send, linked, cancel, linked), "", false);
    }
}
