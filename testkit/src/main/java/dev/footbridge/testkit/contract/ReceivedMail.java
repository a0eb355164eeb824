package dev.footbridge.testkit.contract;

import com.google.common.collect.ImmutableList;

/**
 * A mail as its recipient has it.
 *
 * @param messageId header field, with or without angle brackets
 * @param recipients everybody it was delivered to or is addressed to
 * @param subject decoded
 * @param text decoded plain text part
 */
public record ReceivedMail(String messageId, ImmutableList<String> recipients, String subject, String text) {}
