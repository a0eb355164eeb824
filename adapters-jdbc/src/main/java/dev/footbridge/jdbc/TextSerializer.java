package dev.footbridge.jdbc;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.nio.charset.StandardCharsets;

/** Text in UTF-8, so that nothing is ever deserialised from the database. */
final class TextSerializer implements Serializer {
    @Override
    public byte[] serialize(Object data) {
        return ((String) data).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public <T> T deserialize(Class<T> type, byte[] bytes) {
        return type.cast(new String(bytes, StandardCharsets.UTF_8));
    }
}
