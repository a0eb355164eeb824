package dev.footbridge.servlet.pages.admin;

/** A way on from a page. */
public record Step(String address, String label) {}
