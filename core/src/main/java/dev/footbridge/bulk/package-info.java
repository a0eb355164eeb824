/**
 * Sending verification links to many people at once (A5): who gets one, at which address, and how far a job has come. Pure:
 * nothing here reads, writes or waits.
 */
@NullMarked
package dev.footbridge.bulk;

import org.jspecify.annotations.NullMarked;
