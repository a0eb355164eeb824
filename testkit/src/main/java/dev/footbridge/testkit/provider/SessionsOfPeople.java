package dev.footbridge.testkit.provider;

/** Every account has one session at the provider, as if each person had one browser. */
public final class SessionsOfPeople {
    private SessionsOfPeople() {}

    /** {@code sid} of the tokens of this person. */
    public static String of(ProviderAccount account) {
        return "session-of-" + account.subject();
    }
}
