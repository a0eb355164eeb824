package dev.footbridge.example.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one command of the README, with nothing on its class path that the tests bring along. */
class DemoCommandTest {
    @TempDir
    Path folder;

    @Test
    void it_starts_says_where_everything_is_and_stops_cleanly_with_its_data_kept_until_asked_to_begin_anew()
            throws Exception {
        List<Integer> ports = freePorts();
        try (DemoProcess demo = DemoProcess.start(folder, ports).ready()) {
            assertThat(demo.says())
                    .contains("http://localhost:" + ports.get(0), "http://localhost:" + ports.get(1))
                    .contains("http://localhost:" + ports.get(2), "anna", "admin");
            assertThat(status(ports.get(0), "/login")).isEqualTo(200);
            assertThat(status(ports.get(1), "/.well-known/openid-configuration"))
                    .isEqualTo(200);
            assertThat(status(ports.get(2), "/api/messages")).isEqualTo(200);
            demo.interrupt();
            assertThat(demo.says().lines().filter(line -> !line.isBlank()).toList())
                    .as("addresses, users and the farewell, and not a word of a library")
                    .hasSize(7)
                    .last()
                    .asString()
                    .startsWith("Stopped.");
        }
        Path keys = folder.resolve("data").resolve("secrets.properties");
        String kept = Files.readString(keys);
        try (DemoProcess again = DemoProcess.start(folder, ports).ready()) {
            assertThat(Files.readString(keys)).isEqualTo(kept);
            again.interrupt();
        }
        try (DemoProcess anew = DemoProcess.start(folder, ports, "--fresh").ready()) {
            assertThat(Files.readString(keys)).isNotEqualTo(kept);
            anew.interrupt();
        }
    }

    @Test
    void a_taken_port_is_a_message_of_one_line() throws Exception {
        for (int taken = 0; taken < 4; taken++) {
            List<Integer> ports = freePorts();
            try (ServerSocket other = new ServerSocket(ports.get(taken), 1, InetAddress.getLoopbackAddress());
                    DemoProcess demo = DemoProcess.start(folder, ports)) {
                assertThat(demo.ended()).isNotZero();
                assertThat(demo.says().strip().lines())
                        .hasSize(1)
                        .first()
                        .asString()
                        .contains(Integer.toString(other.getLocalPort()));
            }
        }
    }

    @Test
    void a_mistyped_option_is_a_message_with_the_options() throws Exception {
        try (DemoProcess demo = DemoProcess.start(folder, freePorts(), "--hrm-port=1")) {
            assertThat(demo.ended()).isNotZero();
            assertThat(demo.says()).contains("--hrm.port=").doesNotContain("Exception");
        }
    }

    private static int status(int port, String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    private static List<Integer> freePorts() throws IOException {
        List<ServerSocket> sockets = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
        }
        List<Integer> ports = sockets.stream().map(ServerSocket::getLocalPort).toList();
        for (ServerSocket socket : sockets) {
            socket.close();
        }
        return ports;
    }
}
