package dev.footbridge.mail;

/** How far a conversation with the mail server had come. */
enum Stage {
    CONNECTING("connecting"),
    SENDER("naming the sender"),
    RECIPIENT("naming the recipient"),
    MESSAGE("sending the message");

    private final String words;

    Stage(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
