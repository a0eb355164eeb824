package dev.footbridge.mail;

/** How the way to the mail server is protected. There is no mode that tries TLS and goes on without it. */
public enum TlsMode {
    /** Plain text; only to a server on this machine. */
    NONE(25),
    /** RFC 3207: plain at first, and nothing is sent before the change to TLS. */
    STARTTLS_REQUIRED(587),
    /** RFC 8314 section 3.3: TLS from the first byte. */
    TLS(465);

    private final int usualPort;

    TlsMode(int usualPort) {
        this.usualPort = usualPort;
    }

    int usualPort() {
        return usualPort;
    }
}
