/** The mail that tells administrators every week how far their company has come: to whom, and when the next is due. */
@NullMarked
package dev.footbridge.reports;

import org.jspecify.annotations.NullMarked;
