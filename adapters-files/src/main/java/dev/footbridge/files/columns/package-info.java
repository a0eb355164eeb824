/** What the columns of an import or export are called and what they mean. */
@NullMarked
package dev.footbridge.files.columns;

import org.jspecify.annotations.NullMarked;
