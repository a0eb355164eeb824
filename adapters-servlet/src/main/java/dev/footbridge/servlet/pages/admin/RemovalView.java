package dev.footbridge.servlet.pages.admin;

/**
 * The question before a link is removed.
 *
 * @param path address of the user's page
 * @param consequence what happens in the present phase
 */
public record RemovalView(String path, String name, String address, String consequence) {}
