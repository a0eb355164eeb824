package dev.footbridge.testkit.seeded;

/** A suite of the kit, in the test class that runs it over the ports in memory. */
enum Suite {
    ADDRESS_RULES("rules.AddressRules", "seeded.InMemory$Addresses"),
    ALLOWED_DOMAINS_RULES("rules.AllowedDomainsRules", "seeded.InMemory$Domains"),
    CODE_RULES("rules.CodeRules", "seeded.InMemory$Codes"),
    LINK_RULES("rules.LinkRules", "seeded.InMemory$Links"),
    PHASE_SWITCH_RULES("rules.PhaseSwitchRules", "seeded.InMemory$Phases"),
    SIGN_IN_RULES("rules.SignInRules", "seeded.InMemory$Doors"),
    STORES_CONTRACT("contract.StoresContract", "seeded.InMemory$Stores"),
    PROVISIONING_MODEL("statemachine.ProvisioningModel", "statemachine.SteadyLives");

    private static final String KIT = "dev.footbridge.testkit.";
    private final String published;
    private final String runAs;

    Suite(String published, String runAs) {
        this.published = published;
        this.runAs = runAs;
    }

    /** Package and name in the kit. */
    String published() {
        return published;
    }

    /** Name of a class that hands the suite its ports. */
    String runAs() {
        return KIT + runAs;
    }
}
