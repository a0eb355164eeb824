/** The product's users and employments, in tables of its own. */
@NullMarked
package dev.footbridge.example.hrm.people;

import org.jspecify.annotations.NullMarked;
