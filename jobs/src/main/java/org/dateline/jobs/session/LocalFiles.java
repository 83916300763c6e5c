package org.dateline.jobs.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * The local disk. Without its native library, Hadoop starts a process for each file to set its permissions: hundreds in
 * a run. Java can do that itself.
 */
public final class LocalFiles extends LocalFileSystem {

    public LocalFiles() {
        super(new Raw());
    }

    /** Gives up Hadoop's own, which spark-submit has opened by now and which would be used in place of this. */
    static void forget() {
        try {
            FileSystem.getLocal(new Configuration()).close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Raw extends RawLocalFileSystem {

        @Override
        public void setPermission(Path path, FsPermission permission) throws IOException {
            java.nio.file.Path file = pathToFile(path).toPath();
            boolean isPlain = !permission.getStickyBit()
                    && file.getFileSystem().supportedFileAttributeViews().contains("posix");
            if (isPlain) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permission.toString()));
            } else {
                super.setPermission(path, permission);
            }
        }
    }
}
