"""A hook that is a web address: one POST, and whether it was taken. It loads OpenSSL."""

from __future__ import annotations

import urllib.error
import urllib.request
from http.client import HTTPException
from typing import Any

from motcua.hook_failed import HookFailed


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    """News goes where the centre file says, and nowhere else."""

    def redirect_request(self, *_: Any) -> None:
        """Not followed: what it answered is then an error."""
        return


_OPENER = urllib.request.build_opener(_NoRedirects, urllib.request.ProxyHandler({}))


def post(url: str, body: bytes, timeout_s: float, key: str) -> None:
    """Hand the news over; `key` lets a receiver know it again.

    Raises:
        HookFailed: nobody is there, it takes too long, or its answer is not one of 200 to 299.
    """
    headers = {"Content-Type": "application/json; charset=utf-8", "Idempotency-Key": key}
    try:
        request = urllib.request.Request(  # noqa: S310 - the centre file takes http and https alone
            url, body, headers, method="POST"
        )
        with _OPENER.open(request, timeout=timeout_s) as answer:
            answer.read(1024)
    except urllib.error.HTTPError as error:
        error.close()
        raise HookFailed(f"HTTP {error.code}") from None
    except TimeoutError:
        raise HookFailed("timeout") from None
    except urllib.error.URLError as error:
        raise HookFailed(_reason(error.reason)) from None
    except (HTTPException, OSError, ValueError, OverflowError) as error:
        raise HookFailed(type(error).__name__) from None


def _reason(reason: object) -> str:
    if isinstance(reason, TimeoutError):
        return "timeout"
    if isinstance(reason, OSError):
        return reason.strerror or type(reason).__name__
    return type(reason).__name__
