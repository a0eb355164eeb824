package dev.footbridge.example.hrm.crossing;

import dev.footbridge.example.hrm.login.HrmUser;
import dev.footbridge.example.hrm.login.PasswordLogin;
import dev.footbridge.example.hrm.login.TenantDetails;
import dev.footbridge.example.hrm.people.People;
import dev.footbridge.servlet.host.Visitor;
import dev.footbridge.spring.security.FootbridgePrincipals;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Tells Footbridge who is signed in, and puts whom the identity provider signed in into the product's session. */
@Component
class HrmPrincipals implements FootbridgePrincipals {
    private final People people;

    HrmPrincipals(People people) {
        this.people = people;
    }

    @Override
    public Optional<Visitor> visitor(Authentication authentication) {
        if (!(authentication.getPrincipal() instanceof HrmUser user)) {
            return Optional.empty();
        }
        boolean administrator = user.isAdministrator();
        return Optional.of(new Visitor(
                UserKey.of(user.tenant(), user.username()), user.mayReadUsers(), administrator, administrator));
    }

    @Override
    public Authentication session(UserKey user) {
        return people.find(user.tenant().value(), user.user().value())
                .map(PasswordLogin::session)
                .orElseThrow();
    }

    @Override
    public Optional<TenantId> tenant(HttpServletRequest request) {
        return Optional.of(new TenantId(TenantDetails.of(request).tenant()));
    }

    @Override
    public Locale locale(HttpServletRequest request) {
        return Locale.forLanguageTag("sv");
    }
}
