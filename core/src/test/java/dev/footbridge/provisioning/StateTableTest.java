package dev.footbridge.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.tenant.Phase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The page about states and phases is made from the code. {@code -Dfootbridge.docs.write=true} writes it anew; without, a
 * page that no longer fits fails the build.
 */
class StateTableTest {
    private static final Path PAGE = Path.of("..", "docs", "states-and-phases.md");

    @Test
    void the_page_about_states_and_phases_says_what_the_code_does() throws IOException {
        String page = page();
        if (Boolean.getBoolean("footbridge.docs.write")) {
            Files.writeString(PAGE, page, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(PAGE, StandardCharsets.UTF_8)).isEqualTo(page);
    }

    @Test
    void every_state_of_the_sealed_type_has_its_column() {
        Set<Class<?>> shown =
                StateTable.STATES.values().stream().map(Object::getClass).collect(Collectors.toSet());
        assertThat(shown).isEqualTo(leaves(ProvisioningState.class).collect(Collectors.toSet()));
    }

    @Test
    void every_command_of_the_states_has_its_row() {
        Set<String> shown = StateTable.COMMANDS.keySet().stream()
                .map(name -> name.replaceAll(",.*", ""))
                .map(name -> name.replaceAll(" (right|wrong|another|too late)", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> commands = Arrays.stream(ProvisioningState.class.getDeclaredMethods())
                .filter(method -> method.getReturnType() == Decision.class)
                .map(method -> method.getName().replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(shown).containsAll(commands);
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        Class<?>[] permitted = type.getPermittedSubclasses();
        return permitted == null ? Stream.of(type) : Arrays.stream(permitted).flatMap(StateTableTest::leaves);
    }

    private static String page() {
        return String.join(
                "\n",
                "# States and phases",
                "",
                "Made from the code by `StateTableTest`; not to be edited by hand.",
                "",
                "## A user: state and command",
                "",
                "\"no\" is a refusal with its code, \"–\" changes nothing, everything else is the next state.",
                "",
                table(),
                "",
                "## A user: the ways",
                "",
                "```mermaid",
                stateDiagram(),
                "```",
                "",
                "## A tenant: the phases",
                "",
                "Which phase can become which. The way back to PREPARATION is open for the rollback window only, and",
                "COMPLETED comes by itself when that is over.",
                "",
                "```mermaid",
                phaseDiagram(),
                "```",
                "");
    }

    private static String table() {
        StringBuilder rows = new StringBuilder();
        rows.append("| command | ")
                .append(String.join(" | ", StateTable.header()))
                .append(" |\n");
        rows.append("|---".repeat(StateTable.header().size() + 1)).append("|\n");
        rows.append(StateTable.COMMANDS.entrySet().stream()
                .map(command -> "| " + command.getKey() + " | "
                        + StateTable.STATES.values().stream()
                                .map(state -> StateTable.cell(state, command.getValue()))
                                .collect(Collectors.joining(" | "))
                        + " |")
                .collect(Collectors.joining("\n")));
        return rows.toString();
    }

    private static String stateDiagram() {
        Map<String, Set<String>> ways = new LinkedHashMap<>();
        StateTable.STATES.forEach((from, state) -> StateTable.COMMANDS.forEach((name, command) -> {
            Decision decision = command.apply(state);
            String to = StateTable.name(decision.next());
            if (decision.refusal() == null && !to.equals(from)) {
                ways.computeIfAbsent(key(from) + " --> " + key(to), way -> new LinkedHashSet<>())
                        .add(name);
            }
        }));
        return "stateDiagram-v2\n    [*] --> Unlinked\n"
                + ways.entrySet().stream()
                        .map(way -> "    " + way.getKey() + " : " + String.join(" / ", way.getValue()))
                        .collect(Collectors.joining("\n"));
    }

    private static String key(String name) {
        return name.replace(", ", "_").replace(" ", "_");
    }

    private static String phaseDiagram() {
        return "stateDiagram-v2\n    [*] --> NOT_STARTED\n"
                + Arrays.stream(Phase.values())
                        .flatMap(from -> Arrays.stream(Phase.values())
                                .filter(from::canBecome)
                                .map(to -> "    " + from + " --> " + to))
                        .collect(Collectors.joining("\n"));
    }
}
