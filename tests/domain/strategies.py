"""Days and moments for property tests. Times are small so that failures are readable."""

from __future__ import annotations

from hypothesis import strategies as st

from common.domain.opening import Session

MOMENTS = st.integers(min_value=0, max_value=2_000)
SPANS = st.integers(min_value=0, max_value=1_500)


@st.composite
def days(draw: st.DrawFn, least: int = 0) -> tuple[Session, ...]:
    """Up to four sessions of a day, in order, with or without a gap between them."""
    count = draw(st.integers(min_value=least, max_value=4))
    edges = draw(
        st.lists(
            st.integers(min_value=0, max_value=1_800),
            min_size=2 * count,
            max_size=2 * count,
            unique=True,
        )
    )
    edges.sort()
    return tuple(zip(edges[::2], edges[1::2], strict=True))
