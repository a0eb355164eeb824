package dev.footbridge.example.idp;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Looks at the port before Spring starts, so that a taken one is one clear sentence. */
final class Ports {

    static final String LOOPBACK = "127.0.0.1";

    private Ports() {}

    /** The port if it is free, any free one for 0. */
    static int free(int port) throws IOException {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return probe.getLocalPort();
        } catch (BindException cause) {
            BindException fault = new BindException("Port " + port + " on " + LOOPBACK + " is taken");
            fault.initCause(cause);
            throw fault;
        }
    }
}
