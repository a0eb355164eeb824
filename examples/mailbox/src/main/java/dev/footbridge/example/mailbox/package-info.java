/** A mailbox for the examples: it accepts every mail over SMTP, keeps it in memory and shows it on a page and as JSON. */
@NullMarked
package dev.footbridge.example.mailbox;

import org.jspecify.annotations.NullMarked;
