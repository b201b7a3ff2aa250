-- Guidance ladders, and years added up from their parts.

-- For guidance and estimates: the values in the order in which they were given, the oldest first, as objects with
-- key (of the mention that told it first), asOf, until, amount, amountMax, qualifier, movement; in the currency of the figure.
alter table capex_figure add column ladder jsonb
    check (ladder is null or (basis in ('guidance', 'estimate') and jsonb_typeof(ladder) = 'array' and jsonb_array_length(ladder) > 0));

-- A computed year has no mention of its own: it names the figures that it is added up from, by their keys, in the order of the calendar.
alter table capex_figure add column parts text[]
    check (parts is null or (basis = 'actual' and array_length(parts, 1) in (2, 4) and array_position(parts, null) is null));
alter table capex_figure alter column chosen_mention_id drop not null;
alter table capex_figure add constraint capex_figure_stated_or_computed check ((chosen_mention_id is null) = (parts is not null));

-- Whether the text itself gives the value only as what held before; null where the reading that made the mention did not tell.
alter table capex_mention add column superseded boolean;
