package dev.footbridge.mail;

import dev.footbridge.address.EmailAddress;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;

/**
 * Reads the address once more, with the library that will write it. Two parsers that disagree about an address are how
 * mail reaches somebody else, so anything but the identical string is refused.
 */
final class Recipient {
    private Recipient() {}

    static Optional<InternetAddress> of(EmailAddress address) {
        String canonical = address.canonical();
        try {
            InternetAddress[] read = InternetAddress.parse(canonical, true);
            boolean same = read.length == 1
                    && !read[0].isGroup()
                    && read[0].getPersonal() == null
                    && canonical.equals(read[0].getAddress());
            return same ? Optional.of(read[0]) : Optional.empty();
        } catch (AddressException e) {
            return Optional.empty();
        }
    }
}
