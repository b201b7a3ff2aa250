-- The figure's quarters in the company's own fiscal years (FY2025-Q2 for Microsoft's 2024-Q4), however the text put it; null where its years are calendar years or the
-- quarters are no quarter, half or year of its own.
alter table capex_figure add column fiscal_period text
    check (fiscal_period ~ '^FY\d{4}(-(Q[1-4]|H[12]|9M))?$')
    check (fiscal_period is null or company_id is not null);
