package dev.footbridge.files.table;

import dev.footbridge.files.limits.FileLimits;
import dev.footbridge.files.limits.FileRefusal;
import dev.footbridge.files.limits.FileRefusal.Reason;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads one XML part for what would cost the reader of sheets more than the part's size: a document type (and with it
 * entities), a cell far to the right, which makes a row of as many cells, and formulas shared by many cells.
 */
final class XmlCheck {
    private final XMLInputFactory factory = factory();
    private static final Pattern CELL = Pattern.compile("([A-Z]{1,3})[1-9][0-9]{0,6}");

    private final FileLimits limits;
    /** Other parts have elements of the same names, such as the order in which formulas are worked out. */
    private boolean inRow;

    private int cellsInRow;
    private long cells;
    private long sharing;
    private boolean inSharedFormula;
    private long formula;
    private long longestFormula;
    private long arrays;

    XmlCheck(FileLimits limits) {
        this.limits = limits;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    @Nullable
    FileRefusal refuse(InputStream part) throws XMLStreamException {
        XMLStreamReader xml = factory.createXMLStreamReader(new MarkedUp(part));
        FileRefusal refusal = null;
        while (refusal == null && xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> refusal = FileRefusal.of(Reason.DOCUMENT_TYPE);
                case XMLStreamConstants.START_ELEMENT -> refusal = begin(xml);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> formula += xml.getTextLength();
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {
                    // nothing that costs
                }
            }
        }
        return refusal == null ? refuseFormulas() : refusal;
    }

    private @Nullable FileRefusal begin(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "row" -> {
                inRow = true;
                cellsInRow = 0;
            }
            case "c" -> {
                return inRow ? refuseCell(xml.getAttributeValue(null, "r")) : null;
            }
            case "f" -> beginFormula(xml.getAttributeValue(null, "t"));
            default -> {
                // not of a sheet
            }
        }
        return null;
    }

    private void beginFormula(@Nullable String kind) {
        formula = 0;
        inSharedFormula = "shared".equals(kind);
        sharing += inSharedFormula ? 1 : 0;
        arrays += "array".equals(kind) ? 1 : 0;
    }

    private void end(String element) {
        if (element.equals("row")) {
            inRow = false;
        } else if (element.equals("f") && inSharedFormula) {
            longestFormula = Math.max(longestFormula, formula);
        }
    }

    private @Nullable FileRefusal refuseCell(@Nullable String reference) {
        cells++;
        cellsInRow++;
        int column = cellsInRow;
        if (reference != null) {
            Matcher cell = CELL.matcher(reference);
            if (!cell.matches()) {
                return FileRefusal.of(Reason.UNREADABLE);
            }
            column = 0;
            for (char letter : cell.group(1).toCharArray()) {
                column = column * 26 + letter - 'A' + 1;
            }
        }
        return Math.max(column, cellsInRow) > limits.columns()
                ? FileRefusal.beyond(Reason.TOO_MANY_COLUMNS, limits.columns())
                : null;
    }

    /** A shared formula is written out anew for each cell, and each cell is held against each array formula. */
    private @Nullable FileRefusal refuseFormulas() {
        long most = limits.unpackedBytes();
        boolean tooMany = sharing * longestFormula > most || arrays * cells > most;
        return tooMany ? FileRefusal.beyond(Reason.UNPACKED_TOO_LARGE, most) : null;
    }
}
