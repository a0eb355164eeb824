package dev.footbridge.servlet.pages.admin;

/**
 * What stopped a form.
 *
 * @param field id of the field to go to; empty if it concerns the page as a whole
 */
public record Problem(String field, String text) {}
