package dev.footbridge.servlet.pages.admin;

import dev.footbridge.files.columns.FieldLabel;
import dev.footbridge.imports.Column;
import dev.footbridge.servlet.files.Reception;
import dev.footbridge.servlet.web.WebRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Asks which heading of a file is which column, where we do not know them. */
record ColumnChoices(FieldLabel label, List<String> headings) {

    List<ImportView.ColumnChoice> of(WebRequest request, AdminWords say) {
        return Arrays.stream(Column.values())
                .filter(Column::isRead)
                .map(column -> choice(
                        column, request.parameter(Reception.CHOICE + column).orElse(""), say))
                .toList();
    }

    private ImportView.ColumnChoice choice(Column column, String chosen, AdminWords say) {
        List<UsersView.Choice> choices = new ArrayList<>();
        choices.add(new UsersView.Choice("", say.of("imports.column.none"), chosen.isEmpty()));
        headings.stream()
                .filter(heading -> !heading.isBlank())
                .distinct()
                .forEach(heading -> choices.add(new UsersView.Choice(heading, heading, heading.equals(chosen))));
        String name = column == Column.ADDRESS ? label.text() : say.of("imports.column." + column);
        return new ImportView.ColumnChoice(Reception.CHOICE + column, name, choices);
    }
}
