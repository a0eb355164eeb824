/**
 * What a person, an administrator and a customer may rely on, as tests to inherit: each takes the way through the services
 * that an embedder's own code takes, over whatever stores the test class hands out, and says what must come of it. What is
 * expected is written down from the requirements; the rule itself is never asked.
 *
 * <pre>{@code
 * class OurRulesTest implements AllRules {
 *     public Ports ports() { … }
 * }
 * }</pre>
 *
 * <p>A method that begins with an id names the requirement that it holds. Time stands still until a test moves it, also
 * over a database with a clock of its own.
 */
@NullMarked
package dev.footbridge.testkit.rules;

import org.jspecify.annotations.NullMarked;
