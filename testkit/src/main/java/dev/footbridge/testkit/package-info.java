/**
 * The kit for tests of a host or an adapter. What stands here is shared by the rest: a clock that is moved by hand, parallel
 * starts and bounded waiting. Beside it:
 *
 * <ul>
 *   <li>{@code contract}: what every port must keep, as tests to inherit;
 *   <li>{@code memory}: ports without a database, a network or a waiting time, among them the {@code Mailbox};
 *   <li>{@code rules}: what people and customers may rely on, as tests to inherit, over any stores;
 *   <li>{@code scenario}: stories of linking, given, when, then, over any ports;
 *   <li>{@code statemachine}: random lives against a back end's stores, watched by an oracle;
 *   <li>{@code arbitrary}: generators for properties of your own;
 *   <li>{@code provider}: an identity provider in this process, with every bad token and every outage by name.
 * </ul>
 *
 * <p>{@code examples/embedder-tests} shows all of it in the tests of one host.
 */
@NullMarked
package dev.footbridge.testkit;

import org.jspecify.annotations.NullMarked;
