package dev.footbridge.spring;

import java.net.URI;

/** Where people reach Footbridge's pages: the product's public address and the base path. */
final class PublicAddress {
    private PublicAddress() {}

    static URI of(FootbridgeProperties properties) {
        String product = Required.setting(properties.web().publicUrl(), "footbridge.web.public-url")
                .toString();
        String trimmed = product.endsWith("/") ? product.substring(0, product.length() - 1) : product;
        return URI.create(trimmed + properties.web().basePath());
    }
}
