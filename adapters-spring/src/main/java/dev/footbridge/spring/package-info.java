/** Auto-configuration: every bean may be replaced by one of the host's. */
@NullMarked
package dev.footbridge.spring;

import org.jspecify.annotations.NullMarked;
