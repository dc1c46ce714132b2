-- What a citizen has answered about one visit: no words, nothing about the citizen. The officer is
-- that of the leg and is not repeated here. `service` is the one that the visit was for, also where
-- the ticket went on to another. `at` is the moment of the newest press.
CREATE TABLE rating (
    ticket   INTEGER NOT NULL,
    position INTEGER NOT NULL,
    day      INTEGER NOT NULL REFERENCES business_day (id),
    service  TEXT NOT NULL REFERENCES service (code),
    desk     TEXT NOT NULL REFERENCES desk (code),
    level    TEXT NOT NULL CHECK (level IN ('very_satisfied', 'satisfied', 'dissatisfied')),
    at       INTEGER NOT NULL,
    terminal TEXT NOT NULL,
    PRIMARY KEY (ticket, position),
    FOREIGN KEY (ticket, position) REFERENCES leg (ticket, position)
) STRICT, WITHOUT ROWID;

-- Reports count from this index alone.
CREATE INDEX rating_of_day ON rating (day, service, desk, level);
