package daybook.standalone.story;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The first sheet of a workbook, filled in as a spreadsheet saves it: everything that is not touched stays as it is. */
final class FilledWorkbook {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private static final Pattern NUMBER = Pattern.compile("<v>(-?[0-9.Ee+-]+)</v>");

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Document sheet;
    private final List<String> heads;
    private boolean asItWas;

    private FilledWorkbook(Path file) throws IOException, ParserConfigurationException, SAXException {
        try (var zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                parts.put(part.getName(), zip.getInputStream(part).readAllBytes());
            }
        }
        sheet = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(parts.get(SHEET)));
        heads = texts(0);
    }

    static FilledWorkbook of(Path file) {
        try {
            return new FilledWorkbook(file);
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Element> rows() {
        return children(sheet.getElementsByTagName("sheetData").item(0));
    }

    private static List<Element> children(Node of) {
        List<Element> children = new ArrayList<>();
        for (Node child = of.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private List<String> texts(int row) {
        return children(rows().get(row)).stream().map(Node::getTextContent).toList();
    }

    int size() {
        return rows().size() - 1;
    }

    /** What a cell of a row holds, from 1; empty if there is none. */
    String cell(int row, String head) {
        String place = place(row, head);
        return children(rows().get(row)).stream()
                .filter(cell -> cell.getAttribute("r").equals(place))
                .map(Node::getTextContent)
                .findFirst()
                .orElse("");
    }

    private String place(int row, String head) {
        int column = heads.indexOf(head);
        String letters = column < 26 ? "" : Character.toString('A' + column / 26 - 1);
        return letters + (char) ('A' + column % 26) + (row + 1);
    }

    /** Fills a number in, with the digits that a spreadsheet stores it with. */
    FilledWorkbook number(int row, String head, String stored) {
        Element value = sheet.createElement("v");
        value.setTextContent(stored);
        put(row, head).appendChild(value);
        return this;
    }

    FilledWorkbook text(int row, String head, String typed) {
        Element cell = put(row, head);
        cell.setAttribute("t", "inlineStr");
        Element text = sheet.createElement("t");
        text.setTextContent(typed);
        cell.appendChild(sheet.createElement("is")).appendChild(text);
        return this;
    }

    /** The same in the place of what is there. */
    FilledWorkbook replace(int row, String head, String typed) {
        String place = place(row, head);
        children(rows().get(row)).stream()
                .filter(cell -> cell.getAttribute("r").equals(place))
                .forEach(cell -> cell.getParentNode().removeChild(cell));
        return text(row, head, typed);
    }

    /** Gives every number of every sheet 17 digits, as Excel does that is asked to save; how many it has changed. */
    int storeAsExcel() {
        int changed = 0;
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (part.getKey().startsWith("xl/worksheets/sheet")) {
                var text = new StringBuilder();
                var numbers = NUMBER.matcher(new String(part.getValue(), StandardCharsets.UTF_8));
                while (numbers.find()) {
                    String stored = new BigDecimal(Double.parseDouble(numbers.group(1)))
                            .round(new MathContext(17))
                            .toPlainString();
                    changed += stored.equals(numbers.group(1)) ? 0 : 1;
                    numbers.appendReplacement(text, "<v>" + stored + "</v>");
                }
                part.setValue(numbers.appendTail(text).toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        asItWas = true;
        return changed;
    }

    /** The cells of a row stand in the order of their columns. */
    private Element put(int row, String head) {
        String place = place(row, head);
        Element line = rows().get(row);
        Element next = children(line).stream()
                .filter(cell -> heads.indexOf(head) < column(cell.getAttribute("r")))
                .findFirst()
                .orElse(null);
        Element cell = sheet.createElement("c");
        cell.setAttribute("r", place);
        line.insertBefore(cell, next);
        return cell;
    }

    private static int column(String place) {
        int column = 0;
        for (char letter : place.replaceAll("[0-9]", "").toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }

    Path save(Path to) {
        try (var zip = new ZipOutputStream(Files.newOutputStream(to))) {
            var written = new ByteArrayOutputStream();
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(new DOMSource(sheet), new StreamResult(written));
            if (!asItWas) {
                parts.put(SHEET, written.toByteArray());
            }
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
            return to;
        } catch (IOException | TransformerException e) {
            throw new IllegalStateException(e);
        }
    }
}
