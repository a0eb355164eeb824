package dev.footbridge.files.imports;

import dev.footbridge.spi.ImportRuns;
import dev.footbridge.testkit.contract.ImportRunsContract;

class InMemoryImportRunsTest extends ImportRunsContract {
    @Override
    protected ImportRuns empty() {
        return new InMemoryImportRuns();
    }
}
