"""What is raised where a hook did not take the news."""

from __future__ import annotations


class HookFailed(Exception):
    """The text says why in one word or two; nothing of what the hook said."""
