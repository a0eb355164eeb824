/**
 * Random lives of a few users, watched by an oracle that knows the rules but not the code that keeps them. To play them
 * against a back end, extend {@link dev.footbridge.testkit.statemachine.ProvisioningModel} (what is decided and stored) and
 * {@link dev.footbridge.testkit.statemachine.StoreRoundTrip} (what is read is what was written) in a class whose name ends
 * in {@code Properties} or {@code Test}, and hand out the stores. They run on the jqwik engine.
 */
@NullMarked
package dev.footbridge.testkit.statemachine;

import org.jspecify.annotations.NullMarked;
