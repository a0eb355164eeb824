package dev.footbridge.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.io.BaseEncoding;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuditChainTest {
    private static final byte[] BYTES_0_TO_31 = new byte[32];
    private static final TenantId TENANT = new TenantId("å-1");
    private static final AuditEntry ENTRY = new AuditEntry(
            UUID.fromString("0190a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b"),
            TENANT,
            new UserId("anna"),
            Instant.parse("2026-03-01T12:00:00.000001Z"),
            EventKind.CODE_SENT,
            Actor.linkHolder(Actor.Channel.PAGE, "2001:db8::1").because("Anna's wish"),
            "a***@foretaget.example");

    static {
        for (byte i = 0; i < BYTES_0_TO_31.length; i++) {
            BYTES_0_TO_31[i] = i;
        }
    }

    private final Salt salt = new Salt(BaseEncoding.base16().lowerCase().encode(BYTES_0_TO_31));

    /** The hashes were made by another program from the description of the package; a change breaks every chain. */
    @Test
    void O1_the_hashes_are_the_ones_that_are_described() {
        ChainHead start = ChainHead.start(TENANT);
        assertThat(start.hash().hex()).isEqualTo("0c879a07654c804fdb9738fa2bd740ef4daafe2722390d7f08616173e7124e72");
        ChainLink first = AuditChain.append(start, ENTRY, salt);
        assertThat(first.hash().hex()).isEqualTo("74a70a59ea65308c0f1896061449bd31ba6f1bc76c7669074d2a2574e98dc6bf");
        assertThat(first.head()).isEqualTo(new ChainHead(TENANT, 1, first.hash()));
    }

    @Test
    void each_link_follows_the_one_before() {
        ChainLink first = AuditChain.append(ChainHead.start(TENANT), ENTRY, salt);
        ChainLink second = AuditChain.append(first.head(), ENTRY, salt);
        assertThat(second.sequence()).isEqualTo(2);
        assertThat(second.previous()).isEqualTo(first.hash());
        assertThat(second.hash()).isNotEqualTo(first.hash());
    }

    @Test
    void an_entry_goes_into_no_other_tenants_chain() {
        ChainHead other = ChainHead.start(new TenantId("t2"));
        assertThatIllegalArgumentException().isThrownBy(() -> AuditChain.append(other, ENTRY, salt));
    }

    @Test
    void no_two_fields_and_no_two_entries_share_a_digest_of_the_same_value() {
        assertThat(new Opening("x", salt.of(PersonalField.USER)).digest(PersonalField.USER))
                .isNotEqualTo(new Opening("x", salt.of(PersonalField.USER)).digest(PersonalField.DETAIL))
                .isNotEqualTo(new Opening("x", salt.of(PersonalField.DETAIL)).digest(PersonalField.USER));
    }

    @Test
    void the_entrys_own_salt_is_not_kept_so_that_one_field_can_be_erased_alone() {
        ChainLink link = AuditChain.append(ChainHead.start(TENANT), ENTRY, salt);
        assertThat(link.personal().fields().values())
                .extracting(commitment -> commitment.opening().salt())
                .doesNotHaveDuplicates()
                .doesNotContain(salt);
    }

    @Test
    void nothing_personal_and_no_salt_is_in_its_words() {
        ChainLink link = AuditChain.append(ChainHead.start(TENANT), ENTRY, salt);
        assertThat(link.toString()).doesNotContain("anna", "2001:db8", "foretaget");
        assertThat(link.personal().of(PersonalField.USER).opening())
                .hasToString("Opening")
                .extracting(Opening::salt)
                .hasToString("Salt");
    }

    @Test
    void a_head_is_read_back_from_its_line_and_from_nothing_else() {
        ChainHead head = new ChainHead(new TenantId("å b\\ "), 17, Tampering.OTHER);
        assertThat(head.text()).matches("[ -~]+");
        assertThat(ChainHead.parse(head.text())).contains(head);
        for (String other : new String[] {
            "", head.text() + "\n", " " + head.text(), head.text().replace(" 17 ", " +17 "), "x" + head.text()
        }) {
            assertThat(ChainHead.parse(other)).isEmpty();
        }
    }
}
