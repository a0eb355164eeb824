package dev.footbridge.servlet.host;

import jakarta.servlet.http.HttpServletRequest;

/** The host's protection against forged requests (decisions 26). Called for every page with a form and every POST. */
public interface CsrfGuard {

    /** The token for forms and scripts of this session. */
    Token token(HttpServletRequest request);

    /** Whether a request that changes something carries it; also true where the host has checked it already. */
    boolean isGenuine(HttpServletRequest request);

    /**
     * @param parameter name of the form field
     * @param header name of the header
     * @param value never logged
     */
    record Token(String parameter, String header, String value) {
        @Override
        public String toString() {
            return "Token[secret]";
        }
    }
}
