/**
 * When people who are not linked yet are reminded by mail, and when no more (A10). Nothing here reads a clock or a store;
 * what happened to a person comes in as {@link dev.footbridge.reminders.Contact}.
 */
@NullMarked
package dev.footbridge.reminders;

import org.jspecify.annotations.NullMarked;
