package dev.footbridge.servlet.pages.admin;

/**
 * The form for a file.
 *
 * @param lead what the file must have and what happens to it
 * @param empty what an empty cell means, and what removes an address
 * @param label of the field
 */
public record ImportView(String lead, String empty, String label) {}
