-- Figures of closed days, added up once, so that a year's report reads some thousand rows instead
-- of a million tickets. Everything here can be made again from the tickets (`motcua report
-- --rebuild`). A ticket counts for the service it ended with; walk-ins have the priority class ''.
-- `under_15` counts those who were first called after less than 15 minutes.

CREATE TABLE rollup (
    day            INTEGER NOT NULL REFERENCES business_day (id),
    service        TEXT NOT NULL,
    unit           TEXT NOT NULL,
    priority_class TEXT NOT NULL,
    tickets        INTEGER NOT NULL,
    called         INTEGER NOT NULL,
    kept           INTEGER NOT NULL,
    quoted         INTEGER NOT NULL,
    quoted_true    INTEGER NOT NULL,
    wait_sum       INTEGER NOT NULL,
    wait_max       INTEGER NOT NULL,
    under_1        INTEGER NOT NULL,
    under_2        INTEGER NOT NULL,
    under_3        INTEGER NOT NULL,
    under_4        INTEGER NOT NULL,
    under_5        INTEGER NOT NULL,
    under_6        INTEGER NOT NULL,
    under_7        INTEGER NOT NULL,
    under_8        INTEGER NOT NULL,
    under_9        INTEGER NOT NULL,
    under_10       INTEGER NOT NULL,
    under_12       INTEGER NOT NULL,
    under_15       INTEGER NOT NULL,
    under_18       INTEGER NOT NULL,
    under_20       INTEGER NOT NULL,
    under_25       INTEGER NOT NULL,
    under_30       INTEGER NOT NULL,
    under_35       INTEGER NOT NULL,
    under_40       INTEGER NOT NULL,
    under_45       INTEGER NOT NULL,
    under_50       INTEGER NOT NULL,
    under_60       INTEGER NOT NULL,
    under_75       INTEGER NOT NULL,
    under_90       INTEGER NOT NULL,
    under_120      INTEGER NOT NULL,
    under_150      INTEGER NOT NULL,
    under_180      INTEGER NOT NULL,
    under_240      INTEGER NOT NULL,
    under_300      INTEGER NOT NULL,
    under_360      INTEGER NOT NULL,
    under_480      INTEGER NOT NULL,
    PRIMARY KEY (day, service, unit, priority_class)
) STRICT, WITHOUT ROWID;

-- `why` is the outcome of a ticket that is done, the reason of one that ended otherwise.
CREATE TABLE rollup_ending (
    day            INTEGER NOT NULL REFERENCES business_day (id),
    service        TEXT NOT NULL,
    unit           TEXT NOT NULL,
    priority_class TEXT NOT NULL,
    state          TEXT NOT NULL,
    why            TEXT NOT NULL,
    tickets        INTEGER NOT NULL,
    PRIMARY KEY (day, service, unit, priority_class, state, why)
) STRICT, WITHOUT ROWID;

ALTER TABLE business_day ADD COLUMN rolled_at INTEGER;

CREATE INDEX day_to_roll_up ON business_day (id)
    WHERE closed_at IS NOT NULL AND rolled_at IS NULL;
