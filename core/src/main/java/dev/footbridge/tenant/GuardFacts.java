package dev.footbridge.tenant;

/**
 * What the guards of an activation look at.
 *
 * @param administratorsReady active administrators who may provision others, are linked and have signed in through the
 *     identity provider
 * @param roundTripProved whether the acting administrator went there and back within the last 15 minutes
 * @param discoveryAnswers whether the identity provider's discovery document answers
 * @param heads of the people whom the switch concerns
 * @param breakGlassNamed whether an administrator is named for the case that the provider is down
 */
public record GuardFacts(
        int administratorsReady,
        boolean roundTripProved,
        boolean discoveryAnswers,
        HeadCount heads,
        boolean breakGlassNamed) {}
