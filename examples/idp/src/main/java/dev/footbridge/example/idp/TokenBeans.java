package dev.footbridge.example.idp;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;

/** What signs, stores and reads tokens. */
@Configuration(proxyBeanMethods = false)
class TokenBeans {

    @Bean
    JWKSource<SecurityContext> jwkSource(JdbcClient jdbc) {
        return new ImmutableJWKSet<>(new JWKSet(SigningKey.loadOrMake(jdbc)));
    }

    @Bean
    JwtDecoder jwtDecoder(JWKSource<SecurityContext> keys, IdpSettings settings) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys).build();
        decoder.setJwtValidator(
                JwtValidators.createDefaultWithIssuer(settings.effectiveIssuer().toString()));
        return decoder;
    }

    @Bean
    RegisteredClientRepository clients(IdpSettings settings, PasswordEncoder encoder) {
        return new InMemoryRegisteredClientRepository(Clients.of(settings, encoder));
    }

    @Bean
    OAuth2AuthorizationService authorizations(DataSource data, RegisteredClientRepository clients) {
        return new JdbcOAuth2AuthorizationService(new JdbcTemplate(data), clients);
    }

    @Bean
    AuthorizationServerSettings authorizationServerSettings(IdpSettings settings) {
        return AuthorizationServerSettings.builder()
                .issuer(settings.effectiveIssuer().toString())
                .build();
    }

    @Bean
    SignedInAt signedInAt() {
        return new SignedInAt();
    }

    @Bean
    TokenClaims tokenClaims(Accounts accounts, SignedInAt signedInAt) {
        return new TokenClaims(accounts, signedInAt);
    }

    @Bean
    BackChannel backChannel(IdpSettings settings, SignedInAt signedInAt, JWKSource<SecurityContext> keys, Clock clock) {
        return new BackChannel(settings, signedInAt, new NimbusJwtEncoder(keys), clock);
    }
}
