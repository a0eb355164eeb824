/** One servlet and one filter that put Footbridge into a host: pages, banner, calls, sign-in, gate. */
@NullMarked
package dev.footbridge.servlet;

import org.jspecify.annotations.NullMarked;
