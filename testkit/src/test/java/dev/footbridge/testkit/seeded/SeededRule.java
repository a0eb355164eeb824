package dev.footbridge.testkit.seeded;

import static dev.footbridge.testkit.seeded.Suite.ADDRESS_RULES;
import static dev.footbridge.testkit.seeded.Suite.ALLOWED_DOMAINS_RULES;
import static dev.footbridge.testkit.seeded.Suite.CODE_RULES;
import static dev.footbridge.testkit.seeded.Suite.LINK_RULES;
import static dev.footbridge.testkit.seeded.Suite.PHASE_SWITCH_RULES;
import static dev.footbridge.testkit.seeded.Suite.PROVISIONING_MODEL;
import static dev.footbridge.testkit.seeded.Suite.SIGN_IN_RULES;
import static dev.footbridge.testkit.seeded.Suite.STORES_CONTRACT;

import com.google.common.collect.ImmutableList;

/** Mistakes that somebody could make in a decision of core. Each names the rule that it breaks and whoever must notice. */
enum SeededRule {
    SUFFIX_WITHOUT_A_DOT(
            "D3",
            "address/AllowedDomains",
            "return Optional.ofNullable(rule);",
            "return rules.stream().filter(r -> name.endsWith(r.domain().ascii())).findFirst();",
            "`evilacme.example` passes for `acme.example`",
            ALLOWED_DOMAINS_RULES),
    WILDCARD_TAKES_THE_APEX(
            "D3",
            "address/AllowedDomains",
            "DomainRule rule = byEntry.get(name);",
            "DomainRule rule = byEntry.getOrDefault(name, byEntry.get(\"*.\" + name));",
            "`*.acme.example` lets `acme.example` in",
            ALLOWED_DOMAINS_RULES),
    KELVIN_SIGN_IS_FOLDED(
            "D3",
            "address/Characters",
            "return !compatible.equals(NFC.normalize(Character.toString(c)))\n                || compatible.chars().allMatch(each -> each <= 0x7F);",
            "return !compatible.equals(NFC.normalize(Character.toString(c)));",
            "a Kelvin sign is read as the letter k",
            ADDRESS_RULES),
    CASE_TELLS_MAILBOXES_APART(
            "decisions_9",
            "address/EmailAddress",
            "this.local = Ascii.toLowerCase(local);",
            "this.local = local;",
            "`Anna@` and `anna@` link two users",
            ADDRESS_RULES),

    LAST_MOMENT_STILL_COUNTS(
            "C1",
            "verification/Challenge",
            "return now.isBefore(expiresAt);",
            "return !now.isAfter(expiresAt);",
            "a code is taken at the moment when its time is over",
            CODE_RULES,
            PROVISIONING_MODEL),
    NEW_CODE_FORGETS_WRONG_TRIES(
            "C1",
            "verification/Usage",
            "triesSince,\n                wrongTries);",
            "null,\n                0);",
            "asking for a code clears the wrong tries of the day",
            CODE_RULES,
            PROVISIONING_MODEL),
    FIVE_DAYS_AFTER_THE_DAY_OF_SENDING(
            "C7",
            "verification/LinkPolicy",
            ".plusDays(days)",
            ".plusDays(days + 1)",
            "the day of sending is not counted, so a link lives a day too long",
            LINK_RULES),
    FIRST_PAUSE_IS_TAKEN_TWICE(
            "C3",
            "verification/SendPolicy",
            "coolDowns.get(Math.min(sends, coolDowns.size()) - 1)",
            "coolDowns.get(Math.max(0, Math.min(sends, coolDowns.size()) - 2))",
            "the second pause between sends is 30 s instead of 60 s",
            CODE_RULES,
            PROVISIONING_MODEL),

    HARD_GUARD_IS_SOFT(
            "P8",
            "tenant/PhaseGuard",
            "DISCOVERY_ANSWERS(true,",
            "DISCOVERY_ANSWERS(false,",
            "a tenant is activated while the identity provider is down",
            PHASE_SWITCH_RULES),
    ANY_LARGER_NUMBER_WILL_DO(
            "P8",
            "tenant/LockedOutLimit",
            "return counted == stated;",
            "return counted <= stated;",
            "an activation takes a number that is too high",
            PHASE_SWITCH_RULES,
            STORES_CONTRACT),
    WAVE_IS_IGNORED(
            "P13",
            "tenant/Tenant",
            "return phase == Phase.PREPARATION && rollout.waves().includes(group) ? Phase.ACTIVE : phase;",
            "return phase;",
            "the legacy login stays open for a group that went ahead",
            PHASE_SWITCH_RULES),
    GLASS_STAYS_BROKEN(
            "P11",
            "tenant/BreakGlass",
            "return user.equals(named) && opening != null && now.isBefore(opening.until());",
            "return user.equals(named) && opening != null;",
            "the break-glass door never closes",
            SIGN_IN_RULES),

    SIXTH_TRY(
            "C1",
            "provisioning/AwaitingVerification",
            "if (wrongTries >= command.policy().wrongTries()) {",
            "if (wrongTries > command.policy().wrongTries()) {",
            "a code may be tried once more than permitted",
            CODE_RULES,
            PROVISIONING_MODEL),
    ONLY_THE_NEWEST_CODE_COUNTS(
            "C3",
            "provisioning/AwaitingVerification",
            "LIVE_CODES = 2;",
            "LIVE_CODES = 1;",
            "a resend kills the code that is still in the post",
            CODE_RULES),
    LINK_IS_NOT_JUDGED_AGAIN(
            "D2",
            "provisioning/AwaitingVerification",
            "return Decision.refuse(this, Refusal.LINK_EXPIRED);\n        }\n        if (!command.domains().allows(address.domain())) {",
            "return Decision.refuse(this, Refusal.LINK_EXPIRED);\n        }\n        if (command.domains() == null) {",
            "a link in the post ignores the allowed domains of now",
            ALLOWED_DOMAINS_RULES),
    REMOVAL_VOIDS_NOTHING(
            "decisions 5",
            "provisioning/Decision",
            "kind == EventKind.LINK_REMOVED || kind",
            "kind",
            "what was issued before a removal still counts after it",
            PROVISIONING_MODEL),

    DEACTIVATED_USER_IS_LET_IN(
            "decisions_7",
            "signin/SignInDecision",
            "if (!facts.active()) {",
            "if (!facts.active() && door != Door.IDENTITY_PROVIDER) {",
            "a linked user whom the host has closed signs in at the identity provider",
            SIGN_IN_RULES),
    INTERNAL_DOOR_FOR_EVERYBODY(
            "P4",
            "signin/SignInDecision",
            "return facts.kind() == SignInKind.INTERNAL_ONLY ? SignInRule.INTERNAL_USER_KEEPS_INTERNAL_DOOR : legacy(facts);",
            "return SignInRule.INTERNAL_USER_KEEPS_INTERNAL_DOOR;",
            "people go on with their old password through the door of the machines",
            SIGN_IN_RULES),
    ASKING_IS_AS_GOOD_AS_LINKED(
            "P14",
            "signin/SignInDecision",
            "facts.state() instanceof Linked ?",
            "!facts.state().equals(dev.footbridge.provisioning.Unlinked.fresh()) ?",
            "somebody who has only asked for a code goes on after activation",
            SIGN_IN_RULES),
    MACHINE_GETS_A_SESSION(
            "X1",
            "signin/SignInRule",
            "INTERNAL_USER_HAS_NO_SESSION(false)",
            "INTERNAL_USER_HAS_NO_SESSION(true)",
            "internal credentials open an interactive session after activation",
            SIGN_IN_RULES);

    /** The requirement that is broken, as the names and words of the suites have it. */
    final String rule;

    private final String type;

    /** As it stands in the source, once. */
    final String sound;

    final String broken;

    /** What goes wrong, for the page. */
    final String sentence;

    /** Every one of them must notice by itself. */
    final ImmutableList<Suite> noticedBy;

    SeededRule(String rule, String type, String sound, String broken, String sentence, Suite... noticedBy) {
        this.rule = rule;
        this.type = type;
        this.sound = sound;
        this.broken = broken;
        this.sentence = sentence;
        this.noticedBy = ImmutableList.copyOf(noticedBy);
    }

    /** The package of core. */
    String decides() {
        return type.substring(0, type.indexOf('/'));
    }

    /** Path of the source below core's sources. */
    String source() {
        return "dev/footbridge/" + type + ".java";
    }
}
