/** What files of users cost, beside the libraries below them and the one that most products use. */
@NullMarked
package dev.footbridge.benchmarks.files;

import org.jspecify.annotations.NullMarked;
