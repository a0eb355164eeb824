package dev.footbridge.testkit.seeded;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * What one suite of the kit says about a product.
 *
 * @param tests how many were run to an end
 */
record KitRun(long tests, List<Failed> failures) {
    private static final Logger JQWIK = Logger.getLogger("net.jqwik");

    static {
        // Says at every start that it keeps no database, as it is told.
        JQWIK.setLevel(Level.WARNING);
    }

    /** A test or a whole class that did not succeed. */
    record Failed(String test, Throwable why) {
        /** Whether it is a rule that is found broken, and not a run that broke. */
        boolean isViolation() {
            return why instanceof AssertionError;
        }

        boolean speaksOf(String rule) {
            return test.contains(rule) || String.valueOf(why.getMessage()).contains(rule);
        }
    }

    /** @param replaced classes of core by name; none for the product as it is */
    static KitRun of(Suite suite, Map<String, byte[]> replaced) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (ChangedProduct product = new ChangedProduct(replaced)) {
            thread.setContextClassLoader(product);
            return run(product.loadClass(suite.runAs()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new LinkageError(suite + " is not there", e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static KitRun run(Class<?> suite) {
        // Nothing of the build that runs us: neither its listeners nor its filters.
        LauncherConfig alone = LauncherConfig.builder()
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .build();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(suite))
                .configurationParameter("jqwik.database", "")
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create(alone).execute(request, listener);
        TestExecutionSummary summary = listener.getSummary();
        List<Failed> failures = summary.getFailures().stream()
                .map(failure -> new Failed(failure.getTestIdentifier().getDisplayName(), failure.getException()))
                .toList();
        return new KitRun(summary.getTestsSucceededCount() + summary.getTestsFailedCount(), failures);
    }
}
