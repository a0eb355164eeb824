package dev.footbridge.spi;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.MaskedAddress;
import dev.footbridge.readiness.WeeklyReport;
import dev.footbridge.texts.TenantTexts;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sends one mail. Called by the outbox worker and by the weekly reports only. Contract: {@code MailerContract}. */
public interface Mailer {

    /** MUST use an id of the mail in the Message-ID, so that a doubled mail can be recognised. Never throws for SMTP answers. */
    Result send(Mail mail);

    /**
     * @param id stable over retries
     * @param tenantName the company
     * @param personName empty where the recipient may be somebody else
     * @param zone in which times are written
     * @param words the tenant's own, to be filled and made inert by whoever writes the mail
     */
    record Mail(
            UUID id,
            EmailAddress to,
            Locale locale,
            ZoneId zone,
            String tenantName,
            String personName,
            Content content,
            TenantWords words) {

        /** From a tenant that says nothing of its own. */
        public Mail(
                UUID id,
                EmailAddress to,
                Locale locale,
                ZoneId zone,
                String tenantName,
                String personName,
                Content content) {
            this(id, to, locale, zone, tenantName, personName, content, new TenantWords(TenantTexts.none(), locale));
        }
    }

    /**
     * What a tenant says in its own words.
     *
     * @param own the tenant's language, for those in whose language it says nothing
     */
    record TenantWords(TenantTexts texts, Locale own) {}

    /** What a mail says. */
    sealed interface Content {
        /** Verification code (U4a). */
        record Code(String digits, Instant expiresAt) implements Content {
            @Override
            public String toString() {
                return "Code[secret]";
            }
        }

        /** An administrator's verification link (C7). */
        record Link(URI address, Instant expiresAt) implements Content {
            @Override
            public String toString() {
                return "Link[secret]";
            }
        }

        /**
         * The user is linked from now on.
         *
         * @param accountSettings where a password is made, or null
         */
        record Linked(@Nullable URI accountSettings) implements Content {}

        /** The account was there before (U7): sign in with the password you have. */
        record AccountExisted() implements Content {}

        /** The link was removed. */
        record LinkRemoved() implements Content {}

        /**
         * An administrator did something about the user's sign-in; for another address that is known (A8). It MUST NOT hold
         * a link: nobody shall learn to click in such a mail.
         *
         * @param about the new address, masked; null where there is none
         */
        record Notice(Deed deed, Instant at, @Nullable MaskedAddress about) implements Content {}

        /** What was done. */
        enum Deed {
            LINK_SENT,
            /** The link ended at once, and a mail was sent to another address. */
            REPLACED,
            LINKED,
            REMOVED
        }

        /**
         * The user is not linked yet (A10).
         *
         * @param page where the user does it, after signing in as always
         * @param switchAt when the product's own login ends; null if no day is planned
         */
        record Reminder(URI page, @Nullable Instant switchAt) implements Content {}

        /**
         * How far the company has come, for its administrators. It holds numbers of people, and nobody's name.
         *
         * @param page where the same can be seen, after signing in
         */
        record ReadinessReport(WeeklyReport report, URI page) implements Content {}
    }

    /** @param detail the server's answer without addresses; for administrators */
    record Result(Kind kind, String detail) {
        /** How a try ended. */
        public enum Kind {
            ACCEPTED,
            /** 4yz, no connection, unknown outcome: try again. */
            TRY_AGAIN,
            /** 5yz: this mailbox or message will never be accepted. */
            NEVER
        }
    }
}
