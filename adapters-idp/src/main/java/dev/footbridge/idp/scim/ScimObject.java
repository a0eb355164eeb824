package dev.footbridge.idp.scim;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object whose member names count without case (RFC 7643, 2.1). */
record ScimObject(Map<?, ?> members) {

    @Nullable
    Object value(String name) {
        Object exact = members.get(name);
        if (exact != null) {
            return exact;
        }
        return members.entrySet().stream()
                .filter(member -> member.getKey() instanceof String key && Ascii.equalsIgnoreCase(key, name))
                .map(Map.Entry::getValue)
                .filter(value -> value != null)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    String text(String name) {
        return value(name) instanceof String text ? text : null;
    }

    @Nullable
    ScimObject object(String name) {
        return value(name) instanceof Map<?, ?> map ? new ScimObject(map) : null;
    }

    /** The objects in a list; empty if there is no list. */
    ImmutableList<ScimObject> objects(String name) {
        if (!(value(name) instanceof List<?> list)) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<ScimObject> objects = ImmutableList.builder();
        for (Object one : list) {
            if (one instanceof Map<?, ?> map) {
                objects.add(new ScimObject(map));
            }
        }
        return objects.build();
    }

    /** Without the values, which are personal data. */
    @Override
    public String toString() {
        return "ScimObject" + members.keySet();
    }
}
