package dev.footbridge.mail;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells names of this machine without asking a name server. */
final class Loopback {
    private static final Pattern NAMES = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|::1|\\[::1]");

    private Loopback() {}

    static boolean names(String host) {
        return NAMES.matcher(host.toLowerCase(Locale.ROOT)).matches();
    }
}
