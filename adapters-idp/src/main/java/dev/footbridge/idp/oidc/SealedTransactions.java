package dev.footbridge.idp.oidc;

import com.google.common.collect.ImmutableList;
import com.google.common.io.BaseEncoding;
import com.nimbusds.jose.util.JSONObjectUtils;
import dev.footbridge.account.Issuer;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.verification.SealedSecret;
import dev.footbridge.verification.SecretSeal;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Carries transactions in the browser's own cookie, encrypted and authenticated, so that any node can finish what another
 * one started. One cookie per transaction, named after the state, lets parallel tabs sign in side by side.
 */
public final class SealedTransactions {
    /** A cookie's size with name and attributes (RFC 6265, 6.1). */
    private static final int LONGEST = 3800;

    static final String PURPOSE = "oidc-sign-in-transaction";
    private static final BaseEncoding BASE64 = BaseEncoding.base64Url().omitPadding();

    private final SecretSeal seal;

    public SealedTransactions(SecretSeal seal) {
        this.seal = seal;
    }

    /** Letters, digits, {@code -}, {@code _} and one dot; at most 3800 characters. */
    public String seal(SignInTransaction transaction) {
        SealedSecret sealed = seal.seal(PURPOSE, JSONObjectUtils.toJSONString(written(transaction)));
        String text = BASE64.encode(sealed.keyId().getBytes(StandardCharsets.UTF_8)) + '.' + sealed.base64();
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("The transaction does not fit a cookie");
        }
        return text;
    }

    /** Empty for whatever {@link #seal} did not make or can no longer be opened. */
    public Optional<SignInTransaction> open(String sealed) {
        int dot = sealed.indexOf('.');
        if (dot < 0 || sealed.length() > LONGEST || !BASE64.canDecode(sealed.substring(0, dot))) {
            return Optional.empty();
        }
        String keyId = new String(BASE64.decode(sealed.substring(0, dot)), StandardCharsets.UTF_8);
        return seal.open(PURPOSE, new SealedSecret(keyId, sealed.substring(dot + 1)))
                .flatMap(SealedTransactions::read);
    }

    private static Map<String, Object> written(SignInTransaction transaction) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("s", transaction.state());
        json.put("n", transaction.nonce());
        json.put("v", transaction.verifier());
        json.put("i", transaction.issuer().value());
        json.put("p", transaction.purpose().name());
        json.put("c", transaction.createdAt().toEpochMilli());
        json.put("a", transaction.acrValues());
        if (transaction.returnTarget() != null) {
            json.put("r", transaction.returnTarget());
        }
        if (transaction.tenant() != null) {
            json.put("t", transaction.tenant().value());
        }
        if (transaction.maxAge() != null) {
            json.put("m", transaction.maxAge().toSeconds());
        }
        return json;
    }

    private static Optional<SignInTransaction> read(String json) {
        try {
            Map<String, Object> map = JSONObjectUtils.parse(json);
            List<String> acrValues = JSONObjectUtils.getStringList(map, "a");
            return Optional.of(new SignInTransaction(
                    JSONObjectUtils.getString(map, "s"),
                    JSONObjectUtils.getString(map, "n"),
                    JSONObjectUtils.getString(map, "v"),
                    new Issuer(JSONObjectUtils.getString(map, "i")),
                    SignInPurpose.valueOf(JSONObjectUtils.getString(map, "p")),
                    JSONObjectUtils.getString(map, "r"),
                    map.containsKey("t") ? new TenantId(JSONObjectUtils.getString(map, "t")) : null,
                    map.containsKey("m") ? Duration.ofSeconds(JSONObjectUtils.getLong(map, "m")) : null,
                    ImmutableList.copyOf(acrValues),
                    Instant.ofEpochMilli(JSONObjectUtils.getLong(map, "c"))));
        } catch (ParseException | RuntimeException e) {
            // Sealed by another release of ours: as good as none.
            return Optional.empty();
        }
    }
}
