package dev.footbridge.example.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A file of 1,380 people with 37 planted faults, and what is to be told of each. */
final class FaultyFile {
    /** Proven by somebody else. */
    static final String HELD = "anna@acme.example";

    private static final int LAST = 1_381;

    private final List<String> rows = new ArrayList<>();
    private final Map<String, String> people = new TreeMap<>();
    private final Map<Integer, String> faults = new TreeMap<>();

    FaultyFile() {
        rows.add("Användarnamn;Anställningsnummer;E-post inloggning;Ort");
        for (int row = 2; row <= LAST; row++) {
            people.put("r" + row, number(row));
            rows.add(line("r" + row, number(row), "new" + row + "@acme.example"));
        }
        unknownPeople();
        addresses();
        duplicates();
    }

    /** Employee numbers by user name. */
    Map<String, String> people() {
        return people;
    }

    byte[] bytes() {
        return String.join("\r\n", rows).getBytes(StandardCharsets.UTF_8);
    }

    /** What is to be told of each faulty row. */
    Map<Integer, String> faults() {
        return faults;
    }

    static String told(String column, String verdict, String fault, int otherRow) {
        return column + ' ' + verdict + ' ' + fault + ' ' + otherRow;
    }

    private void unknownPeople() {
        for (int row = 10; row < 17; row++) {
            plant(row, line("nobody" + row, "", "n@acme.example"), told("USER", "UNKNOWN_USER", "", 0));
        }
        people.put("twin1", "T1");
        people.put("twin2", "T1");
        plant(20, line("", "T1", "t@acme.example"), told("EMPLOYEE_NUMBER", "AMBIGUOUS_USER", "", 0));
        plant(21, line("r21", number(22), "t@acme.example"), told("EMPLOYEE_NUMBER", "CONTRADICTING_USER", "", 0));
        plant(23, line("r23", "99999", "t@acme.example"), told("EMPLOYEE_NUMBER", "UNKNOWN_USER", "", 0));
        plant(24, line("", "", "t@acme.example"), told("USER", "NO_USER", "", 0));
    }

    private void addresses() {
        invalid(40, "a.acme.example", "MISSING_AT");
        invalid(41, "a@@acme.example", "SEVERAL_AT");
        invalid(42, "a@acme..example", "EMPTY_LABEL");
        invalid(43, "a b@acme.example", "SPACE");
        invalid(44, "a@localhost", "SINGLE_LABEL_DOMAIN");
        invalid(45, "<a@acme.example>", "ANGLE_BRACKETS");
        invalid(46, "a@acme.example,b@acme.example", "LIST");
        invalid(47, "a@[192.0.2.1]", "IP_LITERAL");
        invalid(48, "å@acme.example", "NON_ASCII_LOCAL_PART");
        invalid(49, "a@acme.example.", "TRAILING_DOT");
        for (int row = 60; row < 67; row++) {
            address(row, "a@evil" + row + "acme.example", told("ADDRESS", "DOMAIN_NOT_ALLOWED", "", 0));
        }
        address(70, "Anna@ACME.example", told("ADDRESS", "ADDRESS_TAKEN", "", 0));
    }

    private void duplicates() {
        for (int row = 80; row < 84; row += 2) {
            address(row, "same" + row + "@acme.example", told("ADDRESS", "DUPLICATE_IN_FILE", "", row + 1_000));
            address(row + 1_000, "Same" + row + "@ACME.example", told("ADDRESS", "DUPLICATE_IN_FILE", "", row));
            plant(
                    row + 10,
                    line("r" + (row + 10), "", "one@acme.example"),
                    told("USER", "DUPLICATE_IN_FILE", "", row + 11));
            plant(
                    row + 11,
                    line("", number(row + 10), "two@acme.example"),
                    told("USER", "DUPLICATE_IN_FILE", "", row + 10));
        }
    }

    private void invalid(int row, String address, String fault) {
        address(row, address, told("ADDRESS", "INVALID_ADDRESS", fault, 0));
    }

    private void address(int row, String address, String told) {
        plant(row, line("r" + row, "", address), told);
    }

    private void plant(int row, String line, String told) {
        rows.set(row - 1, line);
        faults.put(row, told);
    }

    private static String line(String user, String number, String address) {
        return String.join(";", user, number, address, "Örebro");
    }

    private static String number(int row) {
        return Integer.toString(100_000 + row).substring(1) + "x";
    }
}
