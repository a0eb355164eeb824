package dev.footbridge.benchmarks;

import com.sanctionco.jmail.EmailValidator;
import com.sanctionco.jmail.JMail;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.address.EmailDomain;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/** The readers of addresses, each as a question with yes or no. */
final class Reading {

    private static final EmailValidator JMAIL = JMail.strictValidator();

    private Reading() {}

    static boolean footbridge(String typed) {
        return EmailAddress.parse(typed).accepted().isPresent();
    }

    static boolean footbridgeDomain(String typed) {
        return EmailDomain.parse(typed).accepted().isPresent();
    }

    static boolean jmail(String typed) {
        return JMAIL.isValid(typed);
    }

    static boolean angus(String typed) {
        try {
            new InternetAddress(typed, true).validate();
            return true;
        } catch (AddressException refused) {
            return false;
        }
    }
}
