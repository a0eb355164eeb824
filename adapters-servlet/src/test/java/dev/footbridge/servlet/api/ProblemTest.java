package dev.footbridge.servlet.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.address.AddressFault;
import dev.footbridge.address.DomainEntryFault;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.servlet.api.MalformedRequest.Fault;
import dev.footbridge.servlet.web.Routes.Match;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.signin.SignInRule;
import dev.footbridge.tenant.PhaseGuard;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTest {
    private final Product product = new Product();
    private final Problems problems = product.api.problems();
    private final Caller anna = product.as(product.anna);

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void every_refusal_has_a_status_and_words_in_every_language(Refusal refusal) {
        Set<Integer> statuses = Set.of(403, 404, 409, 422, 429, 503);
        Set<Object> titles = new HashSet<>();
        for (String language : new String[] {"sv", "en", "nb", "da", "fi"}) {
            Reply reply = Caller.reply(problems.refused(request(language), Refused.of(refusal)));
            assertThat(reply.mediaType()).isEqualTo("application/problem+json");
            assertThat(reply.code()).isEqualTo(refusal.name());
            assertThat(reply.at("status")).isEqualTo(reply.status()).isIn(statuses);
            assertThat((String) reply.at("title")).isNotBlank();
            titles.add(reply.at("title"));
            assertThat((String) reply.at("detail")).isNotBlank();
        }
        // Danish and Norwegian may say the same.
        assertThat(titles).hasSizeGreaterThanOrEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en", "nb", "da", "fi"})
    void every_fault_that_a_call_names_has_words(String language) {
        for (AddressFault fault : AddressFault.values()) {
            Reply reply = Caller.reply(problems.refused(request(language), Refused.invalidAddress(fault)));
            assertThat(reply.at("fault")).isEqualTo(fault.name());
        }
        for (Fault fault : Fault.values()) {
            assertThat(Caller.reply(problems.malformed(request(language), new MalformedRequest(fault, "address")))
                            .status())
                    .isEqualTo(400);
        }
        for (DomainEntryFault fault : DomainEntryFault.values()) {
            assertThat(Product.WORDS.text(request(language).locale(), "api.domain." + fault))
                    .isNotBlank();
        }
        for (SignInRule rule : SignInRule.values()) {
            assertThat(Product.WORDS.text(request(language).locale(), "api.rule." + rule))
                    .isNotBlank();
        }
        for (PhaseGuard guard : PhaseGuard.values()) {
            assertThat(Product.WORDS.text(request(language).locale(), "api.guard." + guard))
                    .isNotBlank();
        }
    }

    @Test
    void what_stands_before_the_calls_answers_in_the_same_shape() {
        WebRequest request = request("sv");
        assertThat(Caller.reply(problems.malformed(request)).status()).isEqualTo(400);
        assertThat(Caller.reply(problems.twoCredentials(request)).code()).isEqualTo("MALFORMED_REQUEST");
        assertThat(Caller.reply(problems.unauthorized(request)).status()).isEqualTo(401);
        assertThat(Caller.reply(problems.forbidden(request)).status()).isEqualTo(403);
        assertThat(Caller.reply(problems.forged(request)).code()).isEqualTo("FORBIDDEN");
        assertThat(Caller.reply(problems.notFound(request)).status()).isEqualTo(404);
        assertThat(Caller.reply(problems.methodNotAllowed(request)).status()).isEqualTo(405);
        assertThat(Caller.reply(problems.unsupportedMediaType(request)).status())
                .isEqualTo(415);
        assertThat(Caller.reply(problems.fault(request)).status()).isEqualTo(500);
        assertThat(Caller.reply(problems.unavailable(request)).status()).isEqualTo(503);
    }

    @Test
    void cooldown_tells_how_long_to_wait_in_body_and_header() {
        anna.post("/me/code", "{\"address\":\"anna@acme.example\"}");

        Reply again = anna.post("/me/code", "{\"address\":\"anna@acme.example\"}");

        assertThat(again.status()).isEqualTo(429);
        assertThat(again.code()).isEqualTo("COOLDOWN");
        assertThat(again.at("retryAfter")).isEqualTo(30);
        assertThat(again.headers()).containsEntry("Retry-After", "30");
    }

    @Test
    void wait_is_rounded_up_to_whole_seconds() {
        Refused refused = Refused.until(Refusal.RATE_LIMITED, Duration.ofMillis(1_001));
        assertThat(problems.refused(request("en"), refused).headers()).containsEntry("Retry-After", "2");
    }

    @ParameterizedTest
    @CsvSource({
        "anna, MISSING_AT",
        "'a@b.example, c@d.example', SEVERAL_AT",
        "'', EMPTY",
        "a@localhost, SINGLE_LABEL_DOMAIN"
    })
    void invalid_address_names_the_fault(String address, String fault) {
        Reply reply = anna.post("/me/code", "{\"address\":\"" + address + "\"}");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.code()).isEqualTo("INVALID_ADDRESS");
        assertThat((String) reply.at("fault")).isIn(fault, "LIST");
    }

    @Test
    void refusals_of_the_rules_have_their_own_codes() {
        Caller admin = product.as(product.admin);
        admin.put("/admin/domains", "{\"allowed\":[\"acme.example\"]}");
        assertThat(anna.post("/me/code", "{\"address\":\"a@other.example\"}").code())
                .isEqualTo("DOMAIN_NOT_ALLOWED");
        admin.put("/admin/domains", "{\"allowed\":[\"acme.example\"],\"refusePublicProviders\":true}");
        Reply provider = anna.post("/me/code", "{\"address\":\"a@gmail.com\"}");
        assertThat(provider.code()).isEqualTo("DOMAIN_NOT_ALLOWED");
        assertThat((String) provider.at("detail")).contains("gmail.com");
        assertThat(anna.post("/me/code", "{\"address\":\"support@acme.example\"}")
                        .code())
                .isEqualTo("ADDRESS_NOT_PERSONAL");
        assertThat(anna.post("/me/code/verification", "{\"code\":\"123456\"}").code())
                .isEqualTo("CODE_EXPIRED");
        assertThat(admin.put(
                                "/admin/users/bo/address",
                                "{\"address\":\"a@acme.example\",\"confirmation\":\"b@acme.example\",\"send\":true}")
                        .code())
                .isEqualTo("ADDRESS_MISMATCH");
        assertThat(admin.put(
                                "/admin/users/david/address",
                                "{\"address\":\"a@acme.example\",\"confirmation\":\"a@acme.example\",\"send\":true}")
                        .status())
                .isEqualTo(403);
        assertThat(product.asNobody()
                        .post("/links/preview", "{\"token\":\"x\"}")
                        .code())
                .isEqualTo("LINK_UNKNOWN");
    }

    @Test
    void linked_user_gets_no_second_link_without_saying_what_becomes_of_the_first() {
        product.link(product.bo, "bo@acme.example");
        product.world.letPass(Duration.ofHours(2));
        String change = "{\"address\":\"b@acme.example\",\"confirmation\":\"b@acme.example\",\"send\":true%s}";
        Caller admin = product.as(product.admin);

        assertThat(admin.put("/admin/users/bo/address", change.formatted("")).code())
                .isEqualTo("ALREADY_LINKED");
        assertThat(admin.put("/admin/users/bo/address", change.formatted(",\"replace\":\"KEEP_UNTIL_PROVEN\""))
                        .at("state"))
                .isEqualTo("LINKED");
    }

    private WebRequest request(String language) {
        return anna.in(language)
                .request("GET", "/api/v1/me", new Match(product.routes.all().get(0), Map.of()), Map.of(), Map.of(), "");
    }
}
