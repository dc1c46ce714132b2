-- The roll of paper in each printer. Counting begins with the first slip, or when somebody says that
-- the roll was changed: only then is it the count of a `whole` one. `out_at` is when the
-- printer said that it had run out, `near_at` that it was near its end, `opened_at` that its cover
-- was open, or it was off line, after that. `learnt_mm` is how long its rolls have turned out to
-- be, of those sold as `learnt_of_mm` long for paper of `learnt_dots`.
CREATE TABLE paper (
    printer      TEXT PRIMARY KEY,
    changed_at   INTEGER NOT NULL,
    whole        INTEGER NOT NULL,
    slips        INTEGER NOT NULL DEFAULT 0,
    mm           INTEGER NOT NULL DEFAULT 0,
    out_at       INTEGER,
    near_at      INTEGER,
    opened_at    INTEGER,
    learnt_mm    INTEGER,
    learnt_of_mm INTEGER,
    learnt_dots  INTEGER
) STRICT, WITHOUT ROWID;

-- What the newest printing probe found out about the printer at `url`; at another address it says
-- nothing. `answers` are the four bytes of the real-time status, in hexadecimal.
CREATE TABLE printer_probe (
    printer       TEXT PRIMARY KEY,
    url           TEXT NOT NULL,
    at            INTEGER NOT NULL,
    process_id    INTEGER NOT NULL,
    queued_status INTEGER NOT NULL,
    auto_status   INTEGER NOT NULL,
    answers       TEXT
) STRICT, WITHOUT ROWID;

-- How a printer's slips of a day have ended. Only ends are in it: taking a number does not touch it.
CREATE INDEX print_job_ended ON print_job (printer, ended_at, state) WHERE ended_at IS NOT NULL;
