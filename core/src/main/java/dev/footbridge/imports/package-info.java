/** Imports of addresses as they are kept: the run, its rows and what became of each. */
@NullMarked
package dev.footbridge.imports;

import org.jspecify.annotations.NullMarked;
