package dev.footbridge.audit.chain;

/** What came of checking a chain. */
public sealed interface ChainVerdict {

    /**
     * Nothing was done to it that can be seen.
     *
     * @param head of the newest entry
     * @param erasedFields how many personal fields say nothing any more; each may be right, all of them deserve a question
     * @param anchored whether an anchor was given; without one an end cut off or a chain made anew is not seen
     */
    record Intact(ChainHead head, long erasedFields, boolean anchored) implements ChainVerdict {}

    /** Something was done to it. */
    record Faulty(ChainFault fault) implements ChainVerdict {}

    /**
     * A line is none of ours, so that nothing is said of the chain.
     *
     * @param line number of the line, from 1
     */
    record Unreadable(long line, LineRefusal why) implements ChainVerdict {}
}
