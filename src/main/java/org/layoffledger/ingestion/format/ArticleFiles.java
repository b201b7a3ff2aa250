package org.layoffledger.ingestion.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.layoffledger.ingestion.format.UnreadableArticle.Reason;

/** Finds article files and reads them. Immutable and thread-safe. */
public final class ArticleFiles {

    /** The size up to which files are read unless configured otherwise: 20 MB. */
    public static final long DEFAULT_MAX_BYTES = 20L * 1024 * 1024;

    private static final Set<String> EXTENSIONS = Set.of("txt", "md", "markdown", "html", "htm", "xhtml");

    private final long maxBytes;

    /**
     * A reader of files up to a size.
     *
     * @param maxBytes larger files are refused without reading them
     */
    public ArticleFiles(long maxBytes) {
        if (maxBytes < 1 || maxBytes > Integer.MAX_VALUE - 16) {
            throw new IllegalArgumentException("not a size that can be read: " + maxBytes);
        }
        this.maxBytes = maxBytes;
    }

    /**
     * The article files that a path stands for: itself, or every article file below the folder, sorted by name. Hidden files and folders are passed over.
     *
     * @throws IOException if the path is missing or a folder cannot be listed
     */
    public static List<Path> below(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(file -> isVisible(path.relativize(file)))
                    .filter(file ->
                            EXTENSIONS.contains(extensionOf(file.getFileName().toString())))
                    .filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        } catch (java.io.UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isVisible(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }

    /** A file's name without its extension, by which the article goes in printed facts. */
    public static String idOf(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }

    static String extensionOf(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Reads a file. Trouble with the file is a result, not an exception. */
    public ReadResult read(Path file) {
        String name = file.getFileName() == null
                ? file.toString()
                : file.getFileName().toString();
        try {
            if (Files.isDirectory(file)) {
                return new UnreadableArticle(name, Reason.INACCESSIBLE, "a folder, not a file");
            }
            if (Files.isRegularFile(file) && Files.size(file) > maxBytes) {
                return tooLarge(name);
            }
            try (InputStream in = Files.newInputStream(file)) {
                return read(name, in);
            }
        } catch (NoSuchFileException e) {
            return new UnreadableArticle(name, Reason.INACCESSIBLE, "there is no such file");
        } catch (AccessDeniedException e) {
            return new UnreadableArticle(name, Reason.INACCESSIBLE, "the file may not be read");
        } catch (IOException e) {
            return new UnreadableArticle(name, Reason.INACCESSIBLE, "the file cannot be read: " + e.getMessage());
        }
    }

    /**
     * Reads a file's content from a stream, at most one byte more than the limit.
     *
     * @throws IOException if the stream fails
     */
    public ReadResult read(String fileName, InputStream content) throws IOException {
        byte[] bytes = content.readNBytes((int) maxBytes + 1);
        return bytes.length > maxBytes ? tooLarge(fileName) : read(fileName, bytes);
    }

    /** Reads a file's content. */
    public ReadResult read(String fileName, byte[] content) {
        if (content.length > maxBytes) {
            return tooLarge(fileName);
        }
        try {
            return new ArticleParser(fileName, content).parse();
        } catch (UnreadableContent e) {
            return new UnreadableArticle(fileName, e.reason(), e.detail());
        }
    }

    private UnreadableArticle tooLarge(String fileName) {
        return new UnreadableArticle(fileName, Reason.TOO_LARGE, "larger than the limit of " + size(maxBytes));
    }

    private static String size(long bytes) {
        return bytes >= 1024 * 1024 ? bytes / (1024 * 1024) + " MB" : bytes + " bytes";
    }
}
