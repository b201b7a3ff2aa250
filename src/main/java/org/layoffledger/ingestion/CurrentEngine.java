package org.layoffledger.ingestion;

import org.jspecify.annotations.Nullable;
import org.layoffledger.company.KnownNames;
import org.springframework.stereotype.Component;

/** The engine with the names that are known now: one that the desk adds is known to the next article, on every node. */
@Component
public class CurrentEngine {

    private final KnownNames names;
    private volatile @Nullable Built built;

    CurrentEngine(KnownNames names) {
        this.names = names;
    }

    private record Built(Engine engine, long namesRevision) {}

    /** Looks whether the names have changed; builds a new engine only then. */
    public Engine engine() {
        long revision = names.revision();
        Built known = built;
        return known != null && known.namesRevision() >= revision ? known.engine() : renew(revision);
    }

    /** The names are read after their revision, so that a change in between is seen the next time. */
    private synchronized Engine renew(long revision) {
        Built known = built;
        if (known != null && known.namesRevision() >= revision) {
            return known.engine();
        }
        Engine engine = Engine.of(names.directory());
        built = new Built(engine, revision);
        return engine;
    }
}
