package dev.footbridge.servlet.pages.admin;

import java.util.List;

/**
 * The question before a person is erased.
 *
 * @param path address of the user's page
 * @param goes what goes, and how much of it
 * @param refusal why it cannot be; empty if it can
 */
public record ErasureView(String path, String name, List<UserView.Fact> goes, String refusal) {
    /** Whether there is anything to erase, and it may be. */
    public boolean open() {
        return refusal.isEmpty() && !goes.isEmpty();
    }
}
