package dev.footbridge.address;

import com.google.common.collect.ImmutableList;

/**
 * Mail providers that anybody can have an address with, as lower-case A-labels.
 *
 * <p>A short list of our own, kept by hand from common knowledge of the Nordic countries; it does not claim to be
 * complete.
 */
final class MailProviders {

    /** Where most private addresses in the Nordic countries are, the most common first; worth suggesting. */
    static final ImmutableList<String> COMMON = ImmutableList.<String>builder()
            .add("gmail.com", "hotmail.com", "outlook.com", "icloud.com", "yahoo.com", "live.com", "msn.com")
            .add("hotmail.se", "telia.com", "live.se", "outlook.se", "yahoo.se", "comhem.se", "bredband.net")
            .add("online.no", "hotmail.no", "outlook.dk", "hotmail.dk", "live.dk", "mail.dk")
            .add("hotmail.fi", "live.fi", "luukku.com", "elisanet.fi", "kolumbus.fi")
            .add("protonmail.com", "googlemail.com")
            .build();

    /** Real as well: never taken for a slip, too rare or too short to be suggested. */
    static final ImmutableList<String> RARER = ImmutableList.<String>builder()
            // The world's
            .add("me.com", "mac.com", "mail.com", "email.com", "ymail.com", "rocketmail.com", "aol.com", "aim.com")
            .add("proton.me", "pm.me", "tutanota.com", "tuta.com", "tuta.io", "fastmail.com", "fastmail.fm", "hey.com")
            .add("gmx.com", "gmx.net", "gmx.de", "gmx.at", "gmx.ch", "web.de", "t-online.de", "freenet.de", "mail.de")
            .add("zoho.com", "yandex.com", "yandex.ru", "mail.ru", "inbox.ru", "bk.ru", "qq.com", "163.com", "126.com")
            .add("hotmail.co.uk", "hotmail.fr", "hotmail.de", "hotmail.it", "hotmail.es", "hotmail.be", "hotmail.nl")
            .add("live.no", "live.nl", "live.be", "live.fr", "live.de", "live.it", "live.ie", "live.at", "live.ca")
            .add("live.co.uk", "outlook.de", "outlook.fr", "outlook.es", "outlook.it", "outlook.be", "outlook.ie")
            .add("yahoo.no", "yahoo.dk", "yahoo.de", "yahoo.fr", "yahoo.it", "yahoo.es", "yahoo.co.uk", "yahoo.ca")
            .add("wp.pl", "o2.pl", "onet.pl", "interia.pl", "orange.fr", "free.fr", "laposte.net", "libero.it")
            // Sweden
            .add("bredband2.com", "tele2.se", "spray.se", "home.se", "swipnet.se", "passagen.se", "bahnhof.se")
            .add("ownit.nu", "glocalnet.net", "telia.se")
            // Norway
            .add("getmail.no", "broadpark.no", "frisurf.no", "lyse.net", "altibox.no", "start.no")
            // Denmark
            .add("jubii.dk", "ofir.dk", "youmail.dk", "stofanet.dk", "webspeed.dk", "mail.tele.dk", "tdcadsl.dk")
            // Finland and Iceland
            .add("saunalahti.fi", "suomi24.fi", "pp.inet.fi", "welho.com", "netti.fi", "simnet.is")
            .build();

    /** Where an address is had for minutes and read by whoever guesses its name. */
    static final ImmutableList<String> THROW_AWAY = ImmutableList.<String>builder()
            .add("mailinator.com", "guerrillamail.com", "guerrillamail.net", "sharklasers.com", "grr.la")
            .add("10minutemail.com", "10minutemail.net", "temp-mail.org", "tempmail.dev", "tempail.com", "tempr.email")
            .add("yopmail.com", "yopmail.fr", "yopmail.net", "trashmail.com", "trash-mail.com", "wegwerfmail.de")
            .add("maildrop.cc", "mailnesia.com", "mailcatch.com", "mintemail.com", "mytemp.email", "mohmal.com")
            .add(
                    "dispostable.com",
                    "discard.email",
                    "throwawaymail.com",
                    "fakeinbox.com",
                    "getnada.com",
                    "inboxkitten.com")
            .add("emailondeck.com", "spamgourmet.com", "mailnull.com", "burnermail.io", "mail.tm", "moakt.com")
            .build();

    private MailProviders() {}
}
