"""A page of somebody else gets nothing, whatever it makes a browser send."""

from __future__ import annotations

import pytest

from motcua.serve.guard import Guard, origin

HERE = Guard()
PUBLIC = Guard(frozenset({"https://quay.example.vn", "http://10.1.2.3:8420"}))


@pytest.mark.parametrize("host", ["localhost:8420", "127.0.0.1:9000", "[::1]:8420", "LOCALHOST"])
def test_this_machine_is_known_by_its_own_names_at_any_port_of_a_tunnel(host: str) -> None:
    assert HERE.admits(host, None, anonymous=True)
    assert HERE.admits(host, f"http://{host}", anonymous=False)


@pytest.mark.parametrize(
    "host",
    [
        *(
            "",
            "evil.example",
            "evil.example:8420",
            "localhost.evil.example",
            "localhost@evil.example",
        ),
        *("127.0.0.1.evil.example", "localhost:x", "localhost/", "10.1.2.3:8420", "[::1", "::1"),
        *("evil.example[::1]:8420", "[::1] ; script-src *", "[::1]x", "127.0.0.1:8420\n"),
    ],
)
def test_a_name_that_may_point_anywhere_is_nobody(host: str) -> None:
    assert not HERE.admits(host, None, anonymous=True)
    assert not HERE.admits(host, f"http://{host}", anonymous=True)


@pytest.mark.parametrize(
    "asking",
    [
        *("http://evil.example", "null", "", "https://localhost:8420", "http://localhost:3000"),
        *("http://localhost", "http://localhost:8420.evil.example", "http://127.0.0.1:8420"),
    ],
)
def test_a_connection_is_for_a_page_of_the_same_name_and_port(asking: str) -> None:
    assert not HERE.admits("localhost:8420", asking, anonymous=True)


def test_a_page_may_be_opened_without_origin_but_no_connection() -> None:
    assert HERE.admits("localhost:8420", None, anonymous=True)
    assert not HERE.admits("localhost:8420", None, anonymous=False)


def test_a_proxy_is_known_by_the_name_it_was_given_whether_it_passes_it_on_or_not() -> None:
    for host in ("quay.example.vn", "127.0.0.1:8420"):
        assert PUBLIC.admits(host, "https://quay.example.vn", anonymous=False)
        assert not PUBLIC.admits(host, "http://quay.example.vn", anonymous=False)
    assert not PUBLIC.admits("quay.example.vn:444", "https://quay.example.vn", anonymous=False)
    assert not PUBLIC.admits("quay.example.vn", "http://10.1.2.3:8420", anonymous=False)


def test_an_origin_is_written_as_browsers_write_it() -> None:
    assert origin("https://Quay.example.vn:443/") == "https://quay.example.vn"
    assert origin("http://10.1.2.3:8420") == "http://10.1.2.3:8420"
    assert origin("http://[fd00::1]:80") == "http://[fd00::1]"


@pytest.mark.parametrize(
    "text", ["quay.example.vn", "ftp://x", "https://", "https://a@b", "https://x/y", "https://x:z"]
)
def test_what_is_no_origin_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        origin(text)
