package dev.footbridge.testkit.seeded;

import dev.footbridge.Footbridge;
import dev.footbridge.testkit.MovableClock;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Map;

/**
 * Core, the kit and its suites anew, with some classes of core replaced. Everything that is not ours is shared with this
 * run, so that the launcher knows the annotations and the failures.
 */
final class ChangedProduct extends URLClassLoader {
    private static final String OURS = "dev.footbridge.";
    private final Map<String, byte[]> replaced;

    ChangedProduct(Map<String, byte[]> replaced) {
        super(
                new URL[] {home(Footbridge.class), home(MovableClock.class), home(ChangedProduct.class)},
                ChangedProduct.class.getClassLoader());
        this.replaced = replaced;
    }

    private static URL home(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(OURS)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? own(name) : loaded;
        }
    }

    private Class<?> own(String name) throws ClassNotFoundException {
        byte[] bytes = replaced.get(name);
        return bytes == null ? findClass(name) : defineClass(name, bytes, 0, bytes.length);
    }
}
