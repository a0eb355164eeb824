/** How Footbridge joins the host's Spring Security; it never publishes a filter chain of its own. */
@NullMarked
package dev.footbridge.spring.security;

import org.jspecify.annotations.NullMarked;
