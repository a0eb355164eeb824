package dev.footbridge.servlet.api;

import com.google.common.collect.ImmutableSet;
import dev.footbridge.servlet.web.Access;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;

/**
 * What one call takes: everything else is refused before it is carried out.
 *
 * @param parameters of the query; each at most once
 * @param fields of the JSON body; none means that there is no body
 * @param bodyOptional whether the body may be missing altogether
 */
record Call(
        String method,
        String path,
        Access access,
        ImmutableSet<String> parameters,
        ImmutableSet<String> fields,
        boolean bodyOptional,
        Answering answering) {

    /** Carries a call out. */
    @FunctionalInterface
    interface Answering {
        WebResult answer(WebRequest request, Fields fields);
    }

    static Call of(String method, String path, Access access, Answering answering) {
        return new Call(method, path, access, ImmutableSet.of(), ImmutableSet.of(), true, answering);
    }

    Call parameters(String... names) {
        return new Call(method, path, access, ImmutableSet.copyOf(names), fields, bodyOptional, answering);
    }

    Call fields(String... names) {
        return new Call(method, path, access, parameters, ImmutableSet.copyOf(names), false, answering);
    }

    Call optionalFields(String... names) {
        return new Call(method, path, access, parameters, ImmutableSet.copyOf(names), true, answering);
    }
}
