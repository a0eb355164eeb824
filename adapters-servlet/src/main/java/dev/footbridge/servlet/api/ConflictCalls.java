package dev.footbridge.servlet.api;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import dev.footbridge.Conflicts;
import dev.footbridge.conflict.AddressFingerprint;
import dev.footbridge.conflict.ConflictCounts;
import dev.footbridge.conflict.ConflictKind;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.servlet.host.Visitor;
import dev.footbridge.servlet.web.Access;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.spi.UserProjection;
import dev.footbridge.tenant.UserId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What there is to settle, counted by kind, and the list of one kind (P7). */
final class ConflictCalls {
    private static final int USUAL = 50;
    private static final int MOST = 200;

    private final Conflicts conflicts;
    private final Replies replies;

    ConflictCalls(Conflicts conflicts, Replies replies) {
        this.conflicts = conflicts;
        this.replies = replies;
    }

    /** @param items only where a kind was asked for */
    record ConflictsDocument(
            String asOf,
            ImmutableMap<String, Integer> counts,
            @Nullable List<Item> items,
            @Nullable String next) {}

    /**
     * @param people how many they are; more than {@code users} where very many share an address
     * @param address the shared one; absent if it is unknown, and for those who may only read
     */
    record Item(
            int people, List<UserDocument> users, @Nullable String address) {}

    private record Found(List<Item> items, @Nullable String next) {}

    Call call() {
        return Call.of("GET", "/admin/conflicts", Access.READER, (request, none) -> conflicts(request))
                .parameters("kind", "limit", "after");
    }

    private WebResult conflicts(WebRequest request) {
        Optional<Found> found =
                request.parameter("kind").map(name -> found(request, Fields.oneOf("kind", ConflictKind.class, name)));
        return conflicts
                .counts(request.signedIn().user().tenant())
                .map(counts -> JsonText.result(200, document(counts, found.orElse(null))))
                .orElseGet(() -> replies.problems().refused(request, Refused.of(Refusal.NOT_FOUND)));
    }

    private static ConflictsDocument document(ConflictCounts counts, @Nullable Found found) {
        ImmutableMap.Builder<String, Integer> byKind = ImmutableMap.builder();
        counts.byKind().forEach((kind, number) -> byKind.put(kind.name(), number));
        return new ConflictsDocument(
                JsonText.time(counts.asOf()),
                byKind.buildOrThrow(),
                found == null ? null : found.items(),
                found == null ? null : found.next());
    }

    private Found found(WebRequest request, ConflictKind kind) {
        int limit = request.parameter("limit").map(ConflictCalls::limit).orElse(USUAL);
        Optional<String> after = request.parameter("after");
        return kind == ConflictKind.SHARED_ADDRESS
                ? shared(
                        request.signedIn(),
                        limit,
                        after.map(ConflictCalls::fingerprint).orElse(null))
                : people(
                        request.signedIn(),
                        kind,
                        limit,
                        after.map(ConflictCalls::user).orElse(null));
    }

    private Found shared(Visitor reader, int limit, @Nullable AddressFingerprint after) {
        Conflicts.Page page = conflicts.sharedAddresses(reader.user().tenant(), limit, after);
        return new Found(
                page.addresses().stream().map(shared -> item(shared, reader)).toList(),
                page.next() == null ? null : page.next().value().toString());
    }

    private static Item item(Conflicts.SharedAddress shared, Visitor reader) {
        return new Item(
                shared.found().people(),
                shared.found().users().stream()
                        .map(row -> UserDocument.of(row, reader))
                        .toList(),
                shared.address() != null && reader.mayProvision()
                        ? shared.address().display()
                        : null);
    }

    private Found people(Visitor reader, ConflictKind kind, int limit, @Nullable UserId after) {
        UserProjection.Page page = conflicts.people(reader.user().tenant(), kind, limit, after);
        return new Found(
                page.users().stream()
                        .map(row -> new Item(1, List.of(UserDocument.of(row, reader)), null))
                        .toList(),
                page.more() ? page.users().get(page.users().size() - 1).id().value() : null);
    }

    private static int limit(String text) {
        Integer number = Ints.tryParse(text);
        Fields.check(number != null && number >= 1 && number <= MOST, "limit");
        return Objects.requireNonNull(number);
    }

    private static UserId user(String text) {
        return UserId.read(text).orElseThrow(ConflictCalls::unreadable);
    }

    private static AddressFingerprint fingerprint(String text) {
        try {
            return new AddressFingerprint(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw unreadable();
        }
    }

    private static MalformedRequest unreadable() {
        return new MalformedRequest(MalformedRequest.Fault.BAD_FIELD, "after");
    }
}
