package dev.footbridge.mail;

/**
 * What the mails say about the installation.
 *
 * @param productName as its users know it; stands in subjects
 * @param identityProviderName as its users know it; stands in subjects
 * @param helpContact whom to ask, plain text on one line; empty refers people to their administrator
 */
public record MailSettings(
        String productName, String identityProviderName, CodeInSubject codeInSubject, String helpContact) {

    public MailSettings {
        HeaderText.require("The product's name", productName);
        HeaderText.require("The identity provider's name", identityProviderName);
        helpContact = PersonText.clean(helpContact);
    }

    /** The code at the end of the subject, and no contact of its own. */
    public static MailSettings of(String productName, String identityProviderName) {
        return new MailSettings(productName, identityProviderName, CodeInSubject.LAST, "");
    }

    public MailSettings withCodeInSubject(CodeInSubject place) {
        return new MailSettings(productName, identityProviderName, place, helpContact);
    }

    public MailSettings withHelpContact(String contact) {
        return new MailSettings(productName, identityProviderName, codeInSubject, contact);
    }
}
