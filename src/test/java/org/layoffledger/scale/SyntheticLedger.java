package org.layoffledger.scale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.layoffledger.company.NameFolding;

/**
 * A ledger made up by numbers: companies, of which a few have very many cuts and most a few; cuts of different sizes at least half a year apart; articles over the days after each cut
 * that tell of it. The same sizes and seed give the same ledger.
 *
 * @param companies how many companies
 * @param events how many cuts
 * @param mentionsPerEvent how many articles tell of a cut on average
 * @param seed of the random numbers
 */
record SyntheticLedger(int companies, int events, int mentionsPerEvent, long seed) {

    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
    private static final int DAYS = 13_000;
    private static final String[] SYLLABLES = {
        "ba", "du", "ke", "lo", "mi", "na", "po", "ri", "sha", "te", "vo", "xu", "ya", "ze", "fi", "go"
    };

    /** A name that the engine takes for a company's, and that no other company has. */
    static String name(int company) {
        StringBuilder word = new StringBuilder();
        for (int rest = company + SYLLABLES.length; rest > 0; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1) + " Technologies";
    }

    static String slug(int company) {
        return NameFolding.slug(name(company));
    }

    /** Takes the cuts of one company after the other. */
    interface Reader {
        void accept(int company, List<Telling> tellings);
    }

    /** Tells everything, company by company. */
    void tell(Reader reader) {
        SplittableRandom random = new SplittableRandom(seed);
        long event = 0;
        for (int company = 0; company < companies; company++) {
            List<Telling> tellings = new ArrayList<>();
            int cuts = cuts(company);
            for (int cut = 0; cut < cuts; cut++) {
                tell(tellings, company, event++, day(cut, cuts), random);
            }
            reader.accept(company, tellings);
        }
    }

    /** One in a hundred companies has ten times as many as the others. */
    private int cuts(int company) {
        double all = weightBefore(companies);
        return (int) (Math.round(weightBefore(company + 1) / all * events)
                - Math.round(weightBefore(company) / all * events));
    }

    private static double weightBefore(int company) {
        int large = (company + 99) / 100;
        return company + large * 9.0;
    }

    private static LocalDate day(int cut, int cuts) {
        return FIRST_DAY.plusDays((long) cut * DAYS / Math.max(1, cuts));
    }

    /** No two cuts of a company have numbers that could be the same told less precisely. */
    private void tell(List<Telling> tellings, int company, long event, LocalDate day, SplittableRandom random) {
        long headcount = 1_001 + (long) (event % 50) * 1_000 + random.nextInt(200);
        int told = 1 + random.nextInt(2 * mentionsPerEvent - 1);
        for (int i = 0; i < told; i++) {
            boolean stated = i == 0 || random.nextInt(4) > 0;
            LocalDate published = day.plusDays(i == 0 ? 0 : random.nextInt(20));
            String status = i > 0 && random.nextInt(5) == 0 ? "reported" : "announced";
            tellings.add(new Telling(event, company, published, headcount, stated ? day : published, stated, status));
        }
    }
}
