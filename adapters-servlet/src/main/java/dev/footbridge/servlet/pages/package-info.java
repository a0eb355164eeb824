/** What all pages share: the template engine, the words of one request, and what went wrong. */
@NullMarked
package dev.footbridge.servlet.pages;

import org.jspecify.annotations.NullMarked;
