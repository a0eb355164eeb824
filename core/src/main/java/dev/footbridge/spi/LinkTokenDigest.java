package dev.footbridge.spi;

import java.util.UUID;

/** Where the holder of a link's token is led: to the challenge with this id. */
public record LinkTokenDigest(String digest, UUID challenge) {}
