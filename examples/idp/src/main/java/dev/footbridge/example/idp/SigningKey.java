package dev.footbridge.example.idp;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.text.ParseException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The key that signs tokens: made at the first start and kept in the database, so that tokens outlive a restart. */
final class SigningKey {

    private SigningKey() {}

    static RSAKey loadOrMake(JdbcClient jdbc) {
        Optional<String> kept =
                jdbc.sql("select jwk from signing_key").query(String.class).optional();
        try {
            return kept.isPresent() ? RSAKey.parse(kept.get()) : make(jdbc);
        } catch (ParseException | JOSEException fault) {
            throw new IllegalStateException("The signing key can be neither read nor made", fault);
        }
    }

    private static RSAKey make(JdbcClient jdbc) throws JOSEException {
        RSAKey key = new RSAKeyGenerator(2048)
                .keyUse(KeyUse.SIGNATURE)
                .keyID(UUID.randomUUID().toString())
                .generate();
        jdbc.sql("insert into signing_key (id, jwk) values (?, ?)")
                .param(key.getKeyID())
                .param(key.toJSONString())
                .update();
        return key;
    }
}
