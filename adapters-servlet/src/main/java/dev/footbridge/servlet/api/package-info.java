/** The calls below {@code /api/v1}: JSON for single-page hosts and mobile apps, described by {@code openapi.yaml}. */
@NullMarked
package dev.footbridge.servlet.api;

import org.jspecify.annotations.NullMarked;
