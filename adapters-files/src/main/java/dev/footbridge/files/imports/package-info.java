/** Imports of addresses: previewed, applied as previewed, told in a result file, and undone. */
@NullMarked
package dev.footbridge.files.imports;

import org.jspecify.annotations.NullMarked;
