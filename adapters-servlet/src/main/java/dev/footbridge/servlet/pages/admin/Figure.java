package dev.footbridge.servlet.pages.admin;

/** How many of something. */
public record Figure(String label, String number) {}
