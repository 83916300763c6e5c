package org.dateline.jobs.datapackage;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.table.Table;

/**
 * A Parquet file of a release.
 *
 * @param name its path inside the release, such as {@code events/event_year=2017/part-00000.parquet}
 */
record ReleaseFile(String name, Path path, long bytes) {

    private static final int BUFFER = 1 << 16;

    /** The files of a table, by name; none if the release lacks it. */
    static List<ReleaseFile> of(Table<?> table, ReleaseFolder release, Configuration configuration) throws IOException {
        Path folder = new Path(release.tablePath(table));
        var files = folder.getFileSystem(configuration);
        List<ReleaseFile> found = new ArrayList<>();
        if (!files.exists(folder)) {
            return found;
        }
        RemoteIterator<LocatedFileStatus> all = files.listFiles(folder, true);
        while (all.hasNext()) {
            LocatedFileStatus file = all.next();
            if (file.getPath().getName().endsWith(".parquet")) {
                String name = release.path()
                        .toUri()
                        .relativize(file.getPath().toUri())
                        .getPath();
                found.add(new ReleaseFile(name, file.getPath(), file.getLen()));
            }
        }
        found.sort(Comparator.comparing(ReleaseFile::name));
        return found;
    }

    /** The SHA-256 of its bytes, in lower-case hex. */
    String sha256(Configuration configuration) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = path.getFileSystem(configuration).open(path)) {
            byte[] buffer = new byte[BUFFER];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** How many rows it holds, as its footer tells. */
    long rows(Configuration configuration) throws IOException {
        try (ParquetFileReader reader = ParquetFileReader.open(HadoopInputFile.fromPath(path, configuration))) {
            return reader.getRecordCount();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
