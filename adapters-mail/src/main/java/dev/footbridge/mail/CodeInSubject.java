package dev.footbridge.mail;

/** Where the subject of a code mail carries the code; it is worth nothing without the signed-in session that asked. */
public enum CodeInSubject {
    /** "Verification code for Example HRM: 123456". */
    LAST,
    /** "123456 is your verification code for Example HRM". */
    FIRST,
    /** Only the mail itself shows it, for people who read on a locked screen. */
    NONE
}
