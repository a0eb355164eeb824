package dev.footbridge.idp.oidc;

import com.google.common.collect.ImmutableList;
import dev.footbridge.tenant.TenantId;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What to ask the identity provider for; a copy per wish, starting with {@link #signIn()} or {@link #roundTrip()}.
 *
 * @param loginHint address to prefill, or null
 * @param uiLocales languages, the liked best first
 * @param acrValues levels or methods asked for; if any are, the answer must carry one of them
 * @param maxAge oldest authentication that will do, in whole seconds, or null
 * @param prompt what to show, or null to leave it to the provider
 * @param returnTarget where to go afterwards, at most {@value #LONGEST_TARGET} ASCII characters, or null; the caller lets
 *     only its own paths in
 * @param tenant where the host knows it, or null
 */
public record SignInRequest(
        SignInPurpose purpose,
        @Nullable String loginHint,
        ImmutableList<Locale> uiLocales,
        ImmutableList<String> acrValues,
        @Nullable Duration maxAge,
        @Nullable SignInPrompt prompt,
        @Nullable String returnTarget,
        @Nullable TenantId tenant) {
    /** So that a sealed transaction fits a cookie. */
    public static final int LONGEST_TARGET = 1024;

    private static final int LONGEST_ACR_VALUES = 256;

    public SignInRequest {
        if (returnTarget != null
                && (returnTarget.length() > LONGEST_TARGET
                        || !returnTarget.chars().allMatch(c -> c > 0x20 && c < 0x7F))) {
            throw new IllegalArgumentException("A return target has at most 1024 ASCII characters");
        }
        if (String.join(" ", acrValues).length() > LONGEST_ACR_VALUES) {
            throw new IllegalArgumentException("acr_values have at most 256 characters together");
        }
        if (maxAge != null && (maxAge.isNegative() || maxAge.compareTo(Duration.ofDays(365)) > 0)) {
            throw new IllegalArgumentException("max_age is 0 to 365 days");
        }
    }

    public static SignInRequest signIn() {
        return plain(SignInPurpose.SIGN_IN);
    }

    public static SignInRequest roundTrip() {
        return plain(SignInPurpose.ROUND_TRIP);
    }

    private static SignInRequest plain(SignInPurpose purpose) {
        return new SignInRequest(purpose, null, ImmutableList.of(), ImmutableList.of(), null, null, null, null);
    }

    public SignInRequest withLoginHint(@Nullable String hint) {
        return new SignInRequest(purpose, hint, uiLocales, acrValues, maxAge, prompt, returnTarget, tenant);
    }

    public SignInRequest withUiLocales(Iterable<Locale> locales) {
        return new SignInRequest(
                purpose, loginHint, ImmutableList.copyOf(locales), acrValues, maxAge, prompt, returnTarget, tenant);
    }

    public SignInRequest withAcrValues(Iterable<String> values) {
        return new SignInRequest(
                purpose, loginHint, uiLocales, ImmutableList.copyOf(values), maxAge, prompt, returnTarget, tenant);
    }

    public SignInRequest withMaxAge(@Nullable Duration age) {
        return new SignInRequest(purpose, loginHint, uiLocales, acrValues, age, prompt, returnTarget, tenant);
    }

    public SignInRequest withPrompt(@Nullable SignInPrompt wanted) {
        return new SignInRequest(purpose, loginHint, uiLocales, acrValues, maxAge, wanted, returnTarget, tenant);
    }

    public SignInRequest withReturnTarget(@Nullable String target) {
        return new SignInRequest(purpose, loginHint, uiLocales, acrValues, maxAge, prompt, target, tenant);
    }

    public SignInRequest withTenant(@Nullable TenantId known) {
        return new SignInRequest(purpose, loginHint, uiLocales, acrValues, maxAge, prompt, returnTarget, known);
    }

    /** Without the hint, which is personal data. */
    @Override
    public String toString() {
        return "SignInRequest[" + purpose + "]";
    }
}
