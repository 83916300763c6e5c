package org.dateline.jobs.release;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.UserException;

/** The releases of a warehouse, and the pointer to the newest. A release that the pointer has named never changes. */
public final class Releases {

    static final String POINTER = "_latest.json";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PREFIX = "v=";

    private final Path root;
    private final Folders folders;

    Releases(Path root, Folders folders) {
        this.root = root;
        this.folders = folders;
    }

    /** The folder of a release, whether it is there or not. */
    public ReleaseFolder folder(ReleaseId id) {
        return new ReleaseFolder(id, new Path(new Path(root, "releases"), PREFIX + id.value()));
    }

    /** The ids of the releases, oldest first. */
    public List<ReleaseId> ids() throws IOException {
        return folders.names(new Path(root, "releases")).stream()
                .filter(name -> name.startsWith(PREFIX) && ReleaseId.isOne(name.substring(PREFIX.length())))
                .map(name -> new ReleaseId(name.substring(PREFIX.length())))
                .toList();
    }

    /** The release that the pointer names; empty if nothing was published yet. */
    public Optional<ReleaseFolder> latest() throws IOException {
        Optional<String> pointer = folders.read(new Path(root, POINTER));
        return pointer.isEmpty()
                ? Optional.empty()
                : Optional.of(folder(new ReleaseId(
                        JSON.readTree(pointer.get()).path("release_id").asText())));
    }

    /**
     * The release of that id, or the latest if {@code id} is empty.
     *
     * @throws UserException if there is none
     */
    public ReleaseFolder find(Optional<String> id) throws IOException {
        if (id.isEmpty()) {
            return latest().orElseThrow(() ->
                    new UserException(ExitCode.INPUT_MISSING, "Nothing has been published in this warehouse yet."));
        }
        List<ReleaseId> ids = ids();
        return ids.stream()
                .filter(each -> each.value().equals(id.get()))
                .findFirst()
                .map(this::folder)
                .orElseThrow(() -> new UserException(
                        ExitCode.INPUT_MISSING,
                        "There is no release " + id.get() + "; there are: "
                                + String.join(
                                        ", ", ids.stream().map(ReleaseId::value).toList())));
    }

    /** Moves the pointer to a release, at once, and the link {@code current} where the disk has links. */
    public void publish(ReleaseFolder release) throws IOException {
        ObjectNode pointer = JSON.createObjectNode()
                .put("release_id", release.id().value())
                .put("path", "releases/" + PREFIX + release.id().value());
        folders.replace(new Path(root, POINTER), pointer + "\n");
        link(release);
    }

    /** Takes away what a failed run has written; readers have never seen it. */
    public void discard(ReleaseFolder release) throws IOException {
        folders.delete(release.path());
    }

    /** Deletes all releases but the newest {@code keep} (at least 1); the one that the pointer names stays always. */
    public void prune(int keep) throws IOException {
        List<ReleaseId> ids = ids();
        Optional<ReleaseId> latest = latest().map(ReleaseFolder::id);
        for (ReleaseId id : ids.subList(0, Math.max(0, ids.size() - keep))) {
            if (!latest.equals(Optional.of(id))) {
                folders.delete(folder(id).path());
            }
        }
    }

    private void link(ReleaseFolder release) throws IOException {
        Optional<java.nio.file.Path> local = folders.local(root);
        if (local.isEmpty()) {
            return;
        }
        java.nio.file.Path fresh = local.get().resolve(".current.new");
        Files.deleteIfExists(fresh);
        try {
            Files.createSymbolicLink(
                    fresh,
                    java.nio.file.Path.of("releases", PREFIX + release.id().value()));
            Files.move(fresh, local.get().resolve("current"), StandardCopyOption.ATOMIC_MOVE);
        } catch (UnsupportedOperationException | IOException e) {
            // A convenience for people only: some disks and some accounts may not make links.
            Files.deleteIfExists(fresh);
        }
    }
}
