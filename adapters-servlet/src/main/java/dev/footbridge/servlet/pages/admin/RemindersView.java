package dev.footbridge.servlet.pages.admin;

/**
 * What the page about reminders shows.
 *
 * @param zone in which the times are meant, in a sentence
 * @param writable whether this reader may change anything
 */
public record RemindersView(RemindersForm form, String zone, boolean writable, RemindersAhead ahead) {}
