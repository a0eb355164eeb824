package dev.footbridge.servlet;

/**
 * Settings of the pages.
 *
 * @param basePath below the context path, beginning with a slash: {@code /footbridge}
 * @param productName shown to users, such as {@code Acme HRM}
 * @param identityProviderName shown to users, such as {@code Connect}
 * @param accountSettingsPath page of the host that holds the account settings, below the context path; the banner leads
 *     there. Our own page is {@code {basePath}/account}
 * @param legacyLoginPath page and form of the host's own login, below the context path; closed after activation
 * @param secureCookies false only for trying out without https on this machine
 */
public record WebSettings(
        String basePath,
        String productName,
        String identityProviderName,
        String accountSettingsPath,
        String legacyLoginPath,
        boolean secureCookies) {
    public WebSettings {
        if (!basePath.matches("(/[A-Za-z0-9_-]+)+")) {
            throw new IllegalArgumentException("Setting 'base path' must be like /footbridge");
        }
    }
}
