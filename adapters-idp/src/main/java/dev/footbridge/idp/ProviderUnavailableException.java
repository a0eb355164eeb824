package dev.footbridge.idp;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The identity provider is down, slow, or answers something that makes no sense. The message holds no personal data. */
public final class ProviderUnavailableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final @Nullable Duration retryAfter;

    public ProviderUnavailableException(String detail) {
        this(detail, null, null);
    }

    public ProviderUnavailableException(String detail, @Nullable Throwable cause) {
        this(detail, null, cause);
    }

    /** @param retryAfter what the provider asked for, or null */
    public ProviderUnavailableException(String detail, @Nullable Duration retryAfter, @Nullable Throwable cause) {
        super(detail, cause);
        this.retryAfter = retryAfter;
    }

    /** What went wrong in technical words. */
    public String detail() {
        String message = getMessage();
        return message == null ? "no detail" : message;
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
