package dev.footbridge.testkit.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/** A client's signed statement about itself (RFC 7523, 3). Every client has one key, as if it had registered it. */
final class ClientAssertion {
    private ClientAssertion() {}

    static RSAKey keyOf(Client client) {
        return SigningKeys.of("client-" + client.id());
    }

    /** The client that says who it is, to this issuer alone, now, and has signed that. */
    static Optional<Client> signer(String assertion, List<Client> registered, String issuer) {
        try {
            SignedJWT token = SignedJWT.parse(assertion);
            JWTClaimsSet claims = token.getJWTClaimsSet();
            Optional<Client> said = registered.stream()
                    .filter(client -> client.id().equals(claims.getIssuer())
                            && client.id().equals(claims.getSubject()))
                    .findFirst();
            Date expiry = claims.getExpirationTime();
            boolean sound = said.isPresent()
                    && claims.getAudience().equals(List.of(issuer))
                    && claims.getJWTID() != null
                    && expiry != null
                    && expiry.toInstant().isAfter(Instant.now())
                    && token.verify(new RSASSAVerifier(keyOf(said.get()).toRSAPublicKey()));
            return sound ? said : Optional.empty();
        } catch (ParseException | JOSEException e) {
            return Optional.empty();
        }
    }
}
