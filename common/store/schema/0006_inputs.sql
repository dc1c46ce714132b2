-- Keypads, rating pads and scanners are devices as well.
CREATE TABLE device_wider (
    code TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('printer', 'sign', 'speaker', 'keypad', 'rating_pad',
                                       'scanner')),
    zone TEXT, desk TEXT, settings TEXT NOT NULL, retired_at INTEGER
) STRICT;

INSERT INTO device_wider SELECT * FROM device;
DROP TABLE device;
ALTER TABLE device_wider RENAME TO device;
