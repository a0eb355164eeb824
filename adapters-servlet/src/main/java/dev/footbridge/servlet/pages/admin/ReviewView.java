package dev.footbridge.servlet.pages.admin;

import dev.footbridge.servlet.pages.admin.PhaseView.Check;
import java.util.List;

/**
 * The last look before a switch.
 *
 * @param to the phase's name
 * @param group the one that goes ahead; empty for all
 * @param sentence the consequence that matters most
 * @param consequences the others
 * @param stated the number that the form sends back; empty if none is asked for
 * @param open whether the switch is offered at all
 */
public record ReviewView(
        String to,
        String group,
        String phasePath,
        String sentence,
        boolean cautious,
        List<String> consequences,
        List<Step> groups,
        List<Check> checks,
        String stated,
        boolean open,
        String button) {}
