import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.logging.LogManager;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HeidelTime as a process of its own, for comparison: {@code java -cp 'heideltime/*' HeidelTimePeer.java LANGUAGE NEWS}, or
 * {@code NARRATIVES}. What it reads and writes stands in the README of this folder. It runs without a part-of-speech tagger,
 * which no package brings.
 */
class HeidelTimePeer {
    private static final Pattern TAG =
            Pattern.compile("<TIMEX3 tid=\"[^\"]*\" type=\"([A-Z]+)\" value=\"([^\"]*)\"[^>]*>|</TIMEX3>");

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        LogManager.getLogManager().reset();
        System.setOut(System.err);
        HeidelTimeStandalone tagger = new HeidelTimeStandalone(
                language(arguments[0]),
                DocumentType.valueOf(arguments[1]),
                OutputType.TIMEML,
                configuration(),
                POSTagger.NO);
        List<String[]> documents = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            lines.lines().map(line -> line.split("\t")).forEach(documents::add);
        }
        for (int i = 0; i < Math.min(20, documents.size()); i++) {
            process(tagger, documents.get(i));
        }
        long begin = System.nanoTime();
        List<String> results = new ArrayList<>();
        for (String[] document : documents) {
            results.add(process(tagger, document));
        }
        long nanos = System.nanoTime() - begin;
        for (int i = 0; i < documents.size(); i++) {
            print(documents.get(i)[0], text(documents.get(i)), results.get(i), out);
        }
        out.println("seconds\t" + nanos / 1e9);
        out.flush();
    }

    private static Language language(String tag) {
        return switch (tag) {
            case "ar" -> Language.ARABIC;
            case "de" -> Language.GERMAN;
            case "es" -> Language.SPANISH;
            case "fr" -> Language.FRENCH;
            case "it" -> Language.ITALIAN;
            case "pt" -> Language.PORTUGUESE;
            case "ru" -> Language.RUSSIAN;
            case "zh" -> Language.CHINESE;
            case "en" -> Language.ENGLISH;
            default -> generated(tag);
        };
    }

    /** HeidelTime has rules for 200 more languages, made by machine. */
    private static Language generated(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
        return Language.getLanguageFromString("auto-" + name.toLowerCase(Locale.ROOT));
    }

    private static String configuration() throws Exception {
        Properties properties = new Properties();
        for (String kind : List.of("Date", "Duration", "Set", "Time")) {
            properties.setProperty("consider" + kind, "true");
        }
        properties.setProperty("considerTemponym", "false");
        properties.setProperty("typeSystemHome", "desc/type/HeidelTime_TypeSystem.xml");
        properties.setProperty("typeSystemHome_DKPro", "desc/type/DKPro_TypeSystem.xml");
        properties.setProperty("uimaVarDate", "Date");
        properties.setProperty("uimaVarDuration", "Duration");
        properties.setProperty("uimaVarLanguage", "Language");
        properties.setProperty("uimaVarSet", "Set");
        properties.setProperty("uimaVarTime", "Time");
        properties.setProperty("uimaVarTypeToProcess", "Type");
        properties.setProperty("uimaVarConvertDurations", "ConvertDurations");
        properties.setProperty("uimaVarTemponym", "Temponym");
        Path file = Files.createTempFile("heideltime", ".props");
        file.toFile().deleteOnExit();
        try (PrintStream stream = new PrintStream(file.toFile(), StandardCharsets.UTF_8)) {
            properties.forEach((key, value) -> stream.println(key + " = " + value));
        }
        return file.toString();
    }

    private static String text(String[] document) {
        return new String(Base64.getDecoder().decode(document[2]), StandardCharsets.UTF_8);
    }

    private static String process(HeidelTimeStandalone tagger, String[] document) throws Exception {
        Date day = Date.from(LocalDate.parse(document[1])
                .atStartOfDay(ZoneId.systemDefault())
                .toInstant());
        return tagger.process(text(document), day);
    }

    /** Offsets from inline tags: the text between them is copied unchanged, so it is followed in the original. */
    private static void print(String id, String text, String timeml, PrintStream out) {
        int at = timeml.indexOf("<TimeML>") + "<TimeML>".length();
        Matcher tag = TAG.matcher(timeml);
        int cursor = 0;
        int begin = 0;
        String open = null;
        while (tag.find()) {
            cursor = follow(text, cursor, timeml.substring(at, tag.start()));
            at = tag.end();
            if (tag.group(1) != null) {
                open = tag.group(1) + "\t" + tag.group(2);
                while (cursor < text.length() && Character.isWhitespace(text.charAt(cursor))) {
                    cursor++;
                }
                begin = cursor;
            } else {
                out.println(id + "\t" + begin + "\t" + cursor + "\t" + open);
            }
        }
    }

    /** Where in the text a copied piece ends; white space between the two may differ. */
    private static int follow(String text, int from, String piece) {
        int cursor = from;
        for (int i = 0; i < piece.length(); i++) {
            char wanted = piece.charAt(i);
            if (Character.isWhitespace(wanted)) {
                continue;
            }
            while (cursor < text.length() && Character.isWhitespace(text.charAt(cursor))) {
                cursor++;
            }
            cursor++;
        }
        return cursor;
    }
}
