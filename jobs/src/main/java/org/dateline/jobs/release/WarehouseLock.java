package org.dateline.jobs.release;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import org.apache.hadoop.fs.Path;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.UserException;

/**
 * Keeps a second run out of a warehouse. On a local disk the operating system holds the lock, and lets it go with the
 * process that had it; elsewhere a file does, which a killed run leaves behind.
 */
public final class WarehouseLock implements AutoCloseable {

    private final Release release;

    private WarehouseLock(Release release) {
        this.release = release;
    }

    private interface Release {
        void run() throws IOException;
    }

    static WarehouseLock take(Path file, Folders folders) throws IOException {
        var local = folders.local(file);
        return local.isPresent() ? takeLocal(local.get()) : takeRemote(file, folders);
    }

    private static WarehouseLock takeLocal(java.nio.file.Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new WarehouseLock(channel::close);
            }
        } catch (OverlappingFileLockException e) {
            // Another run in this same process has it: told below like any other.
        }
        channel.close();
        throw inUse(file.getParent().toString(), "");
    }

    private static WarehouseLock takeRemote(Path file, Folders folders) throws IOException {
        if (!folders.createNew(file, "")) {
            throw inUse(file.getParent().toString(), " If none is, delete " + file + ".");
        }
        return new WarehouseLock(() -> folders.delete(file));
    }

    private static UserException inUse(String warehouse, String hint) {
        return new UserException(
                ExitCode.WAREHOUSE_UNAVAILABLE, "Another run is at work in the warehouse " + warehouse + "." + hint);
    }

    @Override
    public void close() throws IOException {
        release.run();
    }
}
