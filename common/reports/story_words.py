"""What happened beside the ticket and the dossier itself, in words: batches, fees, people who were
looked at, alerts, urgings."""

from __future__ import annotations

from common.i18n import alert_words
from common.i18n.alert_words import Names
from common.i18n.translator import Translator
from common.views.story import Event


def joined(*words: str | None) -> str:
    """Parts of one line, those that there are."""
    return " · ".join(word for word in words if word)


def batch(event: Event, t: Translator) -> str:
    """What was done with a batch."""
    data = event["data"]
    return joined(
        t(f"story.{event['kind']}"),
        data.get("agency"),
        data.get("carrier"),
        t("story.count", n=data["count"]) if "count" in data else None,
    )


def fee(event: Event, t: Translator) -> str:
    """What was done about a fee, and why."""
    data = event["data"]
    return joined(
        t(f"story.{event['kind']}"),
        t.money(data["amount_vnd"]) if "amount_vnd" in data else None,
        t(f"fee_method.{data['method']}") if "method" in data else None,
        data.get("number"),
        _coded("fee_waiver", data.get("reason"), t),
        data.get("why"),
    )


def people(event: Event, t: Translator) -> str:
    """Who of a dossier was put in, looked at, searched for or purged: their roles, not who."""
    data, kind = event["data"], event["kind"]
    if kind == "person.sought":
        return joined(t("story.person.sought"), t(f"story.person.by.{event['subject']}"))
    roles = ", ".join(t(f"person_role.{role}") for role in data.get("roles", ()))
    removed = ", ".join(t(f"person_role.{role}") for role in data.get("removed", ()))
    return joined(
        t(f"story.{kind}"),
        roles,
        t("story.person.removed", roles=removed) if removed else None,
        t(f"story.person.rule.{data['rule']}") if "rule" in data else None,
        data.get("why"),
    )


def alert(event: Event, opened: Event, names: Names, t: Translator) -> str:
    """What became of an alert; `opened` is the event that it opened with."""
    kind, _, subject = opened["subject"].partition(":")
    said = alert_words.sentence(kind, subject, opened["data"], names, t)
    return joined(t(f"story.{event['kind']}"), said)


def _coded(prefix: str, code: str | None, t: Translator) -> str | None:
    key = f"{prefix}.{code}"
    return t(key) if code and t.has(key) else code
