"""What always holds of courier batches, parcels and fees: each query finds the culprits."""

from __future__ import annotations

CHECKS = {
    "a dossier in two batches that have not left": (
        "SELECT dossier FROM batch_item JOIN courier_batch ON id = batch WHERE sent_at IS NULL"
        " GROUP BY dossier HAVING count(*) > 1"
    ),
    "a batch that left empty": (
        "SELECT code FROM courier_batch WHERE sent_at IS NOT NULL"
        " AND NOT EXISTS (SELECT 1 FROM batch_item WHERE batch = courier_batch.id)"
    ),
    "a batch that was received before it left": (
        "SELECT code FROM courier_batch WHERE received_at IS NOT NULL"
        " AND (sent_at IS NULL OR received_at < sent_at)"
    ),
    "a dossier of which nobody said whether it arrived": (
        "SELECT code FROM batch_item JOIN courier_batch ON id = batch"
        " WHERE courier_batch.received_at IS NOT NULL"
        " AND batch_item.received_at IS NULL AND missing = 0"
    ),
    "a dossier that arrived or is missing before anybody said so of its batch": (
        "SELECT code FROM batch_item JOIN courier_batch ON id = batch"
        " WHERE courier_batch.received_at IS NULL AND (missing = 1 OR sent_at IS NULL"
        " AND batch_item.received_at IS NOT NULL)"
    ),
    "a dossier that arrived and is missing": (
        "SELECT dossier FROM batch_item WHERE received_at IS NOT NULL AND missing = 1"
    ),
    "a batch without its events": (
        "SELECT code FROM courier_batch WHERE NOT EXISTS (SELECT 1 FROM event"
        "  WHERE subject = code AND kind >= 'batch.' AND kind < 'batch/' AND kind = 'batch.opened')"
        " OR sent_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM event"
        "  WHERE subject = code AND kind >= 'batch.' AND kind < 'batch/' AND kind = 'batch.sent')"
    ),
    "a batch that does not hold what its event counted": (
        "SELECT code FROM courier_batch JOIN event ON subject = code AND kind >= 'batch.'"
        " AND kind < 'batch/' AND kind = 'batch.sent' WHERE json_extract(data, '$.count')"
        " <> (SELECT count(*) FROM batch_item WHERE batch = courier_batch.id)"
    ),
    "a dossier returned by post that the post has not delivered": (
        "SELECT code FROM dossier WHERE returned_how = 'post' AND state = 10 AND EXISTS"
        " (SELECT 1 FROM parcel WHERE parcel.dossier = dossier.id"
        "  AND delivered_at IS NULL AND came_back_at IS NULL)"
    ),
    "a fee that is not what was paid and given back": (
        "SELECT id FROM (SELECT fee.id, fee.state, fee.amount_vnd, count(fee_entry.id) AS n,"
        "  coalesce(sum(fee_entry.amount_vnd), 0) AS vnd FROM fee"
        "  LEFT JOIN fee_entry ON fee_entry.fee = fee.id GROUP BY fee.id)"
        " WHERE (n, vnd) IS NOT (CASE state WHEN 'paid' THEN 1 WHEN 'refunded' THEN 2 ELSE 0 END,"
        "  CASE state WHEN 'paid' THEN amount_vnd ELSE 0 END)"
    ),
    "a fee without its events": (
        "SELECT id FROM fee WHERE (SELECT count(*) FROM event WHERE subject = CAST(fee.id AS TEXT)"
        "  AND kind >= 'fee.' AND kind < 'fee/')"
        " <> CASE state WHEN 'due' THEN 1 WHEN 'refunded' THEN 3 ELSE 2 END"
    ),
}
