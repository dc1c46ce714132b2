"""gettext catalogues, a Translator per conversation, Vietnamese text helpers."""
