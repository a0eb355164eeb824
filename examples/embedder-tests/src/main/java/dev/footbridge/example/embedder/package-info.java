/** A product's own ports, as small as they can be: its list of staff and its way of sending mail. */
@NullMarked
package dev.footbridge.example.embedder;

import org.jspecify.annotations.NullMarked;
