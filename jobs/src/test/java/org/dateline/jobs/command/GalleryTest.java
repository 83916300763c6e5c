package org.dateline.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.jobs.session.SparkSessionExtension;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pictures that the README shows are those that its command draws today. With {@code -Ddateline.answers.write=true} they
 * are drawn anew.
 */
@ExtendWith({SparkSessionExtension.class, SampleRelease.Extension.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GalleryTest {

    private static final Path README = Path.of("..", "README.md");
    private static final Path GALLERY = Path.of("..", "notebooks-export", "gallery");
    private static final String COMMAND = "jobs/bin/dateline export html ";

    private final SampleRelease release;

    @TempDir
    private static Path drawn;

    GalleryTest(SampleRelease release) {
        this.release = release;
    }

    @BeforeAll
    void draw() throws IOException {
        String command = Files.readAllLines(README).stream()
                .filter(line -> line.startsWith(COMMAND) && line.contains("--to notebooks-export/gallery"))
                .findFirst()
                .orElseThrow();
        boolean isWritten = Boolean.getBoolean("dateline.answers.write");
        Path folder = isWritten ? GALLERY : drawn;
        String[] options = command.substring("jobs/bin/dateline ".length())
                .replace("notebooks-export/gallery", folder.toString())
                .split(" ");
        Shell.Result result = release.run(options);
        assertThat(result.exitCode()).as(result.err()).isZero();
        if (isWritten) {
            for (Path picture : pictures(GALLERY)) {
                Files.copy(picture, drawn.resolve(picture.getFileName()));
            }
        }
    }

    @Test
    void theGalleryHasThePicturesOfTheSampleRelease() throws IOException {
        assertThat(names(GALLERY)).isEqualTo(names(drawn)).hasSize(8);
        for (String name : names(drawn)) {
            Document kept = parse(GALLERY.resolve(name));
            Document now = parse(drawn.resolve(name));
            assertThat(elements(kept)).as(name).isEqualTo(elements(now));
            assertThat(kept.select("text").eachText())
                    .as(name)
                    .containsExactlyElementsOf(now.select("text").eachText());
        }
    }

    @Test
    void theReadmeShowsPicturesThatAreThere() throws IOException {
        String readme = Files.readString(README);
        List<String> shown = names(GALLERY).stream()
                .filter(name -> readme.contains("](notebooks-export/gallery/" + name + ")"))
                .toList();
        assertThat(shown).hasSizeGreaterThanOrEqualTo(4);
        assertThat(readme.split("]\\(notebooks-export/gallery/", -1)).hasSize(shown.size() + 1);
    }

    private static List<Path> pictures(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".svg"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        return pictures(folder).stream()
                .map(file -> file.getFileName().toString())
                .toList();
    }

    private static Document parse(Path file) throws IOException {
        return Jsoup.parse(Files.readString(file), "", Parser.xmlParser());
    }

    /** How many elements of each name and look there are. */
    private static Map<String, Long> elements(Document picture) {
        return picture.getAllElements().stream()
                .collect(Collectors.groupingBy(GalleryTest::look, TreeMap::new, Collectors.counting()));
    }

    private static String look(Element element) {
        return element.tagName() + " " + element.className();
    }
}
