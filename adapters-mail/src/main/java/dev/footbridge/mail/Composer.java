package dev.footbridge.mail;

import com.google.common.collect.ImmutableList;
import dev.footbridge.spi.Mailer.Content;
import dev.footbridge.spi.Mailer.Mail;
import dev.footbridge.texts.TextKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Puts a mail into words. */
final class Composer {
    private final MailSettings settings;
    private final Languages languages;

    Composer(MailSettings settings, Languages languages) {
        this.settings = settings;
        this.languages = languages;
    }

    Letter compose(Mail mail, Instant now) {
        Wording wording = new Wording(languages.of(mail.locale()), settings, mail, now);
        return letter(wording, mail.content());
    }

    private Letter letter(Wording wording, Content content) {
        if (content instanceof Content.Code code) {
            return code(wording, code);
        }
        if (content instanceof Content.Link link) {
            return link(wording, link);
        }
        if (content instanceof Content.Linked linked) {
            return linked(wording, linked);
        }
        if (content instanceof Content.AccountExisted) {
            return accountExisted(wording);
        }
        if (content instanceof Content.LinkRemoved) {
            return linkRemoved(wording);
        }
        if (content instanceof Content.Notice notice) {
            return notice(wording, notice);
        }
        if (content instanceof Content.Reminder reminder) {
            return reminder(wording, reminder);
        }
        if (content instanceof Content.ReadinessReport report) {
            return report(wording, report);
        }
        throw new IllegalStateException("no words for this kind of mail");
    }

    private Letter code(Wording say, Content.Code code) {
        String lifetime = say.validity().ofCode(code.expiresAt());
        List<Block> body = greeted(say);
        body.add(say.paragraph("mail.code.lead"));
        body.add(new Block.Code(code.digits()));
        body.add(new Block.Paragraph(lifetime));
        body.add(say.paragraph("mail.code.next"));
        return finished(say, "mail.code", subject(say, code), lifetime, body);
    }

    private String subject(Wording say, Content.Code code) {
        return switch (settings.codeInSubject()) {
            case LAST -> say.withCode("mail.code.subject.last", code.digits());
            case FIRST -> say.withCode("mail.code.subject.first", code.digits());
            case NONE -> say.subject("mail.code.subject.none");
        };
    }

    private Letter link(Wording say, Content.Link link) {
        String lifetime = say.validity().ofLink(link.expiresAt());
        List<Block> body = greeted(say);
        body.add(say.paragraph("mail.link.lead"));
        body.add(say.action("mail.link.button", link.address()));
        body.add(new Block.Paragraph(lifetime));
        body.add(say.paragraph("mail.link.noPassword"));
        own(say, body);
        return finished(say, "mail.link", say.subject("mail.link.subject"), lifetime, body);
    }

    private Letter linked(Wording say, Content.Linked linked) {
        List<Block> body = greeted(say);
        body.add(say.paragraph("mail.linked.lead"));
        signInAddress(say, body);
        body.add(say.paragraph("mail.linked.password"));
        if (linked.accountSettings() != null) {
            body.add(say.paragraph("mail.linked.settings"));
            body.add(say.action("mail.linked.button", linked.accountSettings()));
        }
        return finished(say, "mail.linked", body);
    }

    private Letter accountExisted(Wording say) {
        List<Block> body = greeted(say);
        body.add(say.paragraph("mail.accountExisted.lead"));
        body.add(say.paragraph("mail.accountExisted.password"));
        signInAddress(say, body);
        return finished(say, "mail.accountExisted", body);
    }

    private Letter linkRemoved(Wording say) {
        List<Block> body = greeted(say);
        body.add(say.paragraph("mail.linkRemoved.lead"));
        body.add(say.paragraph("mail.linkRemoved.before"));
        body.add(say.paragraph("mail.linkRemoved.after"));
        return finished(say, "mail.linkRemoved", body);
    }

    private Letter notice(Wording say, Content.Notice notice) {
        String lead = say.text(
                switch (notice.deed()) {
                    case LINK_SENT -> "mail.notice.sent";
                    case REPLACED -> "mail.notice.replaced";
                    case LINKED -> "mail.notice.linked";
                    case REMOVED -> "mail.notice.removed";
                });
        List<Block> body = greeted(say);
        body.add(new Block.Paragraph(lead));
        body.add(new Block.Paragraph(say.validity().ofDeed(notice.at())));
        if (notice.about() != null) {
            body.add(say.paragraph("mail.notice.address"));
            body.add(new Block.Value(notice.about().value()));
        }
        return finished(say, "mail.notice", say.subject("mail.notice.subject"), lead, body);
    }

    private Letter reminder(Wording say, Content.Reminder reminder) {
        List<Block> body = greeted(say);
        body.add(say.paragraph("mail.reminder.lead"));
        if (reminder.switchAt() != null) {
            body.add(new Block.Paragraph(say.validity().ofOldLogin(reminder.switchAt())));
        }
        body.add(say.paragraph("mail.reminder.how"));
        body.add(say.action("mail.reminder.button", reminder.page()));
        own(say, body);
        return finished(say, "mail.reminder", body);
    }

    /** To nobody in particular: no greeting, the sentence of the page comes first. */
    private static Letter report(Wording say, Content.ReadinessReport content) {
        ReportLetter report = new ReportLetter(say, content.report());
        return finished(
                say, "mail.report", say.subject("mail.report.subject"), report.conclusion(), report.blocks(content));
    }

    private static List<Block> greeted(Wording say) {
        List<Block> body = new ArrayList<>();
        body.add(new Block.Paragraph(say.greeting()));
        return body;
    }

    /** Decisions 20: the address is named wherever signing in is spoken of. */
    private static void signInAddress(Wording say, List<Block> body) {
        body.add(say.paragraph("mail.signIn.address"));
        body.add(new Block.Value(say.recipient()));
        body.add(say.paragraph("mail.signIn.untilThen"));
    }

    /** The tenant's own paragraph, where somebody is asked to do something that the tenant wants. */
    private static void own(Wording say, List<Block> body) {
        say.own(TextKind.MAIL).stream().map(Block.Paragraph::new).forEach(body::add);
    }

    private static Letter finished(Wording say, String kind, List<Block> body) {
        return finished(say, kind, say.subject(kind + ".subject"), say.text(kind + ".lead"), body);
    }

    private static Letter finished(Wording say, String kind, String subject, String preview, List<Block> body) {
        return new Letter(
                say.language(),
                subject,
                say.text(kind + ".heading"),
                preview,
                List.copyOf(body),
                ImmutableList.<String>builder()
                        .add(say.text(kind + ".why"), say.text(kind + ".unexpected"))
                        .addAll(say.help())
                        .build(),
                say.text("mail.footer"));
    }
}
