package org.layoffledger.desk;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.layoffledger.ingestion.ArticleIngestion;
import org.layoffledger.ingestion.format.ArticleFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.util.StringUtils;
import org.springframework.web.multipart.MultipartFile;

/** Takes uploaded files into the ledger one by one and keeps what became of each. A file that makes trouble does not keep the others out. */
@Service
class UploadedArticles {

    private static final Logger log = LoggerFactory.getLogger(UploadedArticles.class);
    private static final int LONGEST_NAME = 200;

    private final ArticleFiles files;
    private final ArticleIngestion ingestion;
    private final Uploads uploads;

    UploadedArticles(ArticleFiles files, ArticleIngestion ingestion, Uploads uploads) {
        this.files = files;
        this.ingestion = ingestion;
        this.uploads = uploads;
    }

    /** Gives the number of the upload, under which everything about it is found. */
    long take(String username, List<MultipartFile> given) {
        long upload = uploads.open(username);
        int position = 0;
        for (MultipartFile file : given) {
            uploads.add(upload, position++, take(file));
        }
        return upload;
    }

    private UploadItem take(MultipartFile file) {
        String name = nameOf(file);
        try (InputStream content = file.getInputStream()) {
            return UploadItem.of(name, ingestion.ingest(files.read(name, content)));
        } catch (IOException | RuntimeException e) {
            log.error("{} could not be taken into the ledger", name, e);
            return UploadItem.failed(name);
        }
    }

    /** Without the folders that some browsers send along, and without what cannot be shown. */
    private static String nameOf(MultipartFile file) {
        String given = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        String name = StringUtils.getFilename(given.replace('\\', '/'));
        String shown = name == null ? "" : name.replaceAll("\\p{Cntrl}", "").strip();
        return shown.isEmpty() ? "unnamed" : shown.substring(Math.max(0, shown.length() - LONGEST_NAME));
    }
}
