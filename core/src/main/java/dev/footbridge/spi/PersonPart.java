package dev.footbridge.spi;

/** The parts of what is kept of a person. */
public enum PersonPart {
    /** Where the person stands: link, address under way, saved address. */
    PROVISIONING("provisioning"),
    /** Codes and links that are out, without their secrets. */
    CHALLENGES("challenges"),
    /** Addresses that nobody else in the company may use. */
    ADDRESSES("addresses"),
    /** Links that were sent, without their secrets. */
    LINKS("links"),
    /** Mails and other work for the person. */
    OUTBOX("outbox"),
    /** The copy of the product's directory. */
    DIRECTORY("directory"),
    /** What happened to the person and what the person did. */
    EVENTS("events"),
    /** Sendings to many people. */
    BULK("bulk"),
    /** Rows of imports, and imports of the person's own. */
    IMPORTS("imports"),
    /** What the person is named for in the settings of the company. */
    SETTINGS("settings");

    private final String key;

    PersonPart(String key) {
        this.key = key;
    }

    /** The name in a file for the person. */
    public String key() {
        return key;
    }
}
