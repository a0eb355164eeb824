package dev.footbridge.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * A mail server that says what it is told to, step by step, and keeps every byte it hears. The steps are the verbs,
 * {@code GREETING}, and {@code .} for the end of the message.
 */
final class ScriptedSmtp implements AutoCloseable {
    static final String HANG_UP = "hang up";
    static final String SILENCE = "silence";

    final List<String> heard = new CopyOnWriteArrayList<>();
    final List<byte[]> messages = new CopyOnWriteArrayList<>();

    private final Map<String, String> script = new ConcurrentHashMap<>(Map.of(
            "GREETING", "220 mail.test ESMTP",
            "EHLO", "250-mail.test\r\n250 ENHANCEDSTATUSCODES",
            "DATA", "354 go on",
            ".", "250 2.0.0 queued as 4711",
            "STARTTLS", "220 go on",
            "AUTH", "235 2.7.0 welcome"));
    private final ServerSocket server;
    private final SSLContext tls;
    private final boolean tlsFromTheStart;
    private volatile Socket current;

    ScriptedSmtp() {
        this(null, false);
    }

    ScriptedSmtp(SSLContext tls, boolean tlsFromTheStart) {
        this.tls = tls;
        this.tlsFromTheStart = tlsFromTheStart;
        try {
            server = new ServerSocket(0, 5, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::serve, "scripted-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    ScriptedSmtp answer(String step, String reply) {
        script.put(step, reply);
        return this;
    }

    int port() {
        return server.getLocalPort();
    }

    String wire() {
        return new String(messages.get(0), StandardCharsets.ISO_8859_1);
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                current = socket;
                converse(tlsFromTheStart ? wrapped(socket) : socket);
            } catch (IOException e) {
                // The client went away, or the test has closed us.
            }
        }
    }

    private void converse(Socket plain) throws IOException {
        Socket socket = plain;
        boolean open = say(socket, "GREETING");
        while (open) {
            String line = line(socket.getInputStream());
            if (line == null) {
                return;
            }
            heard.add(line);
            String verb = line.split(" ")[0].toUpperCase(Locale.ROOT);
            open = say(socket, verb);
            if (verb.equals("STARTTLS") && open) {
                socket = wrapped(socket);
            }
            if (verb.equals("DATA") && script.get("DATA").startsWith("354")) {
                messages.add(message(socket.getInputStream()));
                open = say(socket, ".");
            }
            open &= !verb.equals("QUIT");
        }
    }

    private Socket wrapped(Socket plain) throws IOException {
        SSLSocket secured = (SSLSocket) tls.getSocketFactory().createSocket(plain, null, plain.getPort(), true);
        secured.setUseClientMode(false);
        secured.startHandshake();
        return secured;
    }

    private boolean say(Socket socket, String step) throws IOException {
        String reply = script.getOrDefault(step, "250 2.0.0 fine");
        if (reply.equals(SILENCE)) {
            return socket.getInputStream().read() >= 0;
        }
        boolean hangUp = reply.endsWith(HANG_UP);
        String words = hangUp ? reply.substring(0, reply.length() - HANG_UP.length()) : reply;
        if (!words.isEmpty()) {
            socket.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }
        return !hangUp;
    }

    private static String line(InputStream in) throws IOException {
        byte[] line = until(in, "\r\n");
        return line == null ? null : new String(line, StandardCharsets.ISO_8859_1).strip();
    }

    private static byte[] message(InputStream in) throws IOException {
        return until(in, "\r\n.\r\n");
    }

    private static byte[] until(InputStream in, String end) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0; b = in.read()) {
            bytes.write(b);
            if (bytes.toString(StandardCharsets.ISO_8859_1).endsWith(end)) {
                return bytes.toByteArray();
            }
        }
        return null;
    }

    @Override
    public void close() {
        try {
            server.close();
            if (current != null) {
                current.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
