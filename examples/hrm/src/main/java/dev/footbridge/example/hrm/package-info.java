/** An HRM product: what it was before Footbridge, and, in {@code crossing}, what it took to embed it. */
@NullMarked
package dev.footbridge.example.hrm;

import org.jspecify.annotations.NullMarked;
