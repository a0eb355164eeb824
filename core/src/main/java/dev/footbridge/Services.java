package dev.footbridge;

/** The services, each once. */
record Services(
        SelfService selfService,
        VerificationLinks verificationLinks,
        Administration administration,
        SavedAddresses savedAddresses,
        PhaseSwitch phaseSwitch,
        PhaseClock phaseClock,
        BreakGlassDoor breakGlass,
        SignIn signIn,
        OutboxWorker outboxWorker,
        DirectorySync directorySync,
        ReadinessReport readiness,
        Conflicts conflicts,
        AllowedDomainsPreview allowedDomainsPreview,
        AuditSealer auditSealer,
        AuditProof auditProof,
        BulkVerification bulkVerification,
        BulkWorker bulkWorker,
        ComersAndLeavers comersAndLeavers,
        AuditHistory auditHistory,
        Retention retention,
        PersonData personData,
        Reminders reminders,
        TextSettings texts) {

    static Services of(Parts parts) {
        Ledger ledger = new Ledger(parts);
        AccountLinking linking = new AccountLinking(parts, ledger);
        ReadinessReport readiness = new ReadinessReport(parts, ledger);
        AuditSealer sealer = new AuditSealer(parts);
        return new Services(
                new SelfService(parts, ledger, linking),
                new VerificationLinks(parts, ledger, linking),
                new Administration(parts, ledger, linking),
                new SavedAddresses(parts, ledger),
                new PhaseSwitch(parts, ledger),
                new PhaseClock(parts, ledger),
                new BreakGlassDoor(parts, ledger),
                new SignIn(parts, ledger),
                new OutboxWorker(parts, linking),
                new DirectorySync(parts, ledger),
                readiness,
                new Conflicts(parts, readiness),
                new AllowedDomainsPreview(parts),
                sealer,
                new AuditProof(parts, ledger),
                new BulkVerification(parts, ledger),
                new BulkWorker(parts, ledger),
                new ComersAndLeavers(parts, ledger, linking),
                new AuditHistory(parts, ledger),
                new Retention(parts),
                new PersonData(parts, ledger, sealer),
                new Reminders(parts, ledger),
                new TextSettings(parts, ledger));
    }
}
