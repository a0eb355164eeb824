package dev.footbridge.files.imports;

class InMemoryImportRunsTest extends ImportRunsContract {
    @Override
    ImportRuns empty() {
        return new InMemoryImportRuns();
    }
}
