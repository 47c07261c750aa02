package dev.kam.io.report;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page as an XML parser sees it; a page that is not well-formed fails here. */
final class ParsedPage {
    private final Document document;

    ParsedPage(String html) {
        try {
            DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            document = builder.parse(new InputSource(new StringReader(html)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("page must be well-formed", e);
        }
    }

    List<Element> all(String tag) {
        NodeList nodes = document.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** The text of a section, with single spaces. */
    String section(Topic topic) {
        return all("section").stream()
                .filter(s -> s.getAttribute("id").equals(topic.id()))
                .map(s -> s.getTextContent().replaceAll("\\s+", " "))
                .findFirst()
                .orElse("");
    }

    String text() {
        return document.getDocumentElement().getTextContent().replaceAll("\\s+", " ");
    }

    Element root() {
        return document.getDocumentElement();
    }
}
