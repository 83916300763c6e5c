package org.dateline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.dictionary.Dictionaries;
import org.dateline.dictionary.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogChecksTest {
    private static final String HOLDERS = "person_id ; office_id ; valid_from ; valid_to ; provenance ; comment\n";

    @TempDir
    Path folder;

    @Test
    void anUnknownOfficeIsReportedWithTheNearestName() throws IOException {
        write(
                "actors/office-holders.csv",
                HOLDERS + "person:john-kerry ; office:USA-foreign-minster ; 1950-01-01 ; 1951-01-01 ; own ;\n");
        assertThat(problems())
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("actors/office-holders.csv:2")
                        .contains("did you mean office:USA-foreign-minister?"));
    }

    @Test
    void anUnknownPersonIsReported() throws IOException {
        write(
                "actors/office-holders.csv",
                HOLDERS + "person:john-kery ; office:USA-president ; 1850-01-01 ; 1851-01-01 ; own ;\n");
        assertThat(problems()).anySatisfy(problem -> assertThat(problem).contains("did you mean person:john-kerry?"));
    }

    @Test
    void twoHoldersAtOnceAreReported() throws IOException {
        write(
                "actors/office-holders.csv",
                HOLDERS + "person:john-kerry ; office:USA-president ; 1999-01-01 ; 1999-06-01 ; own ;\n");
        assertThat(problems()).anySatisfy(problem -> assertThat(problem).contains("two holders at once"));
    }

    @Test
    void aFormOfTwoActorsMustBeMarked() throws IOException {
        write(
                "actors/names/en/persons.csv",
                "actor_id ; kind ; form ; provenance ; comment\nperson:john-kerry ; name ; Denmark ; own ;\n");
        assertThat(problems()).anySatisfy(problem -> assertThat(problem).contains("also names state:DNK"));
    }

    @Test
    void aWrongIdIsReportedAtItsLine() throws IOException {
        write(
                "actors/names/en/persons.csv",
                "actor_id ; kind ; form ; provenance ; comment\nKerry ; name ; Old Kerry ; own ;\n");
        assertThat(problems())
                .anySatisfy(problem ->
                        assertThat(problem).contains("persons.csv:2").contains("not an id such as state:RUS"));
    }

    private void write(String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content, StandardCharsets.UTF_8);
    }

    private List<String> problems() {
        Dictionaries dictionaries = Dictionaries.with(List.of(folder));
        ActorCatalog.load(dictionaries);
        return dictionaries.problems().all().stream().map(Problem::toString).toList();
    }
}
