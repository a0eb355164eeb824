package dev.footbridge.example.hrm.login;

import dev.footbridge.example.hrm.people.People;
import dev.footbridge.example.hrm.people.Person;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The product's own login as it has always been: company, user name and password. */
@Component
public class PasswordLogin implements AuthenticationProvider {
    private final People people;
    private final PasswordEncoder passwords;
    private final String nobodysHash;

    PasswordLogin(People people, PasswordEncoder passwords) {
        this.people = people;
        this.passwords = passwords;
        this.nobodysHash = String.valueOf(passwords.encode("nobody"));
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String tenant = attempt.getDetails() instanceof TenantDetails details ? details.tenant() : "";
        Optional<Person> person = people.find(tenant, attempt.getName());
        // Compared for unknown names as well, so that the time tells nothing.
        String hash = person.map(Person::passwordHash).orElse(nobodysHash);
        boolean right = passwords.matches(String.valueOf(attempt.getCredentials()), hash);
        if (!right || person.isEmpty() || !person.get().active()) {
            throw new BadCredentialsException("Felaktigt användarnamn eller lösenord.");
        }
        return session(person.get());
    }

    /** What a session of the product holds for a person, however that person has signed in. */
    public static Authentication session(Person person) {
        HrmUser user = HrmUser.of(person);
        return UsernamePasswordAuthenticationToken.authenticated(
                user, null, List.of(new SimpleGrantedAuthority("ROLE_" + user.role())));
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
