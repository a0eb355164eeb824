/** Writes the mails of the core in the recipient's language and hands them to an SMTP server. */
@NullMarked
package dev.footbridge.mail;

import org.jspecify.annotations.NullMarked;
