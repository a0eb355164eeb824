/** Templates of the type "Anställda/användare": the product's own columns and, beside them, Footbridge's field. */
@NullMarked
package dev.footbridge.example.hrm.employees;

import org.jspecify.annotations.NullMarked;
