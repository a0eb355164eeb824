package dev.footbridge.files.imports;

class InMemoryImportRunsTest extends ImportRunsContract {
    @Override
    protected ImportRuns empty() {
        return new InMemoryImportRuns();
    }
}
