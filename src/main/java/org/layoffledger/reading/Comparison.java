package org.layoffledger.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.layoffledger.capex.CapexReadings;
import org.layoffledger.derivation.ReadingEffect;
import org.layoffledger.derivation.ReadingEffect.Standing;
import org.layoffledger.layoff.LayoffReadings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Works out what a reading would make of events and figures, one company or group after the other, without changing any. */
@Component
class Comparison {

    private static final int SUBJECTS = 20;
    private static final Standing NOTHING = new Standing(0, 0, 0, 0);

    private final LayoffReadings layoffs;
    private final CapexReadings capex;
    private final JdbcClient jdbc;

    Comparison(LayoffReadings layoffs, CapexReadings capex, JdbcClient jdbc) {
        this.layoffs = layoffs;
        this.capex = capex;
        this.jdbc = jdbc;
    }

    private record Subject(
            String kind, String subject, @Nullable Long companyId) {
        boolean isLayoff() {
            return kind.equals("layoff");
        }

        /** Totals over an industry or a country make no events. */
        boolean makesNoEvents() {
            return isLayoff() && subject.equals(LayoffReadings.INDUSTRY);
        }
    }

    /** Compares the next subjects; whether there were any. */
    boolean step(Reading reading) {
        List<Subject> subjects = jdbc.sql("""
                        select kind, subject, company_id from reading_subject
                        where reading_id = ? and entries_before is null order by kind, subject limit ?""")
                .params(reading.id(), SUBJECTS)
                .query(Subject.class)
                .list();
        subjects.forEach(subject -> store(reading, subject, effect(reading, subject)));
        return !subjects.isEmpty();
    }

    private ReadingEffect effect(Reading reading, Subject subject) {
        if (subject.makesNoEvents()) {
            return new ReadingEffect(NOTHING, NOTHING, 0);
        }
        List<Long> without = mentions(reading, subject, "old");
        List<Long> with = mentions(reading, subject, "new");
        return subject.isLayoff()
                ? layoffs.effect(subject.companyId(), without, with)
                : capex.effect(subject.companyId(), without, with);
    }

    private List<Long> mentions(Reading reading, Subject subject, String side) {
        return jdbc.sql(("select %1$s_mention_id from reading_fact where reading_id = :reading and kind = :kind"
                                + " and %1$s_subject = :subject")
                        .formatted(side))
                .param("reading", reading.id())
                .param("kind", subject.kind())
                .param("subject", subject.subject())
                .query(Long.class)
                .list();
    }

    private void store(Reading reading, Subject subject, ReadingEffect effect) {
        jdbc.sql("""
                        update reading_subject set entries_before = :entriesBefore, entries_after = :entriesAfter, entries_changed = :changed,
                          people_low_before = :lowBefore, people_low_after = :lowAfter, people_high_before = :highBefore,
                          people_high_after = :highAfter, open_before = :openBefore, open_after = :openAfter
                        where reading_id = :reading and kind = :kind and subject = :subject""")
                .param("entriesBefore", effect.before().entries())
                .param("entriesAfter", effect.after().entries())
                .param("changed", effect.changed())
                .param("lowBefore", effect.before().low())
                .param("lowAfter", effect.after().low())
                .param("highBefore", effect.before().high())
                .param("highAfter", effect.after().high())
                .param("openBefore", effect.before().open())
                .param("openAfter", effect.after().open())
                .param("reading", reading.id())
                .param("kind", subject.kind())
                .param("subject", subject.subject())
                .update();
    }
}
