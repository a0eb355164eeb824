/** A request and a result without a container, and the table of routes between them. */
@NullMarked
package dev.footbridge.servlet.web;

import org.jspecify.annotations.NullMarked;
