package dev.footbridge.servlet.pages.account;

import com.google.common.collect.ImmutableList;
import dev.footbridge.MyStatus;
import dev.footbridge.address.EmailAddress;
import java.util.LinkedHashMap;
import java.util.Map;

/** The addresses to choose from (U3): suggestions, what an import has saved, and another one. */
public record Choices(ImmutableList<Choice> offered, String other, boolean otherChosen) {
    /** Value of the radio button for an address that is typed. */
    static final String OTHER = "other";

    /**
     * @param source where it comes from, in words
     */
    public record Choice(String id, String address, String source, boolean chosen) {}

    static Choices of(AccountView view) {
        MyStatus status = view.status();
        Map<EmailAddress, String> sources = new LinkedHashMap<>();
        EmailAddress saved = status.saved();
        status.suggestions()
                .forEach(suggestion ->
                        sources.put(suggestion.address(), view.text("choose.source." + suggestion.source())));
        if (saved != null && status.tenant().domains().allows(saved.domain())) {
            sources.putIfAbsent(saved, view.text("choose.source.SAVED"));
        }
        String wanted = view.typed().choice();
        boolean only = sources.size() == 1 && wanted.isEmpty();
        ImmutableList.Builder<Choice> offered = ImmutableList.builder();
        int number = 0;
        for (Map.Entry<EmailAddress, String> entry : sources.entrySet()) {
            String address = entry.getKey().display();
            offered.add(new Choice("address-" + number, address, entry.getValue(), only || address.equals(wanted)));
            number++;
        }
        return new Choices(offered.build(), view.typed().other(), sources.isEmpty() || wanted.equals(OTHER));
    }

    /** The field that a problem with no address at all points to. */
    static final String FIRST = "address-0";
}
