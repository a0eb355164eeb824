/**
 * What a tenant says in its own words to people who are not linked: data with a closed list of gaps, never a template
 * language. Filled, a text is plain text still; whoever shows it makes it inert.
 */
@NullMarked
package dev.footbridge.texts;

import org.jspecify.annotations.NullMarked;
