package dev.footbridge.servlet.pages.admin;

import dev.footbridge.Administration;
import dev.footbridge.Footbridge;
import dev.footbridge.UserCount;
import dev.footbridge.UserState;
import dev.footbridge.readiness.Reason;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.spi.UserProjection;
import dev.footbridge.tenant.Tenant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Users with their states, filtered and paged in the address line (A6). */
final class UsersPage {
    private final Footbridge footbridge;
    private final AdminPages pages;
    private final boolean files;

    /** @param files whether the host has imports and exports */
    UsersPage(Footbridge footbridge, AdminPages pages, boolean files) {
        this.footbridge = footbridge;
        this.pages = pages;
        this.files = files;
    }

    WebResult show(WebRequest request) {
        Optional<Tenant> tenant = footbridge
                .administration()
                .tenant(request.signedIn().user().tenant())
                .value();
        if (tenant.isEmpty()) {
            return pages.nobody(request);
        }
        UsersFilter filter = UsersFilter.of(request);
        Administration users = footbridge.administration();
        Found found = new Found(
                users.users(tenant.get().id(), filter.query()),
                users.count(tenant.get().id(), filter.query()));
        AdminWords say = pages.speech(request);
        return pages.page(request, Place.USERS, say.of("users.title"), view(request, say, tenant.get(), filter, found));
    }

    private record Found(UserProjection.Page page, UserCount count) {}

    private UsersView view(WebRequest request, AdminWords say, Tenant tenant, UsersFilter filter, Found found) {
        UserLine lines = new UserLine(request, say, tenant);
        List<UserProjection.Row> users = found.page().users();
        return new UsersView(
                count(say, filter, found),
                filter.text(),
                states(say, filter),
                reasons(say, filter),
                activities(say, filter),
                filter.progress() == null ? "" : filter.progress().name(),
                users.stream().map(lines::of).toList(),
                exports(request, say, filter),
                found.page().more()
                        ? filter.address(
                                request.base(), users.get(users.size() - 1).id())
                        : "",
                filter.after() == null ? "" : filter.address(request.base(), null),
                filter.narrows() ? request.base() + "/admin/users" : "",
                found.count().users() > 0 && request.signedIn().mayProvision()
                        ? filter.address(request.base() + "/admin/verifications")
                        : "",
                request.signedIn().mayProvision() ? request.base() + "/admin/audit" : "");
    }

    private List<Step> exports(WebRequest request, AdminWords say, UsersFilter filter) {
        return files && request.signedIn().mayProvision()
                ? List.of(
                        new Step(filter.export(request.base(), "csv"), say.of("export.csv")),
                        new Step(filter.export(request.base(), "xlsx"), say.of("export.xlsx")),
                        new Step(request.base() + "/admin/imports", say.of("imports.title")))
                : List.of();
    }

    private static String count(AdminWords say, UsersFilter filter, Found found) {
        String number = number(say, filter, found);
        return filter.reason() == null && filter.progress() != null
                ? say.of("readiness.card." + filter.progress()) + ": " + number
                : number;
    }

    private static String number(AdminWords say, UsersFilter filter, Found found) {
        int total = found.count().users();
        int shown = found.page().users().size();
        if (total == 0) {
            return say.of(filter.narrows() ? "users.none" : "users.empty");
        }
        return shown == total
                ? say.counted("users.all", total)
                : say.of(
                        found.count().atLeast() ? "users.many" : "users.some",
                        "shown",
                        say.number(shown),
                        "total",
                        say.number(total));
    }

    private static List<UsersView.Choice> states(AdminWords say, UsersFilter filter) {
        List<UsersView.Choice> choices = new ArrayList<>();
        choices.add(new UsersView.Choice("", say.of("users.state.all"), filter.state() == null));
        for (UserState state : UserState.values()) {
            choices.add(new UsersView.Choice(
                    state.name(), say.of("state." + state), state.name().equals(filter.state())));
        }
        return choices;
    }

    private static List<UsersView.Choice> reasons(AdminWords say, UsersFilter filter) {
        List<UsersView.Choice> choices = new ArrayList<>();
        choices.add(new UsersView.Choice("", say.of("users.state.all"), filter.reason() == null));
        for (Reason reason : Reason.values()) {
            choices.add(new UsersView.Choice(reason.name(), say.of("reason." + reason), reason == filter.reason()));
        }
        return choices;
    }

    private static List<UsersView.Choice> activities(AdminWords say, UsersFilter filter) {
        return Stream.of("", "true", "false")
                .map(value -> new UsersView.Choice(
                        value,
                        say.of("users.active." + (value.isEmpty() ? "all" : value)),
                        value.equals(
                                filter.active() == null ? "" : filter.active().toString())))
                .toList();
    }
}
