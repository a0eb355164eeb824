/** The launcher: everything in one process on this machine. */
@NullMarked
package dev.footbridge.example.demo;

import org.jspecify.annotations.NullMarked;
