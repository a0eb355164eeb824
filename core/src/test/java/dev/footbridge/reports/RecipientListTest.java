package dev.footbridge.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.address.AddressFault;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.reports.RecipientList.Wrong;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Addresses that an administrator types, a line each. */
class RecipientListTest {

    @Test
    void lines_are_read_in_their_order_and_repeated_ones_kept_once() {
        RecipientList read =
                RecipientList.read(List.of(" Eva@acme.example", "", "bo@acme.example ", "eva@ACME.example"));
        assertThat(read.addresses().stream().map(EmailAddress::display))
                .containsExactly("Eva@acme.example", "bo@acme.example");
        assertThat(read.wrong()).isEmpty();
        assertThat(read.fits()).isTrue();
        assertThat(RecipientList.read(List.of("")).fits()).isTrue();
    }

    @Test
    void a_line_that_is_no_address_is_named_by_its_number() {
        RecipientList read = RecipientList.read(List.of("eva@acme.example", "\t", "eva", "x@"));
        AddressFault none = EmailAddress.parse("eva").refused().orElseThrow();
        AddressFault half = EmailAddress.parse("x@").refused().orElseThrow();
        assertThat(read.wrong()).containsExactly(new Wrong(3, none), new Wrong(4, half));
        assertThat(read.addresses()).hasSize(1);
        assertThat(read.fits()).isFalse();
    }

    @Test
    void ten_are_not_too_many() {
        assertThat(people(10).fits()).isTrue();
        assertThat(people(10).tooMany()).isFalse();
        assertThat(people(11).tooMany()).isTrue();
        assertThat(people(11).fits()).isFalse();
    }

    private static RecipientList people(int number) {
        return RecipientList.read(IntStream.range(0, number)
                .mapToObj(each -> "p" + each + "@acme.example")
                .toList());
    }
}
