package dev.footbridge.testkit.memory;

import dev.footbridge.readiness.Counts;
import dev.footbridge.spi.Mailer.Content;
import dev.footbridge.spi.Mailer.Mail;

/**
 * A mail in few words, Swedish or English, for mailboxes of examples and tests. The mail adapter's own letters are
 * better.
 */
public record Letter(String subject, String text) {

    public static Letter of(Mail mail) {
        boolean swedish = mail.locale().getLanguage().equals("sv");
        String about = swedish ? "Ditt konto hos " : "Your account at ";
        return new Letter(
                about + mail.tenantName().replaceAll("\\p{Cntrl}+", " "),
                about + mail.tenantName() + "\n\n" + body(mail.content(), swedish) + "\n");
    }

    private static String body(Content content, boolean swedish) {
        if (content instanceof Content.Code code) {
            return (swedish ? "Din verifieringskod:\n\n" : "Your verification code:\n\n") + code.digits();
        }
        if (content instanceof Content.Link link) {
            return (swedish ? "Verifiera kontot:\n\n" : "Verify the account:\n\n") + link.address();
        }
        if (content instanceof Content.Linked linked) {
            String done = swedish ? "Kontot är kopplat." : "The account is linked.";
            return linked.accountSettings() == null ? done : done + "\n\n" + linked.accountSettings();
        }
        if (content instanceof Content.AccountExisted) {
            return swedish ? "Kontot fanns redan. Använd lösenordet du har." : "It was there: use your password.";
        }
        if (content instanceof Content.Reminder reminder) {
            return (swedish ? "Verifiera din adress:\n\n" : "Verify your address:\n\n") + reminder.page();
        }
        if (content instanceof Content.ReadinessReport report) {
            Counts counts = report.report().counts();
            return (swedish ? "Redo: " : "Ready: ") + counts.linked() + " / " + counts.total() + "\n\n" + report.page();
        }
        if (content instanceof Content.Notice) {
            return swedish ? "En administratör har ändrat din inloggning." : "An administrator changed your sign-in.";
        }
        return swedish ? "Kopplingen är borttagen." : "The link was removed.";
    }
}
