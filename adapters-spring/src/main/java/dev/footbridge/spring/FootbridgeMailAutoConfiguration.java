package dev.footbridge.spring;

import dev.footbridge.mail.MailSettings;
import dev.footbridge.mail.SmtpMailer;
import dev.footbridge.mail.SmtpSettings;
import dev.footbridge.mail.SmtpSettingsBuilder;
import dev.footbridge.spi.Mailer;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Sends mail over SMTP. */
@AutoConfiguration
@ConditionalOnProperty("footbridge.mail.host")
@EnableConfigurationProperties(FootbridgeProperties.class)
public final class FootbridgeMailAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Mailer footbridgeMailer(FootbridgeProperties properties) {
        FootbridgeProperties.Mail mail = properties.mail();
        SmtpSettingsBuilder smtp = SmtpSettings.builder(
                        Required.setting(mail.host(), "footbridge.mail.host"),
                        Required.setting(mail.from(), "footbridge.mail.from"))
                .tls(mail.tls())
                .timeouts(Duration.ofSeconds(5), Duration.ofSeconds(10))
                .fromName(mail.fromName() == null ? properties.productName() : mail.fromName());
        if (mail.port() != 0) {
            smtp.port(mail.port());
        }
        if (mail.username() != null && mail.password() != null) {
            smtp.credentials(mail.username(), mail.password());
        }
        return new SmtpMailer(
                smtp.build(),
                MailSettings.of(properties.productName(), properties.idp().displayName()),
                InstantSource.system());
    }
}
