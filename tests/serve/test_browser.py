"""The pages as people have them before their eyes and under their fingers: in a real browser."""

from __future__ import annotations

import asyncio
import io
import json
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, closing, suppress
from pathlib import Path

import pytest
from PIL import Image

from common.domain import commands
from common.i18n.translator import Translator
from common.store.store import Store
from common.views import counter as counter_view
from tests.hall import PIN, issue, make_real_hall, staff
from tests.serve.chromium import Page, needs_chromium, page
from tests.serve.site import Site, site

pytestmark = [pytest.mark.verify, needs_chromium]

DRAWN = "document.body.classList.contains('-first-byte')"
LOST = "document.body.classList.contains('-lost')"

WITNESS = """
    window.sent = [];
    window.heard = "";
    window.WebSocket = class extends WebSocket {
        constructor(...where) {
            super(...where);
            window.line = this;
            this.addEventListener("message", (event) => {
                if (window.deaf && event.isTrusted) event.stopImmediatePropagation();
                if (typeof event.data === "string") return;
                heard += new TextDecoder().decode(event.data);
            });
        }
        send(text) { sent.push(JSON.parse(text)); super.send(text); }
    };
"""
"""What a page and its program say; the line, for a test to speak on; whether the program is
listened to meanwhile."""

RULER = """
    window.say = (text) => {
        const data = new TextEncoder().encode(text).buffer;
        line.dispatchEvent(new MessageEvent("message", { data }));
    };
    window.cell = () => {
        const { offsetWidth, offsetHeight } = document.querySelector(".xterm-screen");
        const { width, height } = sent.filter(([kind]) => kind === "resize").at(-1)[1];
        return [offsetWidth / width, offsetHeight / height];
    };
    window.free = (letters) => {
        const { fontSize } = document.getElementById("terminal").dataset;
        const canvas = document.createElement("canvas").getContext("2d");
        canvas.font = `${fontSize}px "Roboto Mono"`;
        const height = (letter) => {
            const ink = canvas.measureText(letter);
            return ink.actualBoundingBoxAscent + ink.actualBoundingBoxDescent;
        };
        return Object.fromEntries(letters.map((letter) => [letter, height(letter)]));
    };
"""
"""Text in place of the program's, the size of a cell, and how high letters are outside of any."""

MARKS = "ẦẨẪẮẲẴẾỄỐỔỒỞỬỰẬẶỘỢỴÝỹựợậặyđĐ"
"""The highest letters, the deepest ones, and those with both."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    hall = tmp_path / "hall"
    make_real_hall(hall).close()
    return hall


@asynccontextmanager
async def looking_at(at: Site, path: str, profile: Path) -> AsyncIterator[Page]:
    """A page that has drawn its screen."""
    async with page(profile) as here:
        await here.tell("Page.enable")
        await here.tell("Page.addScriptToEvaluateOnNewDocument", source=WITNESS + RULER)
        await here.open(at.url + path)
        await here.until(DRAWN)
        yield here


async def until(truth: Callable[[], bool]) -> None:
    async with asyncio.timeout(20):
        while not truth():
            await asyncio.sleep(0.02)


async def test_keys_alone_sign_an_officer_in_and_call_the_next_number(
    folder: Path, tmp_path: Path
) -> None:
    with closing(Store.open(folder)) as store, site(folder, "counter/5") as running:
        store.act(staff(), commands.SetPin("q5", PIN))
        number = issue(store, "kinh-te")
        async with looking_at(running, "counter/5", tmp_path / "profile") as here:
            await here.until("heard.includes('Cán bộ quầy 5')")
            await here.until("document.title.endsWith('Quầy 5 · chưa có cán bộ')")
            before = await here.picture()
            await here.value("heard = ''")
            await here.press("1", ord("1"), "1")
            await here.until("heard.includes('PIN')")
            for digit in PIN:
                await here.press(digit, ord(digit), digit)
            await here.press("Enter", 13, "\r")
            await until(lambda: counter_view.read(store, "5").officer == "q5")
            await here.press(" ", 32, " ")
            await until(lambda: counter_view.read(store, "5").holder is not None)
            holder = counter_view.read(store, "5").holder
            assert holder is not None
            assert holder.number == number
            await here.until(f"heard.includes('{number}')")
            assert await here.picture() != before


async def test_no_key_of_the_officer_is_the_browsers(folder: Path, tmp_path: Path) -> None:
    with site(folder, "counter/5") as running:
        async with looking_at(running, "counter/5", tmp_path / "profile") as here:
            await here.value(
                "window.left = []; addEventListener('keydown', e => "
                "e.defaultPrevented || left.push(e.key)); sent.length = 0"
            )
            for n in range(1, 13):
                await here.press(f"F{n}", 111 + n)
            await here.press("Tab", 9)
            assert await here.value("left") == []
            await here.press("/", 191, "/")
            await here.press(" ", 32, " ")
            keys = [said[1] for said in await here.value("sent") if said[0] == "stdin"]
            assert len(set(keys)) == len(keys) == 15
            assert keys[0] == "\x1bOP"
            assert keys[-3:] == ["\t", "/", " "]
            # Whatever takes the keys away gives them back, and meanwhile gets none itself.
            reload = "new KeyboardEvent('keydown', {key: 'F5', bubbles: true, cancelable: true})"
            kept = await here.value(
                f"document.activeElement.blur(); document.body.dispatchEvent({reload})"
            )
            assert kept is False
            await here.press("F1", 112)
            assert (await here.value("sent.filter(said => said[0] === 'stdin').at(-1)"))[1] == keys[
                0
            ]


async def test_letters_are_ours_and_whole(folder: Path, tmp_path: Path) -> None:
    with site(folder, "supervisor") as running:
        async with looking_at(running, "supervisor", tmp_path / "profile") as here:
            await here.until("line.readyState === 1")
            faces = await here.value("[...document.fonts].map(f => f.status)")
            assert faces == ["loaded", "loaded"]
            strange = [url for url in here.requested if not url.startswith(running.url)]
            assert strange == []
            drawn, free = await _heights(here)
    cut = {
        letter: (drawn[letter], free[letter])
        for letter in MARKS
        if drawn[letter] < free[letter] - 1
    }
    assert cut == {}


async def _heights(here: Page) -> tuple[dict[str, int], dict[str, float]]:
    """How high the letters are in the terminal, and where nothing confines them, in pixels."""
    stretched = " ".join(MARKS)
    text = json.dumps(f"\x1b[0m\x1b[2J\x1b[3;1H\x1b[97;40m{stretched}")
    await here.value(f"deaf = true; say({text})")
    await asyncio.sleep(0.5)
    shown = Image.open(io.BytesIO(await here.picture())).convert("L")
    cell = await here.value("cell()")
    drawn = {letter: _ink(shown, cell, 2 * n) for n, letter in enumerate(MARKS)}
    return drawn, await here.value(f"free([...{json.dumps(MARKS)}])")


def _ink(shown: Image.Image, cell: list[float], column: int) -> int:
    """How many rows of pixels have ink, in a column of the third line and the empty ones around."""
    width, height = cell
    left, right = round(column * width), round((column + 1) * width)
    strip = shown.crop((left, round(1.2 * height), right, round(3.8 * height)))
    box = strip.point(lambda value: 255 if value > 90 else 0).getbbox()
    return box[3] - box[1] if box else 0


async def test_a_page_says_that_the_line_is_lost_and_comes_back_with_the_server(
    folder: Path, tmp_path: Path
) -> None:
    with site(folder, "display/hall") as running:
        async with looking_at(running, "display/hall", tmp_path / "profile") as here:
            running.stop()
            await here.until(LOST)
            said = await here.value("document.getElementById('lost').innerText")
            assert said == Translator("vi")("serve.lost") == "Mất kết nối, đang nối lại…"
            with site(folder, "display/hall", port=running.port) as again:
                await here.until(f"!{LOST} && {DRAWN}")
                # Nothing closes the line when a machine only falls silent.
                await here.value("sessionStorage.clear()")
                again.process.send_signal(signal.SIGSTOP)
                await here.value("(() => { const t = Date.now; Date.now = () => t() + 16000; })()")
                await here.until(LOST)
                again.process.send_signal(signal.SIGCONT)
                await here.until(f"!{LOST} && {DRAWN}")


async def test_a_page_of_somebody_else_gets_no_connection(folder: Path, tmp_path: Path) -> None:
    answered: set[asyncio.Task[None]] = set()

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await reader.readuntil(b"\r\n\r\n")
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nhi")
            await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass  # A browser opens lines ahead and leaves them without a word.
        finally:
            writer.close()
            with suppress(ConnectionError):
                await writer.wait_closed()

    def opened(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        answered.add(asyncio.create_task(answer(reader, writer)))

    async with await asyncio.start_server(opened, "127.0.0.1", 0) as evil:
        port = evil.sockets[0].getsockname()[1]
        with site(folder) as running:
            async with page(tmp_path / "profile") as here:
                await here.open(f"http://127.0.0.1:{port}/")
                await here.until("document.body && document.body.innerText === 'hi'")
                address = f"ws://{running.host}/counter/5/ws"
                came = await here.value(
                    f"new Promise(done => {{ const s = new WebSocket('{address}'); "
                    "s.onopen = () => done('open'); s.onerror = () => done('refused'); })"
                )
            assert came == "refused"
            assert running.programs == []
        await asyncio.gather(*answered)
