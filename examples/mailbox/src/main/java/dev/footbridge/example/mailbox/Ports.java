package dev.footbridge.example.mailbox;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** The loopback address and what to say when one of its ports is taken. */
final class Ports {

    static final String LOOPBACK = "127.0.0.1";

    private Ports() {}

    static InetSocketAddress at(int port) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    static BindException taken(int port, Exception cause) {
        BindException fault = new BindException("Port " + port + " on " + LOOPBACK + " is taken");
        fault.initCause(cause);
        return fault;
    }

    /** GreenMail waits out a time limit and hides the reason, so a taken port is found beforehand. */
    static void requireFree(int port) throws IOException {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(at(port));
        } catch (BindException fault) {
            throw taken(port, fault);
        }
    }
}
