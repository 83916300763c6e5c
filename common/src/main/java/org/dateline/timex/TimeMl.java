package org.dateline.timex;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A text with its time expressions inline, as TimeML 1.2.1 has them. Line ends of the text are character references, so
 * that a document is one line; a reader of XML gets them back. Characters that XML cannot hold become U+FFFD.
 */
public final class TimeMl {

    private static final String PUBLISHED_ID = "t0";

    private final XMLStreamWriter xml;
    private final LocalDate published;

    private TimeMl(XMLStreamWriter xml, LocalDate published) {
        this.xml = xml;
        this.published = published;
    }

    /**
     * The document, on one line.
     *
     * @param publishedOrNull the day of publication, which becomes {@code DCT}; null leaves that out
     * @param timexes of the text; one that begins within another is left out, because elements cannot overlap
     */
    public static String of(String id, String text, LocalDate publishedOrNull, List<Timex3> timexes) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            new TimeMl(writer, publishedOrNull).write(id, text, timexes);
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("TimeML of " + id, e);
        }
        return out.toString();
    }

    private void write(String id, String text, List<Timex3> timexes) throws XMLStreamException {
        xml.writeStartElement("TimeML");
        xml.writeStartElement("DOCID");
        writeText(id);
        xml.writeEndElement();
        if (published != null) {
            writePublished();
        }
        xml.writeStartElement("TEXT");
        writeAnnotated(text, timexes);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void writePublished() throws XMLStreamException {
        xml.writeStartElement("DCT");
        xml.writeStartElement("TIMEX3");
        xml.writeAttribute("tid", PUBLISHED_ID);
        xml.writeAttribute("type", TimexType.DATE.name());
        xml.writeAttribute("value", published.toString());
        xml.writeAttribute("functionInDocument", "CREATION_TIME");
        xml.writeCharacters(published.toString());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void writeAnnotated(String text, List<Timex3> timexes) throws XMLStreamException {
        List<Timex3> inOrder = timexes.stream()
                .sorted(Comparator.comparingInt((Timex3 timex) -> timex.span().begin())
                        .thenComparing(timex -> -timex.span().end()))
                .toList();
        int done = 0;
        int number = 0;
        for (Timex3 timex : inOrder) {
            if (timex.span().begin() >= done) {
                writeText(text.substring(done, timex.span().begin()));
                writeTimex(timex, ++number, text);
                done = timex.span().end();
            }
        }
        writeText(text.substring(done));
    }

    private void writeTimex(Timex3 timex, int number, String text) throws XMLStreamException {
        xml.writeStartElement("TIMEX3");
        xml.writeAttribute("tid", "t" + number);
        xml.writeAttribute("type", timex.type().name());
        xml.writeAttribute("value", timex.value());
        if (timex.mod() != null) {
            xml.writeAttribute("mod", timex.mod().name());
        }
        if (published != null && timex.method() == DateMethod.RELATIVE_TO_PUBLICATION) {
            xml.writeAttribute("temporalFunction", "true");
            xml.writeAttribute("anchorTimeID", PUBLISHED_ID);
        }
        writeText(text.substring(timex.span().begin(), timex.span().end()));
        xml.writeEndElement();
    }

    private void writeText(String text) throws XMLStreamException {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (c == '\n' || c == '\r') {
                xml.writeCharacters(plain.toString());
                plain.setLength(0);
                xml.writeEntityRef("#" + c);
            } else {
                plain.appendCodePoint(isXml(c) ? c : 0xFFFD);
            }
        }
        xml.writeCharacters(plain.toString());
    }

    /** The production {@code Char} of XML 1.0. */
    private static boolean isXml(int c) {
        return c == '\t' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
