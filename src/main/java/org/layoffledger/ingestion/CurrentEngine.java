package org.layoffledger.ingestion;

import org.jspecify.annotations.Nullable;
import org.layoffledger.company.KnownNames;
import org.layoffledger.extraction.CompanyDirectory;
import org.layoffledger.extraction.NewsExtractor;
import org.springframework.stereotype.Component;

/** The engine with the names that are known now: one that the desk adds is known to the next article, on every node. */
@Component
class CurrentEngine {

    private final KnownNames names;
    private volatile @Nullable Reader reader;

    CurrentEngine(KnownNames names) {
        this.names = names;
    }

    /**
     * An engine and what tells it from others.
     *
     * @param version of its rules
     * @param namesRevision of the names that it was told
     */
    record Reader(NewsExtractor extractor, int version, long namesRevision) {}

    /** Looks whether the names have changed; builds a new engine only then. */
    Reader reader() {
        long revision = names.revision();
        Reader known = reader;
        return known != null && known.namesRevision() >= revision ? known : renew(revision);
    }

    /** The names are read after their revision, so that a change in between is seen the next time. */
    private synchronized Reader renew(long revision) {
        Reader known = reader;
        if (known != null && known.namesRevision() >= revision) {
            return known;
        }
        CompanyDirectory directory = names.directory();
        Reader built = new Reader(new NewsExtractor(directory), NewsExtractor.VERSION, revision);
        reader = built;
        return built;
    }
}
