"""Opening the pages for what is done without anybody at the desk: paper that travels, dossiers that
came without their holder."""

from __future__ import annotations

from collections.abc import Callable

from common.domain.model import Outcome
from common.domain.refusal import Refusal, Trouble
from common.views import handover
from common.views.dossier import DossierView
from common.views.handover import Batch
from counter.screens.pages import Pages


class BackOffice(Pages):
    """These pages close as soon as somebody is at the desk."""

    def handover(self) -> None:
        """What has to leave, and the batches."""
        from counter.screens.handover import HandoverPage

        self._page(HandoverPage, "handover").open()
        self._bring("handover")

    def open_batch(
        self, code: str, otherwise: Callable[[Refusal | Trouble], None] | None = None
    ) -> None:
        """Open a batch by its code; `otherwise` says why not."""
        front = self.front

        def found(batch: Batch) -> None:
            if self.front is front:
                from counter.screens.batch import BatchPage

                self._page(BatchPage, "batch").open(batch)
                self._bring("batch")

        self.base.run_store(lambda store: handover.batch(store, code), found, otherwise)

    def explain_alone(self, outcome: Outcome, dossier: DossierView) -> None:
        """Say what a dossier lacks, or why it is refused, without its holder."""
        from counter.screens.explain import ExplainPage

        self._page(ExplainPage, "explain").open(outcome, (dossier,))
        self._bring("explain")

    def post(self) -> None:
        """Results that the post delivers."""
        from counter.screens.post import PostPage

        self._page(PostPage, "post").open()
        self._bring("post")

    def unticketed(self) -> None:
        """Dossiers that came online or by post."""
        from counter.screens.unticketed import UnticketedPage

        self._page(UnticketedPage, "unticketed").open()
        self._bring("unticketed")

    def register(self) -> None:
        """Take in one that came online or by post."""
        from counter.screens.register import RegisterPage

        self._page(RegisterPage, "register").open()
        self._bring("register")
