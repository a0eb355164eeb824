package dev.footbridge.servlet.pages.admin;

import java.util.List;
import java.util.Map;

/**
 * The last look before links go to many people.
 *
 * @param note that not everybody was looked at; empty if everybody was
 * @param addresses how many mails, by where the address comes from
 * @param skipped how many people get none, by the reason
 * @param filter what the form sends back
 * @param button empty if there is nobody to send to
 * @param back the list that the administrator came from
 */
public record VerificationsView(
        String sentence,
        String note,
        List<Figure> addresses,
        List<Figure> skipped,
        Map<String, String> filter,
        String button,
        String duration,
        String back) {}
