/** Random lives of a few users, watched by an oracle that knows the rules but not the code that keeps them. */
@NullMarked
package dev.footbridge.testkit.statemachine;

import org.jspecify.annotations.NullMarked;
