package org.dateline.jobs.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.hadoop.conf.Configuration;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarehouseTest {

    private static final Configuration CONFIGURATION = new Configuration();
    private static final ReleaseId FIRST = ReleaseId.of(Instant.parse("2017-11-03T06:00:00Z"), "0011223344");
    private static final ReleaseId SECOND = ReleaseId.of(Instant.parse("2017-11-04T06:00:00Z"), "0011223344");
    private static final ReleaseId THIRD = ReleaseId.of(Instant.parse("2017-11-05T06:00:00Z"), "0011223344");

    @TempDir
    private Path folder;

    @Test
    void anEmptyFolderBecomesAWarehouse() throws IOException {
        create();
        assertThat(Warehouse.open(folder.toString(), CONFIGURATION).display()).isEqualTo(folder.toString());
        create();
    }

    @Test
    void aFolderOfOtherFilesIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "Dear ...");
        assertThatThrownBy(this::create)
                .isInstanceOfSatisfying(
                        UserException.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCode.WAREHOUSE_UNAVAILABLE))
                .hasMessageContaining("is not a warehouse of Dateline");
        assertThat(folder).isDirectoryNotContaining(path -> !path.endsWith("letter.txt"));
        assertThatThrownBy(() -> Warehouse.open(folder.toString(), CONFIGURATION))
                .hasMessageContaining("is not a warehouse of Dateline");
    }

    @Test
    void aWarehouseThatIsNotThereIsMissingInput() {
        assertThatThrownBy(() -> Warehouse.open(folder + "/none", CONFIGURATION))
                .isInstanceOfSatisfying(
                        UserException.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCode.INPUT_MISSING))
                .hasMessageContaining("There is no warehouse at");
    }

    @Test
    void aSecondRunIsKeptOutUntilTheFirstIsDone() throws IOException {
        Warehouse warehouse = create();
        try (WarehouseLock lock = warehouse.lock()) {
            assertThat(lock).isNotNull();
            assertThatThrownBy(warehouse::lock)
                    .isInstanceOfSatisfying(
                            UserException.class,
                            e -> assertThat(e.exitCode()).isEqualTo(ExitCode.WAREHOUSE_UNAVAILABLE))
                    .hasMessageStartingWith("Another run is at work in the warehouse " + folder);
        }
        warehouse.lock().close();
    }

    @Test
    void thePointerNamesWhatWasPublishedLast() throws IOException {
        Releases releases = create().releases();
        assertThat(releases.latest()).isEmpty();
        assertThatThrownBy(() -> releases.find(Optional.empty())).hasMessageContaining("Nothing has been published");
        publish(releases, FIRST);
        publish(releases, SECOND);
        assertThat(releases.find(Optional.empty()).id()).isEqualTo(SECOND);
        assertThat(releases.find(Optional.of(FIRST.value())).id()).isEqualTo(FIRST);
        assertThat(folder.resolve("_latest.json"))
                .hasContent("{\"release_id\":\"20171104T060000Z-00112233\","
                        + "\"path\":\"releases/v=20171104T060000Z-00112233\"}");
        assertThat(folder.resolve("current/t/x")).exists();
    }

    @Test
    void aReleaseThatIsNotThereIsToldWithThoseThatAre() throws IOException {
        Releases releases = create().releases();
        publish(releases, FIRST);
        assertThatThrownBy(() -> releases.find(Optional.of("2016")))
                .hasMessage("There is no release 2016; there are: 20171103T060000Z-00112233");
    }

    @Test
    void pruningKeepsTheNewestAndTheOneThatIsPointedTo() throws IOException {
        Releases releases = create().releases();
        publish(releases, SECOND);
        publish(releases, THIRD);
        publish(releases, FIRST);
        releases.prune(1);
        assertThat(releases.ids()).containsExactly(FIRST, THIRD);
    }

    @Test
    void aReaderThatPollsSeesWholeReleasesOnly() throws IOException, SQLException {
        Releases releases = create().releases();
        try (Connection writing = DriverManager.getConnection("jdbc:duckdb:");
                Connection reading = DriverManager.getConnection("jdbc:duckdb:")) {
            publishParquet(releases, 0, writing);
            CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
                for (int day = 1; day < 8; day++) {
                    publishParquet(releases, day, writing);
                }
            });
            boolean isLast = false;
            while (!isLast) {
                isLast = writer.isDone();
                String files = releases.latest().orElseThrow().path().toUri().getPath() + "/t/*.parquet";
                try (Statement statement = reading.createStatement();
                        ResultSet row = statement.executeQuery(
                                "SELECT count(*), count(DISTINCT day), max(day) FROM '" + files + "'")) {
                    row.next();
                    assertThat(row.getLong(1)).isEqualTo(400);
                    assertThat(row.getLong(2)).isEqualTo(1);
                    assertThat(!isLast || row.getInt(3) == 7).isTrue();
                }
            }
            writer.join();
        }
        assertThat(releases.ids()).hasSize(8);
    }

    /** Publishes four files of a hundred rows each that hold the number of the day. */
    private static void publishParquet(Releases releases, int day, Connection connection) {
        ReleaseFolder release = releases.folder(
                ReleaseId.of(Instant.parse("2017-11-03T06:00:00Z").plus(day, ChronoUnit.DAYS), "0011223344"));
        try (Statement statement = connection.createStatement()) {
            Path table = Files.createDirectories(
                    Path.of(release.path().toUri().getPath()).resolve("t"));
            for (int part = 0; part < 4; part++) {
                statement.execute("COPY (SELECT " + day + " AS day FROM range(100)) TO '" + table + "/" + part
                        + ".parquet' (FORMAT parquet)");
            }
            releases.publish(release);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aReleaseIdHasAForm() {
        assertThat(FIRST.value()).isEqualTo("20171103T060000Z-00112233");
        assertThatThrownBy(() -> new ReleaseId("v1")).hasMessageContaining("is not a release id");
    }

    private Warehouse create() throws IOException {
        return Warehouse.create(folder.toString(), CONFIGURATION);
    }

    private static void publish(Releases releases, ReleaseId id) throws IOException {
        ReleaseFolder release = releases.folder(id);
        Path table = Path.of(release.path().toUri().getPath()).resolve("t");
        Files.createDirectories(table);
        Files.writeString(table.resolve("x"), "x");
        releases.publish(release);
    }
}
