package dev.footbridge.address;

import com.google.common.collect.ImmutableSet;

/** The standard names, in the spelling mailboxes use: lower case, without diacritics. */
final class RoleNames {

    static final ImmutableSet<String> STANDARD = ImmutableSet.<String>builder()
            // RFC 2142
            .add("info", "marketing", "sales", "support")
            .add("abuse", "noc", "security", "trouble")
            .add("postmaster", "hostmaster", "usenet", "news", "webmaster", "www", "uucp", "ftp")
            // Machines, and the names by which certificate authorities check who owns a domain
            .add("admin", "administrator", "root", "sysadmin", "ssladmin", "system")
            .add("mailerdaemon", "noreply", "donotreply", "bounce", "bounces")
            // Functions, in English
            .add("help", "helpdesk", "servicedesk", "service", "customerservice", "customersupport")
            .add("contact", "office", "reception", "hello", "team", "all", "everyone", "staff")
            .add("accounting", "accounts", "billing", "finance", "invoice", "invoices", "payroll", "orders")
            .add("hr", "humanresources", "jobs", "careers", "recruitment", "it", "itsupport", "privacy", "dpo", "gdpr")
            // Functions, in Swedish
            .add("kundtjanst", "kundservice", "kundsupport", "kontakt", "hej", "supporten", "helpdesken")
            .add("ekonomi", "faktura", "fakturor", "lon", "loner", "lonekontor", "loneavdelningen", "order")
            .add("personal", "personalavdelningen", "hravdelningen", "rekrytering", "jobb", "itavdelningen")
            .add("receptionen", "vaxel", "vaxeln", "kontor", "kontoret", "kansli", "kansliet", "expedition")
            .add("registrator", "diarium", "diariet", "styrelse", "styrelsen", "ledning", "alla")
            .add("felanmalan", "bokning", "dataskydd", "dataskyddsombud", "servicecenter")
            // Functions, in the neighbouring languages
            .add("post", "postmottak", "firmapost", "kundeservice", "regnskab", "regnskap", "asiakaspalvelu")
            .build();

    private RoleNames() {}
}
