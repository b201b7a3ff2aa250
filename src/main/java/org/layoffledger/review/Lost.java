package org.layoffledger.review;

/** When a decision that nobody withdrew applies to nothing, in SQL. */
public final class Lost {

    /** The companies of a pair's facts, of which there has to be one. */
    private static final String SUBJECTS = """
            (select count(distinct coalesce(coalesce(c.merged_into_id, c.id)::text, %2$s)) from %1$s_mention m left join company c on c.id = m.company_id
             where m.active and m.lasting_key in (d.subject_key, d.object_key))""";

    /**
     * Why the decision {@code d} applies to nothing; null where it applies, or was withdrawn. {@code fact}: no reading has a fact of it any more. {@code parted}: its two
     * facts are of different companies now.
     */
    public static final String REASON = """
            case when d.withdrawn_at is not null or d.fact is null then null
                 when exists (
                   select 1 from unnest(array[d.subject_key, d.object_key]) as wanted where wanted is not null
                     and not exists (select 1 from layoff_mention m where d.fact = 'layoff' and m.lasting_key = wanted and m.active)
                     and not exists (select 1 from capex_mention m where d.fact = 'capex' and m.lasting_key = wanted and m.active)) then 'fact'
                 when d.object_key is not null and case d.fact when 'layoff' then %s else %s end > 1 then 'parted' end
            """.formatted(
            SUBJECTS.formatted("layoff", "'-'"), SUBJECTS.formatted("capex", "'group ' || m.group_id, m.group_key"));

    private Lost() {}
}
