package dev.footbridge.example.idp;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import tools.jackson.databind.json.JsonMapper;

/** The account API takes our own access tokens of the scope {@code scim}, and no cookies. */
@Configuration(proxyBeanMethods = false)
class ScimSecurity {

    @Bean
    ScimOutage scimOutage() {
        return new ScimOutage();
    }

    @Bean
    @Order(2)
    SecurityFilterChain accountApi(HttpSecurity http, ScimOutage outage, JsonMapper json) {
        ScimRefusals refusals = new ScimRefusals(json);
        return http.securityMatcher("/scim/**")
                // Without cookies there is nothing a foreign page could make the browser send.
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().hasAuthority("SCOPE_" + Clients.SCIM_SCOPE))
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults())
                        .authenticationEntryPoint(refusals::unauthorized)
                        .accessDeniedHandler(refusals::forbidden))
                .addFilterBefore(outage.filter(refusals), HeaderWriterFilter.class)
                .build();
    }
}
