package dev.footbridge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.footbridge.address.AllowedDomains;
import dev.footbridge.address.DomainPolicy;
import dev.footbridge.audit.EventKind;
import dev.footbridge.provisioning.AwaitingVerification;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.provisioning.UnlinkReason;
import dev.footbridge.provisioning.Unlinked;
import dev.footbridge.readiness.Alike;
import dev.footbridge.readiness.Classifier;
import dev.footbridge.readiness.Reason;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.UserProjection.Page;
import dev.footbridge.spi.UserProjection.Query;
import dev.footbridge.spi.UserProjection.Row;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Proves that a list is cut to a classification by the rule of {@code Classifier} and by no other (P7): each user is put
 * into a tenant of its own, where the numbers say what the rule makes of it.
 *
 * <p>To run it, implement it in a test class; {@link #ports()} hands out the stores of the back end.
 */
public interface ReasonContract extends StoreContract {

    @Test
    default void P7_a_row_tells_the_classification_and_is_found_by_it_alone() {
        Set<Reason> met = EnumSet.noneOf(Reason.class);
        for (DomainPolicy domains : List.of(
                DomainPolicy.open(),
                allowing("foretaget.example"),
                allowing("*.foretaget.example", "elsewhere.example"),
                DomainPolicy.open().refusingPublicProviders(),
                allowing("*.foretaget.example", "hotmail.se", "*.tele.dk").refusingPublicProviders())) {
            for (DirectoryUser person : people()) {
                for (ProvisioningState state : states()) {
                    met.add(judged(domains, person, state));
                }
            }
        }
        met.add(judged(DomainPolicy.open(), People.inactive(People.person("Dag")), Shapes.verified(Scene.address())));
        met.add(judged(DomainPolicy.open(), People.clock("Klocka"), Shapes.verified(Scene.address())));
        met.add(afterEvent(EventKind.ADDRESS_TAKEN));
        met.add(afterEvent(EventKind.CHALLENGE_EXPIRED));
        met.add(afterFailedMail());
        assertThat(met).containsExactlyInAnyOrder(Reason.values());
    }

    private static List<DirectoryUser> people() {
        return List.of(
                People.person("Anna"),
                People.suggesting(People.person("Bo"), "bo@foretaget.example", "bo@x.elsewhere.example"),
                People.suggesting(People.person("Cilla"), "cilla@evilforetaget.example", "cilla@a.foretaget.example"),
                People.suggesting(People.person("Dan"), "dan@hotmail.se", "dan@x.mail.tele.dk"),
                People.suggesting(People.person("Eva"), "eva@gmail.com", "eva@emailtele.dk", "eva@mail.telex.dk"),
                People.suggesting(People.person("Finn"), "finn@mail.tele.dk", "finn@post.tele.dk"));
    }

    private List<ProvisioningState> states() {
        ImmutableList.Builder<ProvisioningState> states = ImmutableList.builder();
        AwaitingVerification awaiting = Shapes.awaiting(Scene.address());
        states.addAll(
                Shapes.all().stream().limit(2L * UnlinkReason.values().length).toList());
        states.add(awaiting, Shapes.verified(Scene.address()));
        states.add(Shapes.refused(Scene.address()), Shapes.linked(Scene.address(), Shapes.account()));
        states.add(Shapes.until(ports().tenants().now().plus(Duration.ofHours(1)), awaiting));
        states.add(
                Shapes.until(ports().tenants().now().plus(Duration.ofHours(1)), Shapes.awaitingLink(Scene.address())));
        return states.build();
    }

    private static DomainPolicy allowing(String... entries) {
        return DomainPolicy.of(AllowedDomains.parse(List.of(entries)).accepted().orElseThrow());
    }

    private Reason judged(DomainPolicy domains, DirectoryUser person, ProvisioningState state) {
        Scene scene = new Scene(ports());
        TenantId tenant = scene.tenant();
        Tenant read = ports().tenants().find(tenant).orElseThrow();
        ports().tenants()
                .save(
                        read.allowing(domains),
                        Changes.entry(tenant, EventKind.ALLOWED_DOMAINS_CHANGED, Shapes.ANY_TIME));
        new Listing(ports(), tenant).put(person);
        scene.save(new UserKey(tenant, person.id()), state);
        return foundAlone(tenant, domains);
    }

    private Reason afterEvent(EventKind event) {
        Scene scene = new Scene(ports());
        DirectoryUser person = People.suggesting(People.person("Anna"), "anna@foretaget.example");
        UserKey user = new UserKey(scene.tenant(), person.id());
        new Listing(ports(), user.tenant()).put(person);
        scene.save(Changes.with(
                Scene.in(Unlinked.fresh(), scene.load(user)), Changes.entry(user, event, Shapes.ANY_TIME)));
        return foundAlone(user.tenant(), DomainPolicy.open());
    }

    private Reason afterFailedMail() {
        Scene scene = new Scene(ports());
        DirectoryUser person = People.person("Anna");
        UserKey user = new UserKey(scene.tenant(), person.id());
        new Listing(ports(), user.tenant()).put(person);
        AwaitingVerification awaiting = Shapes.awaiting(Scene.address());
        scene.save(Changes.with(
                Scene.in(awaiting, scene.load(user)),
                Changes.mail(awaiting.newest().id(), user, scene.now())));
        ports().outbox().failed(awaiting.newest().id(), "550 no such mailbox");
        return foundAlone(user.tenant(), DomainPolicy.open());
    }

    /** The only user of a tenant is in the list of its reason, and in that of all others together it is not. */
    private Reason foundAlone(TenantId tenant, DomainPolicy domains) {
        Alike alike = ports().users().alike(tenant).stream().findFirst().orElseThrow();
        Reason reason = new Classifier(domains).classify(alike.facts()).reason();
        assertThat(only(tenant, EnumSet.of(reason)).users())
                .extracting(Row::reason)
                .as(alike.facts().toString())
                .containsExactly(reason);
        assertThat(count(tenant, EnumSet.of(reason))).isEqualTo(1);
        Set<Reason> others = EnumSet.complementOf(EnumSet.of(reason));
        assertThat(only(tenant, others).users()).isEmpty();
        assertThat(count(tenant, others)).isZero();
        return reason;
    }

    private Page only(TenantId tenant, Set<Reason> reasons) {
        return ports().users().page(tenant, because(reasons));
    }

    private int count(TenantId tenant, Set<Reason> reasons) {
        return ports().users().count(tenant, because(reasons), 10);
    }

    private static Query because(Set<Reason> reasons) {
        return new Query("", null, null, ImmutableSet.copyOf(reasons), 10, null);
    }
}
