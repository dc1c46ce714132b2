-- What was expected when a number was given, so that it can be judged, and what was learnt from it.
-- `expected` is the forward run's own word in open ms, before it was corrected by past errors.
-- `quoted_ahead` and `quoted_desks` say how busy it was: people before, and desks that served.
ALTER TABLE ticket ADD COLUMN expected INTEGER;
ALTER TABLE ticket ADD COLUMN quoted_ahead INTEGER;
ALTER TABLE ticket ADD COLUMN quoted_desks INTEGER;

-- What keeper says of a number taken now is quoted as it is, so it says these as well.
ALTER TABLE estimate ADD COLUMN expected INTEGER;
ALTER TABLE estimate ADD COLUMN ahead INTEGER;
ALTER TABLE estimate ADD COLUMN desks INTEGER;

-- One row: what past days say about the next estimates. `through` is the last ticket it knows.
CREATE TABLE calibration (
    id      INTEGER PRIMARY KEY CHECK (id = 1),
    made_at INTEGER NOT NULL,
    through INTEGER NOT NULL,
    cases   INTEGER NOT NULL,
    data    TEXT NOT NULL
) STRICT;

-- Breaks that were announced, so that estimates know of them before they begin.
CREATE TABLE desk_break (
    id      INTEGER PRIMARY KEY,
    day     INTEGER NOT NULL REFERENCES business_day (id),
    desk    TEXT NOT NULL REFERENCES desk (code),
    from_at INTEGER NOT NULL,
    to_at   INTEGER NOT NULL,
    reason  TEXT NOT NULL,
    CHECK (from_at < to_at)
) STRICT;

CREATE INDEX desk_break_of_day ON desk_break (day, desk, from_at);

-- Whom only one officer is to serve, at whatever desk they are.
CREATE INDEX ticket_directed_officer ON ticket (directed_officer, rank_at, id)
    WHERE state = 'waiting' AND directed_officer IS NOT NULL;

-- Where the holder goes on to from the cashier, instead of back.
ALTER TABLE ticket ADD COLUMN onward TEXT;

-- A promise for another day (`tomorrow`, whoever was sent home) or for a time (`booked`).
ALTER TABLE appointment ADD COLUMN kind TEXT NOT NULL DEFAULT 'tomorrow'
    CHECK (kind IN ('tomorrow', 'booked'));
ALTER TABLE appointment ADD COLUMN procedure TEXT;
ALTER TABLE appointment ADD COLUMN source TEXT;
CREATE INDEX appointment_due ON appointment (slot_at) WHERE state = 'booked';
