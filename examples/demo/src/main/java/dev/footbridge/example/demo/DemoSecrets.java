package dev.footbridge.example.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * Secrets of this copy of the demo, drawn at its first start and kept beside its data.
 *
 * @param key of Footbridge, base64
 * @param clientSecret of the product at the identity provider
 * @param scimSecret of the account API's client
 */
record DemoSecrets(String key, String clientSecret, String scimSecret) {
    private static final String FILE = "secrets.properties";

    static DemoSecrets in(Path data) throws IOException {
        Path file = data.resolve(FILE);
        Properties kept = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                kept.load(reader);
            }
        } else {
            SecureRandom random = new SecureRandom();
            for (String name : new String[] {"key", "client", "scim"}) {
                byte[] secret = new byte[32];
                random.nextBytes(secret);
                kept.setProperty(name, Base64.getEncoder().encodeToString(secret));
            }
            Files.createDirectories(data);
            try (var writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW)) {
                kept.store(writer, null);
            }
        }
        return new DemoSecrets(kept.getProperty("key"), kept.getProperty("client"), kept.getProperty("scim"));
    }

    @Override
    public String toString() {
        return "DemoSecrets[]";
    }
}
