package dev.footbridge.servlet.pages.admin;

/**
 * What the page about the weekly report shows.
 *
 * @param typed recipients, one a line
 * @param most how many there may be
 * @param next when the next one leaves, or why none does
 * @param waiting that somebody did not get the last one; empty if everybody did
 * @param trial to how many one goes that is sent to look at it; empty if to nobody
 * @param writable whether this reader may change anything
 */
public record ReportView(String typed, int most, String next, String waiting, String trial, boolean writable) {}
