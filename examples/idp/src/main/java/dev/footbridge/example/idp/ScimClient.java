package dev.footbridge.example.idp;

/** Who may call the account API: client credentials that get access tokens of the scope {@code scim}. */
public record ScimClient(String clientId, String clientSecret) {

    /** Leaves the secret out. */
    @Override
    public String toString() {
        return "ScimClient[" + clientId + "]";
    }
}
