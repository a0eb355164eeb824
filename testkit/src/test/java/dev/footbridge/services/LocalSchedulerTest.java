package dev.footbridge.services;

import dev.footbridge.LocalScheduler;
import dev.footbridge.spi.JobScheduler;
import dev.footbridge.testkit.contract.JobSchedulerContract;
import java.time.InstantSource;

class LocalSchedulerTest implements JobSchedulerContract {
    @Override
    public JobScheduler scheduler() {
        return new LocalScheduler(InstantSource.system());
    }
}
