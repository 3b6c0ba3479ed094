/** Frozen once released: never edited, imports nothing of ours. */
export const desk = `
-- What a superior of five hundred branches asks on every screen, so that each answer walks an index and no wide row.
-- How many gatherings are here of each organisation and kind; and the newest of all, whosesoever they are.
CREATE INDEX gathering_live ON gathering (org, main_kind) WHERE withdrawn = 0;
CREATE INDEX gathering_recent ON gathering (start, record, org, main_kind) WHERE withdrawn = 0;
-- In whose queue, and under which kind, a reviewed record stands, so that those that nobody has reviewed are a difference of
-- two counts; '' = in none: it is withdrawn, or not here any more.
ALTER TABLE review_state ADD COLUMN org TEXT NOT NULL DEFAULT '';
ALTER TABLE review_state ADD COLUMN kind TEXT NOT NULL DEFAULT '';
UPDATE review_state SET org = g.org, kind = g.main_kind FROM gathering g WHERE g.record = review_state.record AND g.withdrawn = 0;
CREATE INDEX review_state_queue ON review_state (org, kind, state);
CREATE INDEX review_state_state ON review_state (state);
-- Who has reported for a month; up to where files carried rules; the newest line of each organisation.
CREATE INDEX package_in_period ON package_in (kind, period, org);
CREATE INDEX package_out_carried ON package_out (kind, addressee, through);
CREATE INDEX figure_line_counter ON figure_line (org, counter);
`;
