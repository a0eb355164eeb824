/** Everything that the product had to write to embed Footbridge. */
@NullMarked
package dev.footbridge.example.hrm.crossing;

import org.jspecify.annotations.NullMarked;
