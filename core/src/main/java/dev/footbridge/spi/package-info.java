/** What an embedder or an adapter implements; every port says who calls it and what it must keep. */
@NullMarked
package dev.footbridge.spi;

import org.jspecify.annotations.NullMarked;
