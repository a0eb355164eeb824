package dev.footbridge.example.demo;

import java.nio.file.Path;
import java.util.List;

/**
 * What the command line says.
 *
 * @param data folder of the databases
 * @param fresh whether to begin with empty ones
 */
record DemoOptions(int hrmPort, int idpPort, int mailboxPort, int smtpPort, Path data, boolean fresh) {
    static final String USAGE =
            "Options: --fresh --hrm.port=8080 --idp.port=9000 --mailbox.port=8025 --smtp.port=2525" + " --data=./data";

    /** @throws IllegalArgumentException saying which option is not understood */
    static DemoOptions parse(List<String> arguments) {
        DemoOptions options = new DemoOptions(8080, 9000, 8025, 2525, Path.of("data"), false);
        for (String argument : arguments) {
            options = options.with(argument);
        }
        return options;
    }

    private DemoOptions with(String argument) {
        if (argument.equals("--fresh")) {
            return new DemoOptions(hrmPort, idpPort, mailboxPort, smtpPort, data, true);
        }
        int equals = argument.indexOf('=');
        String name = equals < 0 ? argument : argument.substring(0, equals);
        String value = equals < 0 ? "" : argument.substring(equals + 1);
        return switch (name) {
            case "--hrm.port" -> new DemoOptions(port(name, value), idpPort, mailboxPort, smtpPort, data, fresh);
            case "--idp.port" -> new DemoOptions(hrmPort, port(name, value), mailboxPort, smtpPort, data, fresh);
            case "--mailbox.port" -> new DemoOptions(hrmPort, idpPort, port(name, value), smtpPort, data, fresh);
            case "--smtp.port" -> new DemoOptions(hrmPort, idpPort, mailboxPort, port(name, value), data, fresh);
            case "--data" -> new DemoOptions(hrmPort, idpPort, mailboxPort, smtpPort, Path.of(value), fresh);
            default -> throw new IllegalArgumentException("Unknown option " + argument + ". " + USAGE);
        };
    }

    private static int port(String name, String value) {
        if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) > 65_535) {
            throw new IllegalArgumentException(name + " needs a port number. " + USAGE);
        }
        return Integer.parseInt(value);
    }
}
