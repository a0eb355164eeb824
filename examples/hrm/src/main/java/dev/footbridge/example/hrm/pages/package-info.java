/** The product's pages; none of them knows of Footbridge. */
@NullMarked
package dev.footbridge.example.hrm.pages;

import org.jspecify.annotations.NullMarked;
