package dev.footbridge.example.embedder;

import dev.footbridge.readiness.Counts;
import dev.footbridge.spi.Mailer;
import java.util.Locale;
import java.util.function.Consumer;

/** Hands mails to the product's own mail queue, in the product's own words. */
public final class QueueMailer implements Mailer {
    private final Consumer<QueuedMail> queue;

    public QueueMailer(Consumer<QueuedMail> queue) {
        this.queue = queue;
    }

    /** @param id becomes the Message-ID, so that a doubled mail can be told */
    public record QueuedMail(String id, String to, String subject, String text) {
        /** Without the text, which may hold a code. */
        @Override
        public String toString() {
            return "QueuedMail[" + id + "]";
        }
    }

    @Override
    public Result send(Mail mail) {
        boolean swedish =
                mail.locale().getLanguage().equals(Locale.forLanguageTag("sv").getLanguage());
        // A name is foreign text: a line break in it would begin a header field of its own.
        String company = mail.tenantName().replaceAll("\\p{Cntrl}+", " ");
        String subject = (swedish ? "Ditt konto hos " : "Your account at ") + company;
        queue.accept(new QueuedMail(
                mail.id().toString(),
                mail.to().canonical(),
                subject,
                subject + "\n\n" + text(mail.content(), swedish) + "\n"));
        return new Result(Result.Kind.ACCEPTED, "queued");
    }

    private static String text(Content content, boolean swedish) {
        if (content instanceof Content.Code code) {
            return (swedish ? "Skriv den här koden:\n\n" : "Type this code:\n\n") + code.digits();
        }
        if (content instanceof Content.Link link) {
            return (swedish ? "Öppna den här länken:\n\n" : "Open this link:\n\n") + link.address();
        }
        if (content instanceof Content.Linked linked) {
            String done = swedish ? "Nu är kontot kopplat." : "The account is linked now.";
            return linked.accountSettings() == null ? done : done + "\n\n" + linked.accountSettings();
        }
        if (content instanceof Content.AccountExisted) {
            return swedish ? "Du hade redan ett konto. Det är kopplat nu." : "You had an account. It is linked now.";
        }
        if (content instanceof Content.Reminder reminder) {
            return (swedish ? "Du behöver koppla ditt konto:\n\n" : "Please link your account:\n\n") + reminder.page();
        }
        if (content instanceof Content.ReadinessReport report) {
            Counts counts = report.report().counts();
            return (swedish ? "Så många är redo: " : "So many are ready: ") + counts.linked() + " / " + counts.total()
                    + "\n\n" + report.page();
        }
        if (content instanceof Content.Notice) {
            return swedish ? "En administratör ändrade din inloggning." : "An administrator changed your sign-in.";
        }
        return swedish ? "Kontot är inte längre kopplat." : "The account is no longer linked.";
    }
}
